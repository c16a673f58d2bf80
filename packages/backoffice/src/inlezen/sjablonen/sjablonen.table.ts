import { BESTANDSVERGELIJKING } from "./bestandsvergelijking.table.js";
import { JAARCIJFERS } from "./jaarcijfers.table.js";
import { MAANDCIJFERS } from "./maandcijfers.table.js";
import { ROBLIJST } from "./roblijst.table.js";
import { SOCIALE_KAART } from "./sociale-kaart.table.js";
import { WIZ_DOSSIERS } from "./wiz-dossiers.table.js";

/** Every documented file. */
export const SJABLONEN = [ROBLIJST, SOCIALE_KAART, MAANDCIJFERS, JAARCIJFERS, WIZ_DOSSIERS, BESTANDSVERGELIJKING] as const;
