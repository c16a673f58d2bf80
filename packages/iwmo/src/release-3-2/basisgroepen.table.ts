import { groep, type ObjectVan, type Veld } from "../schema/groep.js";
import {
  LDT_AANDUIDING_WOONADRES,
  LDT_AGB_CODE,
  LDT_BEDRAG,
  LDT_COMMUNICATIEVORM,
  LDT_DATUM,
  LDT_DATUM_GEBRUIK,
  LDT_DEBET_CREDIT,
  LDT_EENHEID,
  LDT_FREQUENTIE,
  LDT_HUISLETTER,
  LDT_HUISNUMMER,
  LDT_HUISNUMMER_TOEVOEGING,
  LDT_IDENTIFICATIE_BERICHT,
  LDT_LAND_CODE,
  LDT_LANDNUMMER,
  LDT_NAAM,
  LDT_NAAM_GEBRUIK,
  LDT_NAAM_VERWIJZER,
  LDT_PLAATSNAAM,
  LDT_POSTCODE,
  LDT_PRODUCT_CATEGORIE,
  LDT_PRODUCT_CODE,
  LDT_REFERENTIE_NUMMER,
  LDT_STRAATNAAM,
  LDT_TAAL,
  LDT_TELEFOONNUMMER,
  LDT_TOTAAL_BEDRAG,
  LDT_TYPE_VERWIJZER,
  LDT_VERSIE,
  LDT_VOLUME,
  LDT_VOORLETTERS,
  LDT_VOORVOEGSEL,
} from "./basistypen.table.js";

const ACHTERNAAM = [
  { naam: "Achternaam", type: LDT_NAAM },
  { naam: "Voorvoegsel", type: LDT_VOORVOEGSEL, optioneel: true },
] as const satisfies readonly Veld[];
/** Achternaam as iWmo groups it. @source iWmo 3.2, basisschema CDT_Achternaam */
export interface Achternaam extends ObjectVan<typeof ACHTERNAAM> {}
export const CDT_ACHTERNAAM = /* @__PURE__ */ groep<Achternaam>("basis", "CDT_Achternaam", ACHTERNAAM);

const HUIS = [
  { naam: "Huisnummer", type: LDT_HUISNUMMER },
  { naam: "Huisletter", type: LDT_HUISLETTER, optioneel: true },
  { naam: "HuisnummerToevoeging", type: LDT_HUISNUMMER_TOEVOEGING, optioneel: true },
  { naam: "AanduidingWoonadres", type: LDT_AANDUIDING_WOONADRES, optioneel: true },
] as const satisfies readonly Veld[];
/** Huis as iWmo groups it. @source iWmo 3.2, basisschema CDT_Huis */
export interface Huis extends ObjectVan<typeof HUIS> {}
export const CDT_HUIS = /* @__PURE__ */ groep<Huis>("basis", "CDT_Huis", HUIS);

const ADRES = [
  { naam: "Huis", type: CDT_HUIS, optioneel: true },
  { naam: "Postcode", type: LDT_POSTCODE, optioneel: true },
  { naam: "Straatnaam", type: LDT_STRAATNAAM, optioneel: true },
  { naam: "Plaatsnaam", type: LDT_PLAATSNAAM, optioneel: true },
  { naam: "LandCode", type: LDT_LAND_CODE, optioneel: true },
] as const satisfies readonly Veld[];
/** Adres as iWmo groups it. @source iWmo 3.2, basisschema CDT_Adres */
export interface Adres extends ObjectVan<typeof ADRES> {}
export const CDT_ADRES = /* @__PURE__ */ groep<Adres>("basis", "CDT_Adres", ADRES);

const BEDRAG_MET_DC = [
  { naam: "Bedrag", type: LDT_BEDRAG },
  { naam: "DebetCredit", type: LDT_DEBET_CREDIT },
] as const satisfies readonly Veld[];
/** BedragMetDC as iWmo groups it. @source iWmo 3.2, basisschema CDT_BedragMetDC */
export interface BedragMetDC extends ObjectVan<typeof BEDRAG_MET_DC> {}
export const CDT_BEDRAG_MET_DC = /* @__PURE__ */ groep<BedragMetDC>("basis", "CDT_BedragMetDC", BEDRAG_MET_DC);

const BERICHT_IDENTIFICATIE = [
  { naam: "Identificatie", type: LDT_IDENTIFICATIE_BERICHT },
  { naam: "Dagtekening", type: LDT_DATUM },
] as const satisfies readonly Veld[];
/** BerichtIdentificatie as iWmo groups it. @source iWmo 3.2, basisschema CDT_BerichtIdentificatie */
export interface BerichtIdentificatie extends ObjectVan<typeof BERICHT_IDENTIFICATIE> {}
export const CDT_BERICHT_IDENTIFICATIE = /* @__PURE__ */ groep<BerichtIdentificatie>("basis", "CDT_BerichtIdentificatie", BERICHT_IDENTIFICATIE);

const COMMUNICATIE = [
  { naam: "Vorm", type: LDT_COMMUNICATIEVORM },
  { naam: "Taal", type: LDT_TAAL, optioneel: true },
] as const satisfies readonly Veld[];
/** Communicatie as iWmo groups it. @source iWmo 3.2, basisschema CDT_Communicatie */
export interface Communicatie extends ObjectVan<typeof COMMUNICATIE> {}
export const CDT_COMMUNICATIE = /* @__PURE__ */ groep<Communicatie>("basis", "CDT_Communicatie", COMMUNICATIE);

const GEBOORTEDATUM = [
  { naam: "Datum", type: LDT_DATUM },
  { naam: "DatumGebruik", type: LDT_DATUM_GEBRUIK, optioneel: true },
] as const satisfies readonly Veld[];
/** Geboortedatum as iWmo groups it. @source iWmo 3.2, basisschema CDT_Geboortedatum */
export interface Geboortedatum extends ObjectVan<typeof GEBOORTEDATUM> {}
export const CDT_GEBOORTEDATUM = /* @__PURE__ */ groep<Geboortedatum>("basis", "CDT_Geboortedatum", GEBOORTEDATUM);

const GESLOTEN_PERIODE = [
  { naam: "Begindatum", type: LDT_DATUM },
  { naam: "Einddatum", type: LDT_DATUM },
] as const satisfies readonly Veld[];
/** GeslotenPeriode as iWmo groups it. @source iWmo 3.2, basisschema CDT_GeslotenPeriode */
export interface GeslotenPeriode extends ObjectVan<typeof GESLOTEN_PERIODE> {}
export const CDT_GESLOTEN_PERIODE = /* @__PURE__ */ groep<GeslotenPeriode>("basis", "CDT_GeslotenPeriode", GESLOTEN_PERIODE);

const OMVANG = [
  { naam: "Volume", type: LDT_VOLUME },
  { naam: "Eenheid", type: LDT_EENHEID },
  { naam: "Frequentie", type: LDT_FREQUENTIE },
] as const satisfies readonly Veld[];
/** Omvang as iWmo groups it. @source iWmo 3.2, basisschema CDT_Omvang */
export interface Omvang extends ObjectVan<typeof OMVANG> {}
export const CDT_OMVANG = /* @__PURE__ */ groep<Omvang>("basis", "CDT_Omvang", OMVANG);

const OPEN_PERIODE = [
  { naam: "Begindatum", type: LDT_DATUM, optioneel: true },
  { naam: "Einddatum", type: LDT_DATUM, optioneel: true },
] as const satisfies readonly Veld[];
/** OpenPeriode as iWmo groups it. @source iWmo 3.2, basisschema CDT_OpenPeriode */
export interface OpenPeriode extends ObjectVan<typeof OPEN_PERIODE> {}
export const CDT_OPEN_PERIODE = /* @__PURE__ */ groep<OpenPeriode>("basis", "CDT_OpenPeriode", OPEN_PERIODE);

const PRODUCT = [
  { naam: "Categorie", type: LDT_PRODUCT_CATEGORIE },
  { naam: "Code", type: LDT_PRODUCT_CODE, optioneel: true },
] as const satisfies readonly Veld[];
/** Product as iWmo groups it. @source iWmo 3.2, basisschema CDT_Product */
export interface Product extends ObjectVan<typeof PRODUCT> {}
export const CDT_PRODUCT = /* @__PURE__ */ groep<Product>("basis", "CDT_Product", PRODUCT);

const REFERENTIE = [
  { naam: "ReferentieNummer", type: LDT_REFERENTIE_NUMMER },
  { naam: "VorigReferentieNummer", type: LDT_REFERENTIE_NUMMER, optioneel: true },
] as const satisfies readonly Veld[];
/** Referentie as iWmo groups it. @source iWmo 3.2, basisschema CDT_Referentie */
export interface Referentie extends ObjectVan<typeof REFERENTIE> {}
export const CDT_REFERENTIE = /* @__PURE__ */ groep<Referentie>("basis", "CDT_Referentie", REFERENTIE);

const TELEFOON = [
  { naam: "Telefoonnummer", type: LDT_TELEFOONNUMMER },
  { naam: "Landnummer", type: LDT_LANDNUMMER },
] as const satisfies readonly Veld[];
/** Telefoon as iWmo groups it. @source iWmo 3.2, basisschema CDT_Telefoon */
export interface Telefoon extends ObjectVan<typeof TELEFOON> {}
export const CDT_TELEFOON = /* @__PURE__ */ groep<Telefoon>("basis", "CDT_Telefoon", TELEFOON);

const TELEFOONNUMMERS = [
  { naam: "Telefoon01", type: CDT_TELEFOON },
  { naam: "Telefoon02", type: CDT_TELEFOON, optioneel: true },
] as const satisfies readonly Veld[];
/** Telefoonnummers as iWmo groups it. @source iWmo 3.2, basisschema CDT_Telefoonnummers */
export interface Telefoonnummers extends ObjectVan<typeof TELEFOONNUMMERS> {}
export const CDT_TELEFOONNUMMERS = /* @__PURE__ */ groep<Telefoonnummers>("basis", "CDT_Telefoonnummers", TELEFOONNUMMERS);

const TOTAAL_BEDRAG_MET_DC = [
  { naam: "TotaalBedrag", type: LDT_TOTAAL_BEDRAG },
  { naam: "DebetCredit", type: LDT_DEBET_CREDIT },
] as const satisfies readonly Veld[];
/** TotaalBedragMetDC as iWmo groups it. @source iWmo 3.2, basisschema CDT_TotaalBedragMetDC */
export interface TotaalBedragMetDC extends ObjectVan<typeof TOTAAL_BEDRAG_MET_DC> {}
export const CDT_TOTAAL_BEDRAG_MET_DC = /* @__PURE__ */ groep<TotaalBedragMetDC>("basis", "CDT_TotaalBedragMetDC", TOTAAL_BEDRAG_MET_DC);

const VERKORTE_NAAM = [
  { naam: "Geslachtsnaam", type: CDT_ACHTERNAAM },
  { naam: "Voornamen", type: LDT_NAAM, optioneel: true },
  { naam: "Voorletters", type: LDT_VOORLETTERS, optioneel: true },
] as const satisfies readonly Veld[];
/** VerkorteNaam as iWmo groups it. @source iWmo 3.2, basisschema CDT_VerkorteNaam */
export interface VerkorteNaam extends ObjectVan<typeof VERKORTE_NAAM> {}
export const CDT_VERKORTE_NAAM = /* @__PURE__ */ groep<VerkorteNaam>("basis", "CDT_VerkorteNaam", VERKORTE_NAAM);

const VERWIJZER = [
  { naam: "Type", type: LDT_TYPE_VERWIJZER },
  { naam: "Naam", type: LDT_NAAM_VERWIJZER, optioneel: true },
  { naam: "ZorgverlenerCode", type: LDT_AGB_CODE, optioneel: true },
] as const satisfies readonly Veld[];
/** Verwijzer as iWmo groups it. @source iWmo 3.2, basisschema CDT_Verwijzer */
export interface Verwijzer extends ObjectVan<typeof VERWIJZER> {}
export const CDT_VERWIJZER = /* @__PURE__ */ groep<Verwijzer>("basis", "CDT_Verwijzer", VERWIJZER);

const VOLLEDIGE_NAAM = [
  { naam: "Geslachtsnaam", type: CDT_ACHTERNAAM },
  { naam: "Partnernaam", type: CDT_ACHTERNAAM, optioneel: true },
  { naam: "Voornamen", type: LDT_NAAM, optioneel: true },
  { naam: "Voorletters", type: LDT_VOORLETTERS, optioneel: true },
  { naam: "NaamGebruik", type: LDT_NAAM_GEBRUIK },
] as const satisfies readonly Veld[];
/** VolledigeNaam as iWmo groups it. @source iWmo 3.2, basisschema CDT_VolledigeNaam */
export interface VolledigeNaam extends ObjectVan<typeof VOLLEDIGE_NAAM> {}
export const CDT_VOLLEDIGE_NAAM = /* @__PURE__ */ groep<VolledigeNaam>("basis", "CDT_VolledigeNaam", VOLLEDIGE_NAAM);

const XSD_VERSIE = [
  { naam: "BasisschemaXsdVersie", type: LDT_VERSIE },
  { naam: "BerichtXsdVersie", type: LDT_VERSIE },
] as const satisfies readonly Veld[];
/** XsdVersie as iWmo groups it. @source iWmo 3.2, basisschema CDT_XsdVersie */
export interface XsdVersie extends ObjectVan<typeof XSD_VERSIE> {}
export const CDT_XSD_VERSIE = /* @__PURE__ */ groep<XsdVersie>("basis", "CDT_XsdVersie", XSD_VERSIE);
