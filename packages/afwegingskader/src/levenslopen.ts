import { ADVIES } from "./advies/levensloop.js";
import { BASISHULP } from "./basishulp/levensloop.js";
import { DECLARATIE } from "./declaratie/levensloop.js";
import { EENZIJDIG } from "./eenzijdig/levensloop.js";
import { INCIDENT } from "./incident/levensloop.js";
import { INDICATIE } from "./indicatie/levensloop.js";
import { JAARREKENING } from "./jaarrekening/levensloop.js";
import type { Levensloop } from "./kern/levensloop.js";
import { MELDING } from "./melding/levensloop.js";
import { ONDERAANNEMER } from "./onderaannemer/levensloop.js";
import { ONDERSTEUNING } from "./ondersteuning/levensloop.js";
import { ONDERZOEK } from "./onderzoek/levensloop.js";
import { PERSOON } from "./persoon/levensloop.js";
import { PGB_TOETS } from "./pgb-toets/levensloop.js";
import { REGIE } from "./regie/levensloop.js";
import { SROI } from "./sroi/levensloop.js";
import { TOELEIDING } from "./toeleiding/levensloop.js";
import { VEILIGHEIDSPLAN } from "./veiligheidsplan/levensloop.js";
import { VOORVAL } from "./voorval/levensloop.js";
import { WACHTLIJST } from "./wachtlijst/levensloop.js";
import { WIJZIGING } from "./wijziging/levensloop.js";

/** Every life cycle, by its code. */
export const LEVENSLOPEN: ReadonlyMap<string, Levensloop> = new Map(
  [
    MELDING,
    ONDERZOEK,
    ADVIES,
    PGB_TOETS,
    BASISHULP,
    INDICATIE,
    REGIE,
    VEILIGHEIDSPLAN,
    VOORVAL,
    TOELEIDING,
    ONDERSTEUNING,
    EENZIJDIG,
    DECLARATIE,
    WACHTLIJST,
    ONDERAANNEMER,
    PERSOON,
    INCIDENT,
    JAARREKENING,
    WIJZIGING,
    SROI,
  ].map((levensloop) => [levensloop.code, levensloop]),
);
