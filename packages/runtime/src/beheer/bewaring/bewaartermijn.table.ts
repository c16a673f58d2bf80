import { type Duur, invariant, isIsoDatum, type IsoDatum, type Norm } from "@wmo-kit/domain";

const tabeldatum = (tekst: string): IsoDatum => {
  invariant(isIsoDatum(tekst), "een tabelrij noemt een datum die niet bestaat");
  return tekst;
};

// The text that was read is that of 1 July 2026; for earlier days there is no row, and so no verdict.
const GELEZEN = { begindatum: tabeldatum("2026-07-01") };

/** How long a file is kept. Counted from its last change, by the file and not by the document. @source Wmo 2015 art. 5.3.4 */
export const BEWAARTERMIJN = "Wmo-5.3.4";

/** Within how long after a written request a file is destroyed. @source Wmo 2015 art. 5.3.5 */
export const VERNIETIGINGSTERMIJN = "Wmo-5.3.5";

/**
 * Terms for keeping and destroying. A contract with a municipality can ask for longer (archive law): put that in a contract profile.
 * The Algemene termijnenwet does not move these terms.
 */
export const BEWAARTERMIJNEN = [
  {
    id: BEWAARTERMIJN,
    titel: "Bewaren van een dossier na de laatste wijziging",
    waarde: { aantal: 15, eenheid: "jaar" },
    vergelijking: ">=",
    regime: "wmo",
    bron: { soort: "wet", wet: "Wmo 2015", artikel: "5.3.4" },
    geldigheid: GELEZEN,
  },
  {
    id: VERNIETIGINGSTERMIJN,
    titel: "Vernietigen na een schriftelijk verzoek",
    waarde: { aantal: 3, eenheid: "maand" },
    vergelijking: "<=",
    regime: "wmo",
    bron: { soort: "wet", wet: "Wmo 2015", artikel: "5.3.5" },
    geldigheid: GELEZEN,
  },
] as const satisfies readonly Norm<Duur>[];
