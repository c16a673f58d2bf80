import { addDagen, type IsoDatum } from "@wmo-kit/domain";
import { findFeitspanne, type Dossierfeiten } from "@wmo-kit/monitoring";
import type { Zoekregel, Zoekvraag } from "@wmo-kit/runtime";

import { TWEEDE_DEEL, ZONDER_DAG } from "./werkregel.js";

/** What a dossier adds to the figures, by the days between which it does; and the gaps in its facts, which every report tells. */
export const CIJFERS = "cijfers";
export const GEBREKEN = "gebreken";

/**
 * The rows by which a report finds the dossiers of its period. Those that still run have no last day; what ended before a month is not read for it.
 *
 * @source W-106; norms.md K-10
 */
export const listCijferregels = ({ wijk, feiten, gebreken }: Dossierfeiten): readonly Zoekregel[] => {
  const spanne = findFeitspanne({ feiten });
  return [
    ...(spanne === undefined ? [] : [{ groep: CIJFERS, orde: `${spanne.laatste ?? ZONDER_DAG}|${spanne.eerste}`, tekst: JSON.stringify({ wijk, feiten }) }]),
    ...(gebreken.length === 0 ? [] : [{ groep: GEBREKEN, orde: "", tekst: JSON.stringify(gebreken) }]),
  ];
};

/** Which dossiers can add to a figure of a period. */
export const toCijfervraag = ({ van, totEnMet }: { readonly van: IsoDatum; readonly totEnMet: IsoDatum }): Zoekvraag => ({
  groep: CIJFERS,
  van,
  deel: { vanaf: TWEEDE_DEEL, tot: addDagen(totEnMet, 1).unwrapOr(ZONDER_DAG) },
});

type Rij = { readonly dossier: string; readonly groep: string; readonly tekst: string };

/** What a row of either kind adds, as it was written. */
export const readCijferrij = ({ dossier, groep, tekst }: Rij): Dossierfeiten =>
  groep === GEBREKEN ? { dossier, feiten: [], gebreken: JSON.parse(tekst) } : { dossier, gebreken: [], ...JSON.parse(tekst) };
