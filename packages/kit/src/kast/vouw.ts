import { leegDossier } from "@wmo-kit/afwegingskader";
import { VERNIETIGD, type Gebeurtenis as OpgeslagenGebeurtenis } from "@wmo-kit/runtime";

import type { Kitomgeving } from "../omgeving/kitomgeving.js";
import { readTaakGedaan, TAAK_GEDAAN } from "../taken/taak-gedaan.js";
import type { Kastdossier, Vastgelegd } from "./kastdossier.js";
import type { Projectie } from "./projectie.js";
import { readStapfeit, STAP } from "./stapfeit.js";
import { vouwStap } from "./vouw-stap.js";

/** A dossier without facts. */
export const leegKastdossier = <Stand>(id: string, begin: Stand): Kastdossier<Stand> => ({
  id,
  versie: 0,
  zaken: leegDossier(id),
  sinds: {},
  taken: [],
  eigen: begin,
});

/** A dossier after one more stored fact. */
const vouwFeit = <Stand, Feit, Lijn>(
  { evolve, leesFeit }: Projectie<Stand, Feit, Lijn>,
  omgeving: Kitomgeving,
  dossier: Kastdossier<Stand>,
  opgeslagen: OpgeslagenGebeurtenis,
): Kastdossier<Stand> => {
  const { versie, opgetreden, actor, soort } = opgeslagen;
  const kop = { versie, opgetreden, actor };
  const met = (nieuw: Kastdossier<Stand>, feit: Vastgelegd<Feit>): Kastdossier<Stand> => ({ ...nieuw, versie, eigen: evolve(dossier.eigen, feit) });
  if (soort === STAP) {
    const gebeurtenis = readStapfeit(omgeving.levenslopen, opgeslagen);
    const { dossier: na, gevolgen } = vouwStap(dossier, gebeurtenis, omgeving);
    return met(na, { ...kop, _tag: "Stap", gebeurtenis, gevolgen, zaken: na.zaken });
  }
  if (soort === VERNIETIGD) return { ...dossier, versie };
  if (soort === TAAK_GEDAAN) {
    const { taak } = readTaakGedaan(opgeslagen);
    const gedaan = dossier.taken.find(({ id }) => id === taak);
    if (gedaan === undefined) return { ...dossier, versie };
    return met({ ...dossier, taken: dossier.taken.filter(({ id }) => id !== taak) }, { ...kop, _tag: "TaakGedaan", taak: gedaan });
  }
  return met(dossier, { ...kop, _tag: "Eigen", feit: leesFeit(opgeslagen) });
};

/**
 * The dossier that stored facts lead to; the same facts always give the same dossier.
 * Undefined when there are none, or when the dossier was destroyed and nobody knows any more what they said.
 */
export const vouw = <Stand, Feit, Lijn>(
  projectie: Projectie<Stand, Feit, Lijn>,
  omgeving: Kitomgeving,
  id: string,
  feiten: readonly OpgeslagenGebeurtenis[],
): Kastdossier<Stand> | undefined =>
  feiten.every(({ soort }) => soort === VERNIETIGD) ? undefined : feiten.reduce((dossier, feit) => vouwFeit(projectie, omgeving, dossier, feit), leegKastdossier(id, projectie.begin));
