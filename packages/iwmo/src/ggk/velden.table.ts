import { groep, type Groeptype, type ObjectVan, type Ruimte, type Teksttype, type Veld } from "./veld.js";

/** Namespaces of the two schemas. @source ggk0310_msg.xsd and stuf0301.xsd, targetNamespace */
export const NAAMRUIMTEN: Readonly<Record<Ruimte, string>> = {
  GGK: "http://www.stufstandaarden.nl/sectormodel/ggk/0210",
  StUF: "http://www.egem.nl/StUF/StUF0301",
};

/** Namespace of the content type of a payload. @source xmlmime.xsd */
export const XMIME = "http://www.w3.org/2005/05/xmlmime";

const tekst = (maxLength: number, minLength = 0): Teksttype => ({ soort: "tekst", maxLength, ...(minLength > 0 ? { minLength } : {}) });

const REFNUMMER = tekst(40);
const VERSIENR: Teksttype = { soort: "tekst", patroon: "[0-9]{4}" };

const SYSTEEM = [
  { naam: "organisatie", ruimte: "StUF", type: tekst(200) },
  { naam: "applicatie", ruimte: "StUF", type: tekst(50, 3) },
  { naam: "administratie", ruimte: "StUF", type: tekst(50), optioneel: true },
  { naam: "gebruiker", ruimte: "StUF", type: tekst(100), optioneel: true },
] as const satisfies readonly Veld[];
/** Sender or receiver: a municipality by its CBS code, a provider by its AGB code. @source GGk 2.1, StUF:Systeem_ggkberichten */
export interface GgkSysteem extends ObjectVan<typeof SYSTEEM> {}

const VAN_NAAR = [
  { naam: "zender", ruimte: "StUF", type: groep<GgkSysteem>(SYSTEEM) },
  { naam: "ontvanger", ruimte: "StUF", type: groep<GgkSysteem>(SYSTEEM) },
  { naam: "referentienummer", ruimte: "StUF", type: REFNUMMER },
  { naam: "tijdstipBericht", ruimte: "StUF", type: { soort: "tekst", patroon: "[0-9]{8,17}" } },
] as const satisfies readonly Veld[];

const KRUIS = { naam: "crossRefnummer", ruimte: "StUF", type: REFNUMMER } as const satisfies Veld;
const FUNCTIE = { naam: "functie", ruimte: "StUF", type: tekst(30) } as const satisfies Veld;

const STUUR_HEEN = [{ naam: "berichtcode", ruimte: "StUF", type: { soort: "vast", waarde: "Di01" } }, ...VAN_NAAR, FUNCTIE] as const satisfies readonly Veld[];
/** Who sends what to whom and when. @source GGk 2.1, StuurgegevensDi01-envelopHeenbericht */
export interface StuurgegevensHeen extends ObjectVan<typeof STUUR_HEEN> {}

const STUUR_RETOUR = [
  { naam: "berichtcode", ruimte: "StUF", type: { soort: "vast", waarde: "Du01" } },
  ...VAN_NAAR,
  KRUIS,
  FUNCTIE,
] as const satisfies readonly Veld[];
/** The same for an answer; `crossRefnummer` is the reference of what it answers. @source GGk 2.1, StuurgegevensDu01-envelopRetourbericht */
export interface StuurgegevensRetour extends ObjectVan<typeof STUUR_RETOUR> {}

const REF_BERICHT = { naam: "referentienummerBericht", ruimte: "GGK", type: REFNUMMER, optioneel: true } as const satisfies Veld;

const VERSIES = [
  { naam: "applicatieVersie", ruimte: "GGK", type: VERSIENR },
  { naam: "applicatieSubversie", ruimte: "GGK", type: VERSIENR },
  { naam: "functieVersie", ruimte: "GGK", type: VERSIENR },
  { naam: "functieSubversie", ruimte: "GGK", type: VERSIENR },
  { naam: "bericht", ruimte: "GGK", type: { soort: "bijlage" } },
] as const satisfies readonly Veld[];

const PARAMETERS_HEEN = [REF_BERICHT, ...VERSIES] as const satisfies readonly Veld[];
/** Versions of application and function, and the message. @source GGk 2.1, parameters of envelopHeenbericht-ggk_Di01 */
export interface ParametersHeen extends ObjectVan<typeof PARAMETERS_HEEN> {}

const PARAMETERS_RETOUR = [
  REF_BERICHT,
  { naam: "crossRefnummerBericht", ruimte: "GGK", type: REFNUMMER, optioneel: true },
  ...VERSIES,
] as const satisfies readonly Veld[];
/** The same for an answer. @source GGk 2.1, parameters of envelopRetourbericht-ggk_Du01 */
export interface ParametersRetour extends ObjectVan<typeof PARAMETERS_RETOUR> {}

const HEEN = [
  { naam: "stuurgegevens", ruimte: "GGK", type: groep<StuurgegevensHeen>(STUUR_HEEN) },
  { naam: "parameters", ruimte: "GGK", type: groep<ParametersHeen>(PARAMETERS_HEEN) },
] as const satisfies readonly Veld[];

const RETOUR = [
  { naam: "stuurgegevens", ruimte: "GGK", type: groep<StuurgegevensRetour>(STUUR_RETOUR) },
  { naam: "parameters", ruimte: "GGK", type: groep<ParametersRetour>(PARAMETERS_RETOUR) },
] as const satisfies readonly Veld[];

/** Envelope of an outbound message. @source GGk 2.1, envelopHeenbericht-ggk_Di01 */
export interface GgkHeenbericht extends ObjectVan<typeof HEEN> {
  readonly soort: "Di01";
}

/** Envelope of a return message. @source GGk 2.1, envelopRetourbericht-ggk_Du01 */
export interface GgkRetourbericht extends ObjectVan<typeof RETOUR> {
  readonly soort: "Du01";
}

/** An envelope around one message of the ISD chain. */
export type GgkEnvelop = GgkHeenbericht | GgkRetourbericht;

/** One envelope as data. */
export interface Envelopbeschrijving {
  readonly soort: GgkEnvelop["soort"];
  readonly wortel: string;
  readonly type: Groeptype<unknown>;
}

/** The two envelopes of GGk 2.1. @source ggk0310_msg.xsd */
export const ENVELOPPEN: readonly [Envelopbeschrijving, Envelopbeschrijving] = [
  { soort: "Di01", wortel: "envelopHeenbericht-ggk_Di01", type: groep(HEEN) },
  { soort: "Du01", wortel: "envelopRetourbericht-ggk_Du01", type: groep(RETOUR) },
];
