import type { Codetype, Datumtype, Getaltype, Teksttype } from "../schema/enkelvoudig-type.js";
import { COD032, COD043, COD046, COD170, COD260, COD327, COD467, COD472, COD700, COD747, COD757, NUM061, WJ001, WJ003, WJ232, WJ756, WJ758, WJ759, WJ760, WMO002, WMO020, WMO588, WMO757 } from "./codelijsten/codes.generated.js";
import {
  RS001,
  RS002,
  RS004,
  RS005,
  RS006,
  RS008,
  RS009,
  RS010,
  RS011,
  RS012,
  RS013,
  RS014,
  RS015,
  RS016,
  RS017,
  RS018,
  RS019,
  RS020,
  RS021,
  RS023,
  RS024,
  RS025,
  RS026,
  RS028,
  RS031,
  RS032,
  RS033,
  RS034,
  RS035,
  RS036,
  RS037,
  RS040,
  RS045,
  RS046,
  RS048,
} from "./restricties.table.js";

/* The simple types of the basisschema, one row each; a test holds every row against the genuine schema. @source iWmo 3.2, basisschema */

export const LDT_AANDUIDING_WOONADRES: Codetype<(typeof NUM061.codes)[number]> = { naam: "LDT_AanduidingWoonadres", basis: "string", codelijst: NUM061, maxLength: RS009 };
export const LDT_ADRES_SOORT: Codetype<(typeof COD757.codes)[number]> = { naam: "LDT_AdresSoort", basis: "string", codelijst: COD757, maxLength: RS009 };
export const LDT_AGB_CODE: Teksttype = { naam: "LDT_AgbCode", basis: "string", minLength: 1, maxLength: RS014, patroon: RS036 };
export const LDT_BEDRAG: Getaltype = { naam: "LDT_Bedrag", basis: "integer", minInclusive: RS001, maxInclusive: RS005 };
export const LDT_BERICHT_CODE: Teksttype = { naam: "LDT_BerichtCode", basis: "string", minLength: 1, maxLength: RS010 };
export const LDT_BERICHT_SUBVERSIE: Getaltype = { naam: "LDT_BerichtSubversie", basis: "integer", minInclusive: RS001, maxInclusive: RS002 };
export const LDT_BERICHT_VERSIE: Getaltype = { naam: "LDT_BerichtVersie", basis: "integer", minInclusive: RS001, maxInclusive: RS002 };
export const LDT_BUDGET: Getaltype = { naam: "LDT_Budget", basis: "integer", minInclusive: RS001, maxInclusive: RS005 };
export const LDT_BURGER_SERVICENUMMER: Teksttype = { naam: "LDT_BurgerServicenummer", basis: "string", minLength: 1, maxLength: RS015, patroon: RS037 };
export const LDT_COMMENTAAR: Teksttype = { naam: "LDT_Commentaar", basis: "string", minLength: 1, patroon: RS031 };
export const LDT_COMMUNICATIEVORM: Codetype<(typeof COD747.codes)[number]> = { naam: "LDT_Communicatievorm", basis: "string", codelijst: COD747, maxLength: RS008 };
export const LDT_DATUM: Datumtype = { naam: "LDT_Datum", basis: "date", patroon: RS032 };
export const LDT_DATUM_GEBRUIK: Codetype<(typeof COD170.codes)[number]> = { naam: "LDT_DatumGebruik", basis: "string", codelijst: COD170, maxLength: RS008 };
export const LDT_DEBET_CREDIT: Codetype<(typeof COD043.codes)[number]> = { naam: "LDT_DebetCredit", basis: "string", codelijst: COD043, maxLength: RS008 };
export const LDT_EENHEID: Codetype<(typeof WJ756.codes)[number]> = { naam: "LDT_Eenheid", basis: "string", codelijst: WJ756, maxLength: RS009 };
export const LDT_EMAILADRES: Teksttype = { naam: "LDT_Emailadres", basis: "string", minLength: 1, maxLength: RS026, patroon: RS033 };
export const LDT_FREQUENTIE: Codetype<(typeof WMO757.codes)[number]> = { naam: "LDT_Frequentie", basis: "string", codelijst: WMO757, maxLength: RS008 };
export const LDT_GEMEENTE: Teksttype = { naam: "LDT_Gemeente", basis: "string", minLength: 1, patroon: RS035 };
export const LDT_GESLACHT: Codetype<(typeof COD046.codes)[number]> = { naam: "LDT_Geslacht", basis: "string", codelijst: COD046, maxLength: RS008 };
export const LDT_HUISLETTER: Teksttype = { naam: "LDT_Huisletter", basis: "string", minLength: 1, maxLength: RS008, patroon: RS033 };
export const LDT_HUISNUMMER: Getaltype = { naam: "LDT_Huisnummer", basis: "integer", minInclusive: RS001, maxInclusive: RS004 };
export const LDT_HUISNUMMER_TOEVOEGING: Teksttype = { naam: "LDT_HuisnummerToevoeging", basis: "string", minLength: 1, maxLength: RS011, patroon: RS033 };
export const LDT_IDENTIFICATIE_BERICHT: Teksttype = { naam: "LDT_IdentificatieBericht", basis: "string", minLength: 1, maxLength: RS017, patroon: RS033 };
export const LDT_IDENTIFICATIE_DECLARATIE: Teksttype = { naam: "LDT_IdentificatieDeclaratie", basis: "string", minLength: 1, maxLength: RS017 };
export const LDT_JA_NEE: Codetype<(typeof COD260.codes)[number]> = { naam: "LDT_JaNee", basis: "string", codelijst: COD260, maxLength: RS008 };
export const LDT_JURIDISCHE_STATUS: Codetype<(typeof WJ232.codes)[number]> = { naam: "LDT_JuridischeStatus", basis: "string", codelijst: WJ232, maxLength: RS009 };
export const LDT_LAND_CODE: Codetype<(typeof COD032.codes)[number]> = { naam: "LDT_LandCode", basis: "string", codelijst: COD032, maxLength: RS009 };
export const LDT_LANDNUMMER: Teksttype = { naam: "LDT_Landnummer", basis: "string", minLength: 1, maxLength: RS011, patroon: RS033 };
export const LDT_NAAM: Teksttype = { naam: "LDT_Naam", basis: "string", minLength: 1, maxLength: RS028, patroon: RS033 };
export const LDT_NAAM_GEBRUIK: Codetype<(typeof COD700.codes)[number]> = { naam: "LDT_NaamGebruik", basis: "string", codelijst: COD700, maxLength: RS008 };
export const LDT_NAAM_VERWIJZER: Teksttype = { naam: "LDT_NaamVerwijzer", basis: "string", minLength: 1, maxLength: RS025, patroon: RS033 };
export const LDT_NUMMER: Getaltype = { naam: "LDT_Nummer", basis: "integer", minInclusive: RS001, maxInclusive: RS006 };
export const LDT_ORGANISATIENAAM: Teksttype = { naam: "LDT_Organisatienaam", basis: "string", minLength: 1, maxLength: RS023, patroon: RS033 };
export const LDT_PERSOONSID: Teksttype = { naam: "LDT_Persoonsid", basis: "string", minLength: 1, maxLength: RS019, patroon: RS033 };
export const LDT_PLAATSNAAM: Teksttype = { naam: "LDT_Plaatsnaam", basis: "string", minLength: 1, maxLength: RS026, patroon: RS033 };
export const LDT_POSTCODE: Teksttype = { naam: "LDT_Postcode", basis: "string", minLength: 1, maxLength: RS014, patroon: RS033 };
export const LDT_PRODUCT_CATEGORIE: Codetype<(typeof WMO020.codes)[number]> = { naam: "LDT_ProductCategorie", basis: "string", codelijst: WMO020, maxLength: RS009 };
export const LDT_PRODUCT_CODE: Teksttype = { naam: "LDT_ProductCode", basis: "string", minLength: 1, maxLength: RS012, patroon: RS033 };
export const LDT_REDEN_AFWIJZING_VERZOEK: Codetype<(typeof WJ759.codes)[number]> = { naam: "LDT_RedenAfwijzingVerzoek", basis: "string", codelijst: WJ759, maxLength: RS009 };
export const LDT_REDEN_BEEINDIGING: Codetype<(typeof WMO588.codes)[number]> = { naam: "LDT_RedenBeeindiging", basis: "string", codelijst: WMO588, maxLength: RS009 };
export const LDT_REDEN_VERZOEK: Codetype<(typeof WJ758.codes)[number]> = { naam: "LDT_RedenVerzoek", basis: "string", codelijst: WJ758, maxLength: RS008 };
export const LDT_REDEN_WIJZIGING: Codetype<(typeof WMO002.codes)[number]> = { naam: "LDT_RedenWijziging", basis: "string", codelijst: WMO002, maxLength: RS009 };
export const LDT_REFERENTIE: Teksttype = { naam: "LDT_Referentie", basis: "string", minLength: 1, maxLength: RS024, patroon: RS033 };
export const LDT_REFERENTIE_NUMMER: Teksttype = { naam: "LDT_ReferentieNummer", basis: "string", minLength: 1, maxLength: RS019 };
export const LDT_RELATIE_VOLGORDE: Getaltype = { naam: "LDT_RelatieVolgorde", basis: "integer", minInclusive: RS001, maxInclusive: RS002 };
export const LDT_RETOUR_CODE: Codetype<(typeof WJ001.codes)[number]> = { naam: "LDT_RetourCode", basis: "string", codelijst: WJ001, maxLength: RS011 };
export const LDT_SOORT_RELATIE: Codetype<(typeof COD472.codes)[number]> = { naam: "LDT_SoortRelatie", basis: "string", codelijst: COD472, maxLength: RS009 };
export const LDT_STATUS_AANLEVERING: Codetype<(typeof COD467.codes)[number]> = { naam: "LDT_StatusAanlevering", basis: "string", codelijst: COD467, maxLength: RS008 };
export const LDT_STRAATNAAM: Teksttype = { naam: "LDT_Straatnaam", basis: "string", minLength: 1, maxLength: RS020, patroon: RS033 };
export const LDT_TAAL: Teksttype = { naam: "LDT_Taal", basis: "string", minLength: 1, maxLength: RS021, patroon: RS033 };
export const LDT_TELEFOONNUMMER: Teksttype = { naam: "LDT_Telefoonnummer", basis: "string", minLength: 1, maxLength: RS018, patroon: RS046 };
export const LDT_TIJD: Teksttype = { naam: "LDT_Tijd", basis: "time", patroon: RS034 };
export const LDT_TOTAAL_BEDRAG: Getaltype = { naam: "LDT_TotaalBedrag", basis: "integer", minInclusive: RS001, maxInclusive: RS040 };
export const LDT_TYPE_VERWIJZER: Codetype<(typeof COD327.codes)[number]> = { naam: "LDT_TypeVerwijzer", basis: "string", codelijst: COD327, maxLength: RS009 };
export const LDT_VERSIE: Teksttype = { naam: "LDT_Versie", basis: "string", minLength: 1, patroon: RS048 };
export const LDT_VERZOEK_ANTWOORD: Codetype<(typeof WJ760.codes)[number]> = { naam: "LDT_VerzoekAntwoord", basis: "string", codelijst: WJ760, maxLength: RS008 };
export const LDT_VOLUME: Getaltype = { naam: "LDT_Volume", basis: "integer", minInclusive: RS001, maxInclusive: RS005 };
export const LDT_VOORLETTERS: Teksttype = { naam: "LDT_Voorletters", basis: "string", minLength: 1, maxLength: RS013, patroon: RS045 };
export const LDT_VOORVOEGSEL: Teksttype = { naam: "LDT_Voorvoegsel", basis: "string", minLength: 1, maxLength: RS016, patroon: RS033 };
export const LDT_WETTELIJKE_VERTEGENWOORDIGING: Codetype<(typeof WJ003.codes)[number]> = { naam: "LDT_WettelijkeVertegenwoordiging", basis: "string", codelijst: WJ003, maxLength: RS009 };
