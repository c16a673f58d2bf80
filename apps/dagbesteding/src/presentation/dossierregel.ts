import { formatNaam, type IsoDatum } from "@wmo-kit/domain";

import type { Dossierregel } from "../api/weergave.js";
import type { Dossier } from "../dossier/dossier.js";
import { listTermijnen, type Termijnregels } from "../dossier/termijnen.js";
import { isOpen, showTermijn } from "./termijn.js";
import { formatToewijzing } from "./toewijzing.js";

/** One line of the list of residents. */
export const showDossierregel = (dossier: Dossier, peildatum: IsoDatum, regels: Termijnregels): Dossierregel => ({
  id: dossier.id,
  naam: formatNaam(dossier.client.naam),
  toewijzingen: dossier.toewijzingen.map(formatToewijzing),
  openTermijnen: listTermijnen({ dossier, peildatum, regels }).filter((termijn) => isOpen(showTermijn(dossier, termijn, peildatum, regels))).length,
});
