import type { EisVerwijzing } from "../kern/eis-verwijzing.js";

/** Whether a finding stops the event, asks a reason, or only tells something. */
export type Ernst = "blok" | "waarschuwing" | "toelichting";

/** One error code: how heavy it is, its Dutch sentence with the words that fill it in, and the requirements behind it. */
export interface Foutrij {
  readonly ernst: Ernst;
  readonly tekst: string;
  readonly eisen: readonly [EisVerwijzing, ...EisVerwijzing[]];
}

/**
 * The error codes a user can see. Codes are stable; a word between braces is filled in by the guard.
 *
 * @source lifecycle.md section C
 */
export const FOUTCODES = {
  MELDING_ZONDER_OPLOSSING: {
    ernst: "blok",
    tekst: "Deze melding kan niet worden afgesloten: leg eerst minstens één passende oplossing vast.",
    eisen: ["W-33"],
  },
  CONTACT_NIET_MET_INWONER: {
    ernst: "blok",
    tekst: "Dit contact telt niet als kwalitatief contact: de inwoner was er niet bij.",
    eisen: ["W-50.2.2"],
  },
  INFO_VOORAF_ONTBREEKT: {
    ernst: "blok",
    tekst: "Vink aan dat schriftelijk én mondeling is geïnformeerd voordat het eerste gesprek wordt vastgelegd.",
    eisen: ["W-49.2"],
  },
  WACHTLIJST_NIET_BIJ_URGENT: {
    ernst: "blok",
    tekst: "Bij crisis of spoed mag niet worden gewacht. Koppel direct een professional.",
    eisen: ["W-50.1"],
  },
  WACHTLIJST_CONTACT_ONTBREEKT: {
    ernst: "blok",
    tekst: "Vermeld wie de inwoner kan bellen als het erger wordt.",
    eisen: ["W-50.1"],
  },
  TERMIJN_OVERSCHREDEN: {
    ernst: "waarschuwing",
    tekst: "De termijn is verstreken op {datum}. Geef een reden op; de hulp gaat door.",
    eisen: ["W-50.2", "D-11.3", "D-20.4"],
  },
  INFORMEER_OPDRACHTGEVER: {
    ernst: "waarschuwing",
    tekst: "Het advies is niet binnen zes weken verstuurd. Informeer de gemeente.",
    eisen: ["W-33"],
  },
  STAP_NIET_AFGEROND: {
    ernst: "blok",
    tekst: "Rond eerst stap {n} van het stappenplan af.",
    eisen: ["W-27.1"],
  },
  VOORLIGGEND_ONVOLLEDIG: {
    ernst: "blok",
    tekst: "Beoordeel eerst eigen kracht, netwerk en voorliggende voorzieningen.",
    eisen: ["W-26.d", "W-26.e", "W-26.f"],
  },
  VOORLIGGEND_LOST_OP: {
    ernst: "blok",
    tekst: "Een voorliggende oplossing dekt de hele vraag. Een positief advies kan alleen bij herindicatie met motivering.",
    eisen: ["W-26-u2", "W-28.3"],
  },
  EXPERTTEAM_ONTBREEKT: {
    ernst: "waarschuwing",
    tekst: "Deze casus komt in aanmerking voor bespreking in een expertteam. Motiveer als dat niet gebeurde.",
    eisen: ["W-21.2"],
  },
  ONDERZOEK_VEREIST: {
    ernst: "blok",
    tekst: "Voor een advies over Aanvullende Zorg is een onderzoek nodig.",
    eisen: ["W-25.2", "W-33"],
  },
  VERSLAG_DOEL_ONTBREEKT: {
    ernst: "blok",
    tekst: "Het verslag mist een verplicht doel: {doel}.",
    eisen: ["W-29.3", "W-29.4", "W-29.5", "W-29.6"],
  },
  BESTELLING_ONVOLLEDIG: {
    ernst: "blok",
    tekst: "De productbestelling mist: {velden}.",
    eisen: ["W-34"],
  },
  AANBIEDER_NIET_GECONTRACTEERD: {
    ernst: "blok",
    tekst: "Deze aanbieder levert dit product niet volgens de actuele lijst. Kies een ander of vraag een veegcontract aan.",
    eisen: ["W-37.3", "W-38"],
  },
  LIJST_VEROUDERD: {
    ernst: "waarschuwing",
    tekst: "De aanbiederslijst is van {datum}. Haal eerst de actuele lijst op.",
    eisen: ["W-37.3"],
  },
  AFWIJZING_ONVOLLEDIG: {
    ernst: "blok",
    tekst: "Een negatief advies heeft een afwijzingsgrond en een onderbouwing nodig.",
    eisen: ["W-35"],
  },
  VIER_OGEN_ONTBREEKT: {
    ernst: "blok",
    tekst: "Een tweede beoordelaar, niet de opsteller, moet dit advies goedkeuren.",
    eisen: ["W-54.2"],
  },
  PGB_TOETS_ONTBREEKT: {
    ernst: "blok",
    tekst: "Beoordeel pgb-plan en gesprek op bekwaamheid en kwaliteit.",
    eisen: ["W-32.2"],
  },
  AANBIEDER_NIET_BIJ_PGB_GESPREK: {
    ernst: "blok",
    tekst: "Bij een pgb mag de zorgaanbieder niet bij het gesprek zijn.",
    eisen: ["W-39"],
  },
  BIJDRAGE_NIET_UITGELEGD: {
    ernst: "blok",
    tekst: "Leg vast dat het abonnementstarief is uitgelegd.",
    eisen: ["W-30"],
  },
  BEWINDVOERDER_NIET_RECHTSTREEKS: {
    ernst: "blok",
    tekst: "Verwijs via de gemeentelijke schuldhulpverlening.",
    eisen: ["W-17"],
  },
  HERINDICATIE_LAAT: {
    ernst: "waarschuwing",
    tekst: "De aanvraag komt minder dan acht weken voor het einde. Wij nemen hem aan.",
    eisen: ["W-28.1"],
  },
  EVALUATIEVERSLAG_ONTBREEKT: {
    ernst: "waarschuwing",
    tekst: "Voeg het evaluatieverslag toe.",
    eisen: ["W-28.1"],
  },
  HARDHEID_ALLEEN_HERINDICATIE: {
    ernst: "blok",
    tekst: "De hardheidsclausule geldt alleen bij herindicatie.",
    eisen: ["W-28.3"],
  },
  OVERDRACHT_NIET_GEREGELD: {
    ernst: "blok",
    tekst: "Stop de hulp pas als de overdracht is geregeld.",
    eisen: ["W-42.2", "W-63.3"],
  },
  ZWAARWEGENDE_GROND_ONTBREEKT: {
    ernst: "blok",
    tekst: "Opschorten of voortijdig stoppen vraagt een zwaarwegende reden.",
    eisen: ["W-63.2", "D-13.2"],
  },
  WAARSCHUWING_ONTBREEKT: {
    ernst: "blok",
    tekst: "Bij deze grond zijn eerdere waarschuwingen nodig.",
    eisen: ["W-63.2", "D-13.2.f"],
  },
  PLAN_ZONDER_INSTEMMING: {
    ernst: "blok",
    tekst: "Leg vast of de inwoner instemt en een exemplaar wil.",
    eisen: ["W-8.2"],
  },
  ACTIE_ONVOLLEDIG: {
    ernst: "blok",
    tekst: "Elke actie heeft een eigenaar, streefdatum en evaluatiemoment.",
    eisen: ["W-8.4.9"],
  },
  VEILIGHEIDSPLAN_ONTBREEKT: {
    ernst: "blok",
    tekst: "Er zijn zorgen over veiligheid: voeg een veiligheidsplan toe.",
    eisen: ["W-8.6"],
  },
  REGIE_ONTBREEKT: {
    ernst: "blok",
    tekst: "Er zijn meerdere organisaties betrokken: wijs een regisseur aan.",
    eisen: ["W-11.2"],
  },
  ESCALATIE_OVERGESLAGEN: {
    ernst: "blok",
    tekst: "Escaleer eerst naar procesregie.",
    eisen: ["W-11.7"],
  },
  VERSLAG_NIET_NAAR_PGB_AANBIEDER: {
    ernst: "blok",
    tekst: "Bij een pgb gaat het verslag niet naar de aanbieder.",
    eisen: ["W-29.2", "W-39"],
  },
  AGB_ONJUIST: {
    ernst: "blok",
    tekst: "Deze AGB-code hoort niet bij dit contract; verwacht: {soort}.",
    eisen: ["D-20.6", "W-98.5"],
  },
  AGB_NIET_GOEDGEKEURD: {
    ernst: "blok",
    tekst: "De gewijzigde AGB-code is nog niet goedgekeurd.",
    eisen: ["D-20.8", "W-98.5"],
  },
  ROUTE2_UITGESLOTEN: {
    ernst: "blok",
    tekst: "Rechtstreeks aanvragen (315) is voor u gesloten. Toewijzing via de gemeente (301) blijft mogelijk.",
    eisen: ["D-11.11"],
  },
  ROUTE2_VOLUME: {
    ernst: "blok",
    tekst: "Gemiddeld meer dan {n} dagdelen per week kan alleen via {verwijzer}.",
    eisen: ["D-11.5", "D-11.6"],
  },
  ROUTE2_DUUR: {
    ernst: "blok",
    tekst: "De gevraagde duur is langer dan toegestaan ({maximum}).",
    eisen: ["D-11.7", "D-11.8"],
  },
  AFWEGINGSKADER_ONTBREEKT: {
    ernst: "blok",
    tekst: "Vul eerst het afwegingskader in.",
    eisen: ["D-11.10"],
  },
  PRODUCTCODE_ONGELDIG: {
    ernst: "blok",
    tekst: "Deze productcode is op de zorgdatum niet geldig.",
    eisen: ["D-20.7"],
  },
  GEEN_TOEWIJZING: {
    ernst: "blok",
    tekst: "Er is geen geldige toewijzing voor deze datum.",
    eisen: ["D-20.10"],
  },
  NIET_DECLARABEL: {
    ernst: "blok",
    tekst: "Deze inzet is niet declarabel: {reden}.",
    eisen: ["D-8.3", "D-20.11", "D-20.12"],
  },
  DECLARATIE_TE_LAAT: {
    ernst: "blok",
    tekst: "Zorg over {jaar} kan na 30 juni {volgendJaar} niet meer worden ingediend.",
    eisen: ["D-20.3"],
  },
  PLAN_AUTEUR_NIVEAU: {
    ernst: "blok",
    tekst: "Het plan moet worden opgesteld door iemand met minimaal mbo 4.",
    eisen: ["D-5.2"],
  },
  GEDRAG_UIT_PROBLEMATIEK: {
    ernst: "blok",
    tekst: "Gedrag dat uit de problematiek voortkomt is geen grond om te stoppen.",
    eisen: ["D-13.2"],
  },
  ALTERNATIEF_ONTBREEKT: {
    ernst: "blok",
    tekst: "Leg vast welke alternatieven zijn geprobeerd.",
    eisen: ["D-13.2", "D-13.3"],
  },
  WACHTLIJST_MELDEN: {
    ernst: "waarschuwing",
    tekst: "Er staat iemand op de wachtlijst. Meld dit bij de gemeente.",
    eisen: ["D-11.14"],
  },
  VOG_TE_OUD: {
    ernst: "blok",
    tekst: "De VOG is bij aanvang ouder dan drie maanden.",
    eisen: ["W-68", "D-3.4"],
  },
  VOG_ZZP_VERLOPEN: {
    ernst: "blok",
    tekst: "De VOG is ouder dan drie jaar; werk kan niet doorgaan.",
    eisen: ["D-3.4"],
  },
  ONDERAANNEMER_NIET_GOEDGEKEURD: {
    ernst: "blok",
    tekst: "Deze onderaannemer is nog niet goedgekeurd.",
    eisen: ["D-25.1", "W-92.1"],
  },
  WIJZIGING_TE_LAAT_GEMELD: {
    ernst: "waarschuwing",
    tekst: "Wijzigingen meldt u minstens acht weken vooraf.",
    eisen: ["D-20.8"],
  },
  MELDPLICHT_OPEN: {
    ernst: "waarschuwing",
    tekst: "Voor dit voorval staat nog een melding open bij {ontvanger}, uiterlijk {datum}.",
    eisen: ["W-64.4", "W-65.1", "D-16.6"],
  },
  LEEFTIJD_AFSTEMMING: {
    ernst: "waarschuwing",
    tekst: "De inwoner is jonger dan 18 of het gezin heeft jeugdigen: stem eerst af met het jeugdteam.",
    eisen: ["W-1", "W-2.1"],
  },
  OVERDRACHT_CRITERIUM_ONTBREEKT: {
    ernst: "blok",
    tekst: "Deze overdracht mist de vereiste criteria of bespreking.",
    eisen: ["W-2.2", "W-2.3"],
  },
  KEUZE_NIET_VASTGELEGD: {
    ernst: "blok",
    tekst: "Leg vast dat de inwoner kon kiezen en waaruit.",
    eisen: ["W-7", "W-31", "W-41.3"],
  },
  VEILIGHEID_DESKUNDIGE_VEREIST: {
    ernst: "blok",
    tekst: "Deze veiligheidscasus mag alleen naar een daarin deskundige professional.",
    eisen: ["W-70.1"],
  },
  VERANTWOORDELIJKE_NIET_UNIEK: {
    ernst: "blok",
    tekst: "Per gezin is precies één professional verantwoordelijk.",
    eisen: ["W-8.7"],
  },
  ADVISEUR_NIET_OPGELEID: {
    ernst: "blok",
    tekst: "Een advies ondertekenen kan alleen met een opleiding indicatiestelling.",
    eisen: ["W-72.7"],
  },
  BESTE_OPLOSSING_ONTBREEKT: {
    ernst: "blok",
    tekst: "Motiveer waarom deze oplossing inhoudelijk en financieel het best past.",
    eisen: ["W-21.3"],
  },
  AFSTEMMING_CONSULENT_ONTBREEKT: {
    ernst: "blok",
    tekst: "Stem hulp bij het huishouden eerst af met de Wmo-consulent.",
    eisen: ["W-21.1"],
  },
  VERSLAG_ONTBREEKT: {
    ernst: "blok",
    tekst: "Bij een advies hoort een onderzoeksverslag, dat tegelijk wordt gedeeld.",
    eisen: ["W-29.2"],
  },
  VERZONDEN_NIET_WIJZIGBAAR: {
    ernst: "blok",
    tekst: "Dit stuk is verzonden en kan niet meer worden gewijzigd. Maak een nieuwe versie.",
    eisen: ["W-35"],
  },
  PGB_NIET_MOGELIJK: {
    ernst: "blok",
    tekst: "Voor deze voorziening is geen pgb mogelijk.",
    eisen: ["W-32.1"],
  },
  PGB_DESKUNDIGE_VEREIST: {
    ernst: "blok",
    tekst: "Laat de pgb-toets doen of begeleiden door iemand die in pgb is geschoold.",
    eisen: ["W-72.8"],
  },
  PGB_INSTRUMENT_NIET_GOEDGEKEURD: {
    ernst: "blok",
    tekst: "Dit toetsinstrument is niet door de gemeente goedgekeurd.",
    eisen: ["W-32.4"],
  },
  PLAN_ONVOLLEDIG: {
    ernst: "blok",
    tekst: "Het plan mist: {onderdelen}.",
    eisen: ["W-8.4", "D-12.2", "D-12.4"],
  },
  EVALUATIE_ONTBREEKT: {
    ernst: "blok",
    tekst: "Evalueer eerst met de inwoner; leg de uitkomst vast.",
    eisen: ["W-9.1", "W-9.2"],
  },
  REDEN_BEEINDIGING_ONTBREEKT: {
    ernst: "blok",
    tekst: "Leg de reden van beëindiging vast, samen met de inwoner.",
    eisen: ["W-63.5", "D-20.5"],
  },
  HERONDERZOEK_ONTBREEKT: {
    ernst: "blok",
    tekst: "Verlengen kan niet zonder nieuw onderzoek.",
    eisen: ["W-28.2"],
  },
  INTREKKING_TE_VROEG: {
    ernst: "blok",
    tekst: "De indicatie vervalt pas drie maanden na toekenning van Beschermd Wonen.",
    eisen: ["W-43.1"],
  },
  VERBETERAFSPRAAK_EERST: {
    ernst: "waarschuwing",
    tekst: "Maak en evalueer eerst schriftelijke verbeterafspraken met de partner.",
    eisen: ["W-41.2"],
  },
  MOTIVERING_ONTBREEKT: {
    ernst: "blok",
    tekst: "Leg de motivering van dit besluit vast.",
    eisen: ["D-13.2"],
  },
  WARME_OVERDRACHT_ONTBREEKT: {
    ernst: "blok",
    tekst: "Zoek eerst een passend alternatief en draag warm over.",
    eisen: ["D-13.3"],
  },
  LOCATIE_NIET_GOEDGEKEURD: {
    ernst: "blok",
    tekst: "Deze locatie of uitbreiding is nog niet goedgekeurd.",
    eisen: ["D-21.2"],
  },
  HERLEIDBAARHEID_ONTBREEKT: {
    ernst: "blok",
    tekst: "De keten verwijzing, toewijzing, tijd, medewerker en inwoner is niet compleet.",
    eisen: ["D-20.14", "D-20.15"],
  },
  VOLUME_OVERSCHREDEN: {
    ernst: "blok",
    tekst: "Er is meer geleverd dan toegewezen; het meerdere is niet declarabel.",
    eisen: ["D-20.10"],
  },
  VOG_ONTBREEKT: {
    ernst: "blok",
    tekst: "Er is geen VOG met het juiste profiel.",
    eisen: ["W-68", "W-85.3", "D-3.4", "D-23.3"],
  },
  WIJZIGING_NIET_GOEDGEKEURD: {
    ernst: "blok",
    tekst: "Deze wijziging is nog niet goedgekeurd.",
    eisen: ["D-20.8", "W-92.5"],
  },
  MAX_CONTACTPERSONEN: {
    ernst: "blok",
    tekst: "Er zijn al twee contactpersonen.",
    eisen: ["D-16.1"],
  },
  NORM_ONBEKEND: {
    ernst: "toelichting",
    tekst: "Voor deze norm is geen waarde ingesteld. Er wordt geen oordeel gegeven.",
    eisen: ["W-79.7", "W-81"],
  },
} as const satisfies Readonly<Record<string, Foutrij>>;
