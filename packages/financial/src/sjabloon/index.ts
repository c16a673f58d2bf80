export { isLeeg, kolomletter, type Blad, type Cel } from "./cel.js";
export { readCsvSjabloon, writeCsvSjabloon } from "./csv.js";
export { describeCelfout, describeSjabloonFailure } from "./describe-error.js";
export type { Celcode, Celfout, SjabloonFailure, SjabloonOngeldig, SjabloonOnleesbaar } from "./errors.js";
export { leesCel, type Ruwewaarde } from "./lees-cel.js";
export { openXlsxBlad } from "./open-xlsx-blad.js";
export type { Veldsoort } from "./sjabloonveld.js";
export { readXlsxSjabloon, writeXlsxSjabloon } from "./xlsx.js";
