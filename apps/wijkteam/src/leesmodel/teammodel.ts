import { readWijkteamdossier } from "@wmo-kit/monitoring";
import { isDossier, ORGANISATIE, toKenmerk, vouw, type Kitomgeving, type Projectie } from "@wmo-kit/kit";
import type { Dossiermodel } from "@wmo-kit/runtime";

import type { Stand } from "../dossier/dossier.js";
import { toDossierlijn, type Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Feit } from "../feiten/feit.js";
import { noemInwoner } from "../presentation/naam.js";
import { listCaseloadregel } from "./caseloadregel.js";
import { listCijferregels } from "./cijferregel.js";
import { readInwonerregel, writeInwonerregel, type Inwonerregel } from "./inwonerregel.js";
import { listLijnregels } from "./lijnregel.js";
import { listVerantwoordelijkregels } from "./verantwoordelijkregel.js";
import { listWachtregels } from "./wachtregel.js";
import { listWerkregels } from "./werkregel.js";

/** Goes up when these files make other rows of the same facts. */
const VERSIE = 2;

/** From what the rows of a team are made. */
export interface Teambron {
  readonly omgeving: Kitomgeving;
  readonly projectie: Projectie<Stand, Feit, Inwonerdossier>;
  readonly programma: string;
}

type Feiten = Parameters<Dossiermodel<string>["vatSamen"]>[1];

const gebeurtenissenVan = ({ eigen: { tijdlijn } }: Inwonerdossier) => tijdlijn.flatMap((feit) => (feit._tag === "Stap" ? [feit.gebeurtenis] : []));

/** A dossier with what it adds to the figures, made once for the row and for what stands beside it. */
interface Gelezen {
  readonly feiten: Feiten;
  readonly dossier: Inwonerdossier | undefined;
}

/**
 * What a team looks at over all residents, made from the facts of each and kept beside them: who it is, and by figures, term, waiting, caseload and
 * who is responsible the rows that lists and reports are found with. The dossier of the organisation gives its incidents.
 *
 * @source W-33, W-50.1, W-106
 */
export const makeTeammodel = ({ omgeving, projectie, programma }: Teambron): Dossiermodel<Inwonerregel> => {
  // The row and what stands beside it are asked one after the other of the same facts.
  let vorige: Gelezen | undefined;
  const vouwDossier = (id: string, feiten: Feiten): Inwonerdossier | undefined => {
    if (vorige?.feiten !== feiten) vorige = { feiten, dossier: vouw(projectie, omgeving, id, feiten) };
    return vorige.dossier;
  };
  return {
    naam: "team",
    kenmerk: JSON.stringify([VERSIE, toKenmerk(programma, omgeving)]),
    isDossier,
    vatSamen: (id, feiten) => {
      const dossier = vouwDossier(id, feiten);
      return dossier === undefined ? undefined : writeInwonerregel(dossier);
    },
    zoekregels: (id, feiten) => {
      const dossier = vouwDossier(id, feiten);
      if (dossier === undefined) return [];
      const cijfers = readWijkteamdossier({ dossier: id, wijk: dossier.eigen.inwoner?.wijk, gebeurtenissen: gebeurtenissenVan(dossier) });
      if (id === ORGANISATIE) return listCijferregels(cijfers);
      const lijn = toDossierlijn(dossier);
      const wie = { naam: noemInwoner(dossier), wijk: dossier.eigen.inwoner?.wijk ?? null };
      return [
        ...listCijferregels(cijfers),
        ...listWerkregels(lijn, wie, omgeving),
        ...listWachtregels(lijn),
        ...listCaseloadregel(dossier, cijfers),
        ...listVerantwoordelijkregels(dossier),
        ...listLijnregels(lijn),
      ];
    },
    lees: readInwonerregel,
  };
};
