export {
  addDagen,
  addJaren,
  addMaanden,
  addMaandenAanEpochDag,
  addWeken,
  compareDatums,
  countDagen,
} from "./datum/datumrekenen.js";
export { epochDagVan, fromEpochDag, splitEpochDag, toEpochDag, type DatumBuitenBereik, type EpochDag } from "./datum/epoch-dag.js";
export type { IsoDatum } from "./datum/iso-datum.js";
export { isSchrikkeljaar, laatsteDagVanMaand } from "./datum/maand.js";
export { isIsoDatum, parseIsoDatum } from "./datum/parse-iso-datum.js";
export { WEEKDAGEN, weekdagnummerVan, weekdagVan, weekdagVanEpochDag, type Weekdag } from "./datum/weekdag.js";
export { addEurocent, multiplyEurocent, subtractEurocent, sumEurocent } from "./geld/eurocent-rekenen.js";
export type { Eurocent } from "./geld/eurocent.js";
export { formatEurocent, parseEuroInvoer } from "./geld/eurotekst.js";
export { isEurocent, parseEurocent, type BedragBuitenBereik } from "./geld/parse-eurocent.js";
export { describeEenheid } from "./product/describe-omvang.js";
export type { Eenheid } from "./product/omvang.js";
export { EENHEDEN } from "./product/omvang.table.js";
export { describeInvoerBevinding } from "./describe-invoer.js";
export { doorstaatElfproef } from "./identificatie/elfproef.js";
export type { InvoerBevinding, OngeldigeInvoer } from "./parse.js";
export { AFRONDINGEN, roundVerhouding, type Afronding } from "./verhouding/afronding.js";
export { makeVerhouding, type NoemerNul, type Verhouding } from "./verhouding/verhouding.js";
