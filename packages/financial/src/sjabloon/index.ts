export { readCsvSjabloon, writeCsvSjabloon } from "./csv.js";
export { describeCelfout, describeSjabloonFailure } from "./describe-error.js";
export type { Celcode, Celfout, SjabloonFailure, SjabloonOngeldig, SjabloonOnleesbaar } from "./errors.js";
export { readXlsxSjabloon, writeXlsxSjabloon } from "./xlsx.js";
