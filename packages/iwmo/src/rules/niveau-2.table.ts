import type { Bericht } from "../bericht.js";
import type { Regelgroep } from "./regelgroep.js";
import { REGELS_CLIENTRETOUR, REGELS_WMO302 } from "./retour.table.js";
import { REGELS_WMO301 } from "./wmo301.table.js";
import { REGELS_WMO305 } from "./wmo305.table.js";
import { REGELS_WMO307 } from "./wmo307.table.js";
import { REGELS_WMO315 } from "./wmo315.table.js";
import { REGELS_WMO317 } from "./wmo317.table.js";
import { REGELS_WMO319 } from "./wmo319.table.js";
import { REGELS_WMO323 } from "./wmo323.table.js";
import { REGELS_WMO325 } from "./wmo325.table.js";

type Tabel = { readonly [S in Bericht["soort"]]: readonly Regelgroep<Extract<Bericht, { readonly soort: S }>>[] };

/** Rules of level 2 by kind of message; on a return only those that the stylesheet asks of any message. @source iWmo 3.2, controleniveau 2 */
export const REGELS_NIVEAU_2: Tabel = {
  WMO301: REGELS_WMO301,
  WMO302: REGELS_WMO302,
  WMO305: REGELS_WMO305,
  WMO306: REGELS_CLIENTRETOUR,
  WMO307: REGELS_WMO307,
  WMO308: REGELS_CLIENTRETOUR,
  WMO315: REGELS_WMO315,
  WMO316: REGELS_CLIENTRETOUR,
  WMO317: REGELS_WMO317,
  WMO318: REGELS_CLIENTRETOUR,
  WMO319: REGELS_WMO319,
  WMO320: [],
  WMO323: REGELS_WMO323,
  WMO325: REGELS_WMO325,
};
