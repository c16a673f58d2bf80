export { describeBron, type Bron } from "./bron.js";
export { addUren, amsterdamOffset, toLokaalTijdstip, toLokaleDatum } from "./datum/amsterdam.js";
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
export { isIsoDatum, IsoDatum, parseIsoDatum } from "./datum/iso-datum.js";
export { isSchrikkeljaar, laatsteDagVanMaand } from "./datum/maand.js";
export { heeftEinddatum, omvatDatum, overlappen, parsePeriode, Periode } from "./datum/periode.js";
export { fromEpochMs, parseTijdstip, Tijdstip, toEpochMs } from "./datum/tijdstip.js";
export { WEEKDAGEN, weekdagnummerVan, weekdagVan, weekdagVanEpochDag, type Weekdag } from "./datum/weekdag.js";
export { invariant } from "./invariant.js";
export { applyContractprofiel } from "./norm/apply-contractprofiel.js";
export { Contractprofiel, parseContractprofiel } from "./norm/contractprofiel.js";
export { describeDuur, TERMIJNEENHEDEN, type Duur, type Termijneenheid } from "./norm/duur.js";
export type { Lezing, Norm, NormId, Regime, Vergelijking } from "./norm/norm.js";
export {
  selectNorm,
  type GeldendeNorm,
  type NormFailure,
  type NormNietGeldig,
  type NormOnbekend,
  type NormOnbekendeId,
} from "./norm/select-norm.js";
export { parse, type InvoerBevinding, type OngeldigeInvoer } from "./parse.js";
export type { Uitkomst } from "./uitkomst.js";
