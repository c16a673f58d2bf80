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
export { IsoDatum } from "./datum/iso-datum.js";
export { isSchrikkeljaar, laatsteDagVanMaand } from "./datum/maand.js";
export { isIsoDatum, parseIsoDatum } from "./datum/parse-iso-datum.js";
export { heeftEinddatum, omvatDatum, overlappen, parsePeriode, Periode } from "./datum/periode.js";
export { fromEpochMs, parseTijdstip, Tijdstip, toEpochMs } from "./datum/tijdstip.js";
export { WEEKDAGEN, weekdagnummerVan, weekdagVan, weekdagVanEpochDag, type Weekdag } from "./datum/weekdag.js";
export { describeDomainFailure } from "./describe-error.js";
export { describeInvoerBevinding } from "./describe-invoer.js";
export type { DomainFailure } from "./errors.js";
export { allocateEurocent, type GewichtenOngeldig } from "./geld/allocate-eurocent.js";
export { addEurocent, multiplyEurocent, subtractEurocent, sumEurocent } from "./geld/eurocent-rekenen.js";
export { Eurocent } from "./geld/eurocent.js";
export { formatEurocent, parseEuroInvoer } from "./geld/eurotekst.js";
export { isEurocent, parseEurocent, type BedragBuitenBereik } from "./geld/parse-eurocent.js";
export { AgbCode, parseAgbCode } from "./identificatie/agb-code.js";
export { Bsn, maskBsn, parseBsn } from "./identificatie/bsn.js";
export { doorstaatElfproef } from "./identificatie/elfproef.js";
export { Gemeentecode, parseGemeentecode } from "./identificatie/gemeentecode.js";
export { formatIban, Iban, normalizeIban, parseIban } from "./identificatie/iban.js";
export { KvkNummer, parseKvkNummer } from "./identificatie/kvk-nummer.js";
export { normalizePostcode, parsePostcode, Postcode } from "./identificatie/postcode.js";
export { redactBsn } from "./identificatie/redact-bsn.js";
export { parseRsin, Rsin } from "./identificatie/rsin.js";
export { parseVestigingsnummer, Vestigingsnummer } from "./identificatie/vestigingsnummer.js";
export { invariant } from "./invariant.js";
export { applyContractprofiel } from "./norm/apply-contractprofiel.js";
export { checkContractprofiel, type AfwijkingBevinding, type ContractprofielPastNiet } from "./norm/check-contractprofiel.js";
export { Contractprofiel, parseContractprofiel } from "./norm/contractprofiel.js";
export { describeDuur, TERMIJNEENHEDEN, type Duur, type Termijneenheid } from "./norm/duur.js";
export type { Lezing, Norm, NormId, Regime, Vergelijking } from "./norm/norm.js";
export { Normwaarde, type Breuk, type Jaardag } from "./norm/normwaarde.js";
export {
  selectNorm,
  type GeldendeNorm,
  type NormFailure,
  type NormNietGeldig,
  type NormOnbekend,
  type NormOnbekendeId,
} from "./norm/select-norm.js";
export { parse, type InvoerBevinding, type OngeldigeInvoer } from "./parse.js";
export { formatAchternaam, formatNaam } from "./persoon/format-naam.js";
export { DatumGebruik, describeGeboortedatum, Geboortedatum, parseGeboortedatum } from "./persoon/geboortedatum.js";
export { leeftijdOp, type Leeftijd, type PeildatumVoorGeboorte } from "./persoon/leeftijd.js";
export { Achternaam, NaamGebruik, NaamPersoon, parseNaamPersoon } from "./persoon/naam-persoon.js";
export { describeEenheid, describeFrequentie, describeOmvang } from "./product/describe-omvang.js";
export { Eenheid, Frequentie, Omvang, parseOmvang } from "./product/omvang.js";
export { EENHEDEN, FREQUENTIES } from "./product/omvang.table.js";
export { parseProduct, Product } from "./product/product.js";
export { describeProductcategorie, parseProductcategorie, Productcategorie } from "./product/productcategorie.js";
export { PRODUCTCATEGORIEEN } from "./product/productcategorie.table.js";
export { parseProductcode, Productcode } from "./product/productcode.js";
export { formatDatum, formatDatumMetWeekdag, formatMaand, formatPeriode, formatTijdstip } from "./taal/datumtekst.js";
export type { Uitkomst } from "./uitkomst.js";
export { AFRONDINGEN, roundVerhouding, type Afronding } from "./verhouding/afronding.js";
export { formatPercentage } from "./verhouding/format-percentage.js";
export { meets } from "./verhouding/meets.js";
export { formatVerhouding, parseVerhouding } from "./verhouding/parse-verhouding.js";
export {
  addVerhouding,
  compareVerhouding,
  divideVerhouding,
  multiplyVerhouding,
  subtractVerhouding,
} from "./verhouding/verhouding-rekenen.js";
export { makeVerhouding, type NoemerNul, type Verhouding } from "./verhouding/verhouding.js";
