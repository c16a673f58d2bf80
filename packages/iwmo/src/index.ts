export { BERICHTEN, type Bericht } from "./bericht.js";
export type { Bevinding } from "./bevinding.js";
export { checkNiveau2 } from "./check-niveau-2.js";
export { createWmo301, createWmo305, type NieuwWmo301, type NieuwWmo305 } from "./create-bericht.js";
export { decodeBericht, decodeWmo301, decodeWmo305 } from "./decode-bericht.js";
export { describeBevinding, describeError, describeOorzaak } from "./describe-error.js";
export { encodeBericht, encodeWmo301, encodeWmo305 } from "./encode-bericht.js";
export type {
  BerichtNietSchrijfbaar,
  BerichtOngeldig,
  BerichtOnbekend,
  DecodeFailure,
  IwmoError,
  ToewijzingNietGevonden,
} from "./errors.js";
export type { Oorzaak } from "./oorzaak.js";
export { CODELIJSTEN, findCode } from "./release-3-2/codelijsten.js";
export type {
  Adres,
  Geboortedatum,
  Omvang,
  Product,
  VerkorteNaam,
  VolledigeNaam,
} from "./release-3-2/basisgroepen.table.js";
export { WMO301, type Contact, type Relatie, type ToegewezenProduct, type Wmo301, type Wmo301Client, type Wmo301Header } from "./release-3-2/wmo301.js";
export { WMO305, type StartProduct, type Wmo305, type Wmo305Client, type Wmo305Header } from "./release-3-2/wmo305.js";
export type { BerichtBeschrijving } from "./schema/bericht-beschrijving.js";
export type { Code, Codelijst } from "./schema/codelijst.js";
export { makeStartbericht, type Startgegevens } from "./startbericht.js";
export { listToewijzingen, type Toewijzing } from "./toewijzingen.js";
export { validateBericht } from "./validate-bericht.js";
