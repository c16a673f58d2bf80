import { formatDatumMetWeekdag, type IsoDatum } from "@wmo-kit/domain";

import type { Werklijst, Werklijstregel } from "../api/weergave.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { listTermijnen, type Termijnregels } from "../dossier/termijnen.js";
import { noemBewoner } from "./naam.js";
import { isOpen, showTermijn } from "./termijn.js";

const EIND_VAN_DE_LIJST = "9999-12-31";

const compareRegels = (links: Werklijstregel, rechts: Werklijstregel): number =>
  (links.termijn.uitersteDatum ?? EIND_VAN_DE_LIJST).localeCompare(rechts.termijn.uitersteDatum ?? EIND_VAN_DE_LIJST) ||
  links.naam.localeCompare(rechts.naam, "nl");

/** The open terms of all dossiers on a reference date, the first to end on top. */
export const showWerklijst = (dossiers: readonly Bewonerdossier[], peildatum: IsoDatum, regels: Termijnregels): Werklijst => ({
  peildatum,
  peildatumTekst: formatDatumMetWeekdag(peildatum),
  aantalDossiers: dossiers.length,
  regels: dossiers
    .flatMap((dossier) =>
      listTermijnen({ dossier, peildatum, regels }).map((termijn) => ({
        dossierId: dossier.id,
        naam: noemBewoner(dossier),
        termijn: showTermijn(dossier, termijn, peildatum, regels),
      })),
    )
    .filter(({ termijn }) => isOpen(termijn))
    .toSorted(compareRegels),
});
