import type { Bron, Periode } from "@wmo-kit/domain";

import { tabeldatum } from "../tabeldatum.js";
import type { Regimerij, Verschuiving } from "./regime.js";

const atw = (artikel: string, lid?: string): Bron => ({
  soort: "wet",
  wet: "Algemene termijnenwet",
  artikel,
  ...(lid === undefined ? {} : { lid }),
});
const conventie = (regel: string): Bron => ({ soort: "standaard", standaard: "Conventies voor termijnen", regel });

// The text of the Algemene termijnenwet that was read is in force since 10-10-2010; the other windows are the start of the law or the standard.
const SINDS_ATW: Periode = { begindatum: tabeldatum("2010-10-10") };
const SINDS_WMO: Periode = { begindatum: tabeldatum("2015-01-01") };
const SINDS_AVG: Periode = { begindatum: tabeldatum("2018-05-25") };

/**
 * How the last day of a statutory term moves.
 * Art. 4: "termijnen, omschreven in uren, in meer dan 90 dagen, in meer dan twaalf weken, in meer dan drie maanden, of in een of meer jaren".
 *
 * @source Algemene termijnenwet art. 1, 2 and 4
 */
export const ATW_VERSCHUIVING = {
  dagen: "rustdagen",
  bron: atw("1", "1"),
  terugtellen: atw("1", "2"),
  minimum: { vanafDagen: 3, werkdagen: 2, bron: atw("2") },
  grens: { tenHoogste: { uur: 0, kalenderdag: 90, werkdag: 90, week: 12, maand: 3, jaar: 0 }, bron: atw("4") },
} as const satisfies Verschuiving;

/** A contract that says: a last day that is no working day becomes the next working day. No article, no minimum, no limit. */
export const WERKDAG_VERSCHUIVING = {
  dagen: "vrije dagen",
  bron: conventie("K-03"),
  terugtellen: null,
  minimum: null,
  grens: null,
} as const satisfies Verschuiving;

/**
 * The regimes, each with the way its terms move. The regime is part of the norm row, never a flag at the call.
 *
 * @source norms.md K-03, K-04, K-06; Algemene termijnenwet art. 1 and 5; Begrippenlijst iWmo; Verordening 1182/71
 */
export const REGIMES = [
  { regime: "algemene-termijnenwet", herkomst: "de wet", verschuiving: ATW_VERSCHUIVING, bron: conventie("K-04"), geldigheid: SINDS_ATW },
  { regime: "awb", herkomst: "de Algemene wet bestuursrecht", verschuiving: ATW_VERSCHUIVING, bron: conventie("K-04"), geldigheid: SINDS_ATW },
  { regime: "wmo", herkomst: "de Wmo 2015", verschuiving: ATW_VERSCHUIVING, bron: conventie("K-04"), geldigheid: SINDS_WMO },
  { regime: "regeling", herkomst: "een ministeriële regeling of verordening", verschuiving: null, bron: atw("5"), geldigheid: SINDS_ATW },
  { regime: "contract", herkomst: "een contract", verschuiving: null, bron: conventie("K-03"), geldigheid: SINDS_ATW },
  { regime: "iwmo", herkomst: "de regels van iWmo", verschuiving: null, bron: conventie("K-03"), geldigheid: SINDS_WMO },
  { regime: "avg", herkomst: "de AVG", verschuiving: null, bron: conventie("K-06"), geldigheid: SINDS_AVG },
] as const satisfies readonly Regimerij[];
