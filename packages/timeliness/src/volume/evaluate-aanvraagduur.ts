import { addDagen, type Contractprofiel, type IsoDatum, type NormId, type Periode, type Uitkomst } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { addCivieleDuur } from "../norm/add-civiele-duur.js";
import { leesDuur } from "../norm/lees-meetwaarde.js";
import type { Meetfout } from "../norm/meetfout.js";
import { oordeelVan, type Oordeel } from "../norm/oordeel.js";
import { selectRij } from "../norm/select-rij.js";
import type { AanvraagduurNorm } from "./aanvraagduur-norm.js";
import type { UiterlijkeEinddatum, Volumestap } from "./stap.js";

/** The period asked for with a 315, on the day of the request; for a resident with an indication for beschermd wonen also its end. */
export interface Aanvraagduurvraag {
  readonly normen: readonly AanvraagduurNorm[];
  readonly product: string;
  readonly periode: Periode;
  readonly einddatumBwIndicatie?: IsoDatum | undefined;
  readonly peildatum: IsoDatum;
  readonly profiel?: Contractprofiel | undefined;
}

/** Until which day a request may run, and whether it stays within that. Null and no verdict: that day, or the end asked for, is not known. */
export interface Aanvraagduur {
  readonly _tag: "Aanvraagduur";
  readonly norm: NormId;
  readonly titel: string;
  readonly product: string;
  readonly uiterlijkeEinddatum: IsoDatum | null;
  readonly oordeel: Oordeel;
}

const uiterlijkeVan = (rij: AanvraagduurNorm, vraag: Aanvraagduurvraag): Result<UiterlijkeEinddatum | undefined, Meetfout> =>
  leesDuur(rij).andThen((duur): Result<UiterlijkeEinddatum | undefined, Meetfout> => {
    if (duur !== null) {
      return addCivieleDuur(vraag.periode.begindatum, duur, rij.id)
        .andThen((dag) => addDagen(dag, -1))
        .map((datum) => ({ _tag: "UiterlijkeEinddatum", datum, door: "vaste duur" }));
    }
    const bw = vraag.einddatumBwIndicatie;
    if (rij.eindigt === "na de duur" || bw === undefined) return ok(undefined);
    return ok({ _tag: "UiterlijkeEinddatum", datum: bw, door: "einde BW-indicatie" });
  });

const toetsStappen = (rij: AanvraagduurNorm, uiterste: UiterlijkeEinddatum | undefined, einddatum: IsoDatum | undefined): readonly Volumestap[] => {
  if (uiterste === undefined) return rij.eindigt === "met de BW-indicatie" ? [{ _tag: "BwEinddatumOnbekend" }] : [];
  if (einddatum === undefined) return [uiterste, { _tag: "EinddatumOntbreekt" }];
  return [uiterste, { _tag: "EinddatumGetoetst", einddatum, uiterste: uiterste.datum }];
};

/**
 * Whether a request with a 315 is not too long, and until which day it may run.
 *
 * @source D-11.7, D-11.8; norms.md K-05, K-10
 */
export const evaluateAanvraagduur = (vraag: Aanvraagduurvraag): Result<Uitkomst<Aanvraagduur, Volumestap>, Meetfout> => {
  const { normen, product, periode } = vraag;
  const norm = normen.find((rij) => rij.product === product);
  if (norm === undefined) return err({ _tag: "ProductZonderNorm", product });
  const gekozen = selectRij({ ...vraag, norm: norm.id });
  if (gekozen.isErr()) return err(gekozen.error);
  const { rij, bronnen, stappen } = gekozen.value;
  const { einddatum } = periode;
  // An open value here is not an open norm: the end follows the indication for beschermd wonen.
  const volgtBw = rij.waarde === null && rij.eindigt === "met de BW-indicatie";
  return uiterlijkeVan(rij, vraag).map((uiterste) => ({
    waarde: {
      _tag: "Aanvraagduur",
      norm: rij.id,
      titel: rij.titel,
      product,
      uiterlijkeEinddatum: uiterste?.datum ?? null,
      oordeel: uiterste === undefined || einddatum === undefined ? "geen oordeel" : oordeelVan(einddatum <= uiterste.datum),
    },
    stappen: [
      ...(volgtBw ? stappen.filter(({ _tag }) => _tag !== "NormOpen") : stappen),
      ...toetsStappen(rij, uiterste, einddatum),
    ],
    bronnen,
  }));
};
