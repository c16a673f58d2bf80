import { vertel } from "../verhaal.js";
import { AFGEWEZEN } from "./afgewezen.verhaal.js";
import { BASISHULP_NAAR_WLZ } from "./basishulp.verhaal.js";
import { HARDHEID } from "./hardheid.verhaal.js";
import { PGB_MET_VEILIGHEIDSZORG } from "./pgb.verhaal.js";
import { ROUTE2_DAN_ROUTE1 } from "./route2.verhaal.js";

vertel(AFGEWEZEN);
vertel(PGB_MET_VEILIGHEIDSZORG);
vertel(HARDHEID);
vertel(ROUTE2_DAN_ROUTE1);
vertel(BASISHULP_NAAR_WLZ);
