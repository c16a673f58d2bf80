import type { IsoDatum } from "@wmo-kit/domain";

import type { Dossierregel } from "../api/weergave.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { listTermijnen, type Termijnregels } from "../dossier/termijnen.js";
import { noemBewoner } from "./naam.js";
import { isOpen, showTermijn } from "./termijn.js";
import { formatToewijzing } from "./toewijzing.js";

/** One line of the list of residents. */
export const showDossierregel = (dossier: Bewonerdossier, peildatum: IsoDatum, regels: Termijnregels): Dossierregel => ({
  id: dossier.id,
  naam: noemBewoner(dossier),
  toewijzingen: dossier.eigen.toewijzingen.map(formatToewijzing),
  openTermijnen: listTermijnen({ dossier, peildatum, regels }).filter((termijn) => isOpen(showTermijn(dossier, termijn, peildatum, regels))).length,
});
