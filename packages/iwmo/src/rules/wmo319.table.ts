import type { Wmo319 } from "../release-3-2/wmo319.js";
import { ANTWOORDREGELS } from "./antwoord.js";
import { enkel } from "./plaats.js";
import { elk, type Regelgroep } from "./regelgroep.js";

/** Rules of level 2 for the antwoord op een verzoek. @source iWmo 3.2, regels WMO319 */
export const REGELS_WMO319: readonly Regelgroep<Wmo319>[] = [elk(({ antwoord }: Wmo319) => [enkel(antwoord, "/Bericht/Antwoord")], ANTWOORDREGELS)];
