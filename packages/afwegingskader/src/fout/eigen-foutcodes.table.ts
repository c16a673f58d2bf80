import type { Foutrij } from "./foutcodes.table.js";

/**
 * Codes of our own, for guards of the life cycles to which the list of section C gives no code.
 *
 * @source lifecycle.md parts A and B
 */
export const EIGEN_FOUTCODES = {
  BEVESTIGING_NIET_AAN_AANMELDER: {
    ernst: "blok",
    tekst: "De bevestiging is niet aan de aanmelder gestuurd. Stuur haar aan wie de melding deed.",
    eisen: ["W-50.2.1"],
  },
  SCREENING_ONVOLLEDIG: {
    ernst: "blok",
    tekst: "De screening mist: {onderdelen}. Vul die aan.",
    eisen: ["W-49.3"],
  },
  VRAAG_NIET_GENOEGZAAM_BEKEND: {
    ernst: "blok",
    tekst: "Basishulp zonder onderzoek kan alleen als de vraag goed bekend is en de inwoner instemt.",
    eisen: ["W-25.2"],
  },
  MOMENT_IN_TOEKOMST: {
    ernst: "blok",
    tekst: "Dit moment moet nog komen. Vul in wanneer het echt gebeurde.",
    eisen: ["W-64.4", "W-65.1"],
  },
  MELDPLICHT_NIET_OPEN: {
    ernst: "blok",
    tekst: "Voor dit voorval staat deze melding niet open. Kies een melding die nog moet.",
    eisen: ["W-64.4", "W-65.1"],
  },
  MELDING_ZONDER_BEWIJS: {
    ernst: "blok",
    tekst: "Leg vast waaruit blijkt dat deze melding is gedaan.",
    eisen: ["W-64.4", "W-65.1"],
  },
  MELDINGEN_NIET_COMPLEET: {
    ernst: "blok",
    tekst: "Dit voorval kan niet worden afgesloten: meld het eerst bij {ontvanger}, uiterlijk {datum}.",
    eisen: ["W-64.4", "W-65.1"],
  },
  AARD_NIET_BEOORDEELD: {
    ernst: "blok",
    tekst: "Beoordeel eerst wat voor voorval dit is.",
    eisen: ["W-fn8"],
  },
  EVALUATIE_ONVOLLEDIG: {
    ernst: "blok",
    tekst: "De evaluatie mist: {onderdelen}. Vul die aan.",
    eisen: ["W-9.2", "W-9.3", "W-28.2", "D-12.8"],
  },
  CONTACTPERSOON_ONTBREEKT: {
    ernst: "blok",
    tekst: "Leg vast wie aanspreekbaar blijft en wanneer de aanbieder contact opneemt.",
    eisen: ["W-12.2", "W-37.2"],
  },
  WISSEL_ZONDER_REDEN: {
    ernst: "blok",
    tekst: "Een andere professional kan alleen als de inwoner dat wil of met een reden. Leg de reden vast.",
    eisen: ["W-6", "W-59"],
  },
  WAAKVLAM_ONVOLLEDIG: {
    ernst: "blok",
    tekst: "Spreek met de inwoner af tot welke dag de professional bereikbaar blijft. Die dag ligt na vandaag.",
    eisen: ["W-12.1"],
  },
  WAAKVLAM_LOOPT_NOG: {
    ernst: "blok",
    tekst: "De afgesproken periode duurt tot {datum}. Tot dan blijft de professional bereikbaar.",
    eisen: ["W-12.1"],
  },
  INWONER_NIET_INGELICHT: {
    ernst: "blok",
    tekst: "Vertel de inwoner eerst dat de hulp stopt.",
    eisen: ["W-12.1"],
  },
  GROND_NOG_AANWEZIG: {
    ernst: "blok",
    tekst: "De hulp kan weer beginnen als de reden van de onderbreking weg is. Leg dat vast.",
    eisen: ["W-63.1", "W-63.2"],
  },
  ZORGMIJDING_NIET_AFGESTEMD: {
    ernst: "blok",
    tekst: "De inwoner weigert zorg of dreigt dat te doen: stem eerst af met het regieteam of het Meldpunt Bijzondere Zorg.",
    eisen: ["W-63.4"],
  },
  LEVENSLOOPDOEL_VERBETERING: {
    ernst: "waarschuwing",
    tekst: "Bij hulp voor het hele leven past een doel dat behoudt wat er is. Nu staan er alleen doelen om te verbeteren.",
    eisen: ["W-8.4.8"],
  },
  BACKOFFICE_NIET_INGELICHT: {
    ernst: "blok",
    tekst: "Vraag de backoffice van de gemeente eerst om de indicatie in te trekken.",
    eisen: ["W-43.2", "W-44"],
  },
  AFSPRAAK_TOEGANG_BW_ONTBREEKT: {
    ernst: "blok",
    tekst: "Maak eerst afspraken met de Toegang Beschermd Wonen over de overdracht.",
    eisen: ["W-43.1"],
  },
  NIET_OVERGENOMEN_BLIJFT: {
    ernst: "blok",
    tekst: "Alleen steun die het team overneemt kan worden ingetrokken. De rest blijft toegekend.",
    eisen: ["W-44"],
  },
  WLZ_VERWACHTING_ONGEGROND: {
    ernst: "blok",
    tekst: "Leg vast waarom u verwacht dat de inwoner recht heeft op hulp uit de Wlz.",
    eisen: ["W-42.4"],
  },
  WLZ_OORDEEL_ONTBREEKT: {
    ernst: "blok",
    tekst: "Beoordeel eerst of de inwoner recht houdt op hulp uit de Wmo.",
    eisen: ["W-42.4"],
  },
  GESCHIKTHEID_NIET_BEOORDEELD: {
    ernst: "blok",
    tekst: "De nieuwe aanbieder moet passen bij de hulpvraag. Leg dat oordeel vast, met de reden.",
    eisen: ["W-13.1", "W-63.6"],
  },
  PGB_BEHEERDER_KIEST: {
    ernst: "blok",
    tekst: "Bij een pgb kiest de beheerder zelf de aanbieder. Het team wisselt hem niet.",
    eisen: ["W-39"],
  },
  INDICATIE_LOOPT_NOG: {
    ernst: "blok",
    tekst: "De indicatie loopt tot en met {datum}.",
    eisen: ["W-28.1"],
  },
  CASEMANAGER_NIET_IN_VERSLAG: {
    ernst: "blok",
    tekst: "Zet naam, organisatie en afspraken over terugkoppeling van de casemanager in het verslag.",
    eisen: ["W-11.5", "W-29.7"],
  },
  CASEMANAGER_NIET_BETROKKEN: {
    ernst: "waarschuwing",
    tekst: "Kies liever een casemanager die al bij de inwoner betrokken is. Geef een reden op.",
    eisen: ["W-11.5"],
  },
  REGISSEUR_NIET_GESCHOOLD: {
    ernst: "waarschuwing",
    tekst: "Kies liever een regisseur die in casus- en procesregie is geschoold. Geef een reden op.",
    eisen: ["W-11.8"],
  },
  OPSCHALING_ZONDER_AANLEIDING: {
    ernst: "blok",
    tekst: "Opschalen kan als de hulp vastloopt of als het onveiliger wordt. Leg vast wat er speelt.",
    eisen: ["W-11.7"],
  },
  ALLEEN_PROCESREGISSEUR: {
    ernst: "blok",
    tekst: "Alleen de procesregisseur besluit om buiten het team te escaleren.",
    eisen: ["W-11.7", "W-16.3"],
  },
  RMZ_EERST_MANAGEMENT: {
    ernst: "blok",
    tekst: "Bespreek dit eerst met het management van de aanbieder. Daarna kan een melding bij het RMZ.",
    eisen: ["W-41.5"],
  },
  VEILIGHEIDSINSTRUMENT_ONTBREEKT: {
    ernst: "blok",
    tekst: "Leg vast met welk instrument de veiligheid is beoordeeld.",
    eisen: ["W-70.1.1"],
  },
  NIET_IEDEREEN_GESPROKEN: {
    ernst: "blok",
    tekst: "Spreek eerst alle leden van het huishouden en alle betrokken professionals. Nog te spreken: {aantal}.",
    eisen: ["W-70.1"],
  },
  GEWELD_NIET_BESPROKEN: {
    ernst: "blok",
    tekst: "Bespreek het geweld eerst met iedereen die erbij betrokken is. Nog te spreken: {aantal}.",
    eisen: ["W-70.1.3"],
  },
  VOORWAARDE_NIET_VERTAALD: {
    ernst: "blok",
    tekst: "Elke voorwaarde van Veilig Thuis krijgt minstens één actie in het plan.",
    eisen: ["W-70.1.2"],
  },
  ONVEILIGHEID_NEEMT_TOE: {
    ernst: "blok",
    tekst: "Het is onveiliger geworden. Schaal op naar procesregie; het plan blijft open.",
    eisen: ["W-11.7", "W-70.1"],
  },
  VEILIGHEID_NIET_BEOORDEELD: {
    ernst: "blok",
    tekst: "Beoordeel eerst of het veilig genoeg is om het plan af te sluiten.",
    eisen: ["W-70.1"],
  },
  DOELGROEP_PAST_NIET: {
    ernst: "blok",
    tekst: "Deze inwoner past niet bij de doelgroep en het doel van dit product. Weiger met een motivering en verwijs door.",
    eisen: ["D-11.10"],
  },
  VERZOEK_LOOPT_AL: {
    ernst: "blok",
    tekst: "Er loopt al een verzoek voor deze inwoner. Wacht eerst het antwoord van de gemeente af.",
    eisen: ["D-11.4", "D-11.5", "D-11.7"],
  },
  BW_EINDDATUM_ONTBREEKT: {
    ernst: "blok",
    tekst: "Vraag eerst bij de aanbieder van beschermd wonen tot wanneer die indicatie loopt.",
    eisen: ["D-11.8"],
  },
  ACCEPTATIEPLICHT: {
    ernst: "blok",
    tekst: "Past de dagbesteding, dan neemt u de inwoner aan. Weigeren kan alleen om een zwaarwegende reden, met bewijs.",
    eisen: ["D-11.12"],
  },
  DOORVERWIJZING_ONTBREEKT: {
    ernst: "blok",
    tekst: "Vermeld naar wie u de inwoner doorverwijst.",
    eisen: ["D-11.12", "D-11.13"],
  },
  DATUM_KLOPT_NIET: {
    ernst: "blok",
    tekst: "Deze datum kan niet. Kies een dag van {vanaf} tot en met {tot}.",
    eisen: ["D-11.3", "D-20.4", "D-20.5"],
  },
  TOEWIJZING_IN_GEBRUIK: {
    ernst: "blok",
    tekst: "Bij deze toewijzing loopt al ondersteuning. Werk verder in die zaak.",
    eisen: ["D-20.10"],
  },
  WACHTLIJST_NIET_VERTELD: {
    ernst: "blok",
    tekst: "Vertel de inwoner eerst dat er een wachtlijst is.",
    eisen: ["D-10.1.f"],
  },
  STARTDATUM_ONJUIST: {
    ernst: "blok",
    tekst: "In het startbericht staat de werkelijke startdatum: {datum}.",
    eisen: ["D-20.4"],
  },
  EINDDATUM_ONJUIST: {
    ernst: "blok",
    tekst: "In het stopbericht staat de werkelijke einddatum: {datum}.",
    eisen: ["D-20.5"],
  },
  PLAN_NIET_SAMEN: {
    ernst: "blok",
    tekst: "Maak het plan samen met de inwoner. Bij beschermd wonen praat ook die aanbieder mee.",
    eisen: ["D-12.1"],
  },
  DOELEN_GEMEENTE_ONTBREKEN: {
    ernst: "blok",
    tekst: "Neem de doelen van de gemeente over. Vraag het onderzoeksverslag aan de inwoner of, als hij dat goedvindt, aan de gemeente.",
    eisen: ["D-12.3"],
  },
  STEUNFIGUUR_NIET_GEVRAAGD: {
    ernst: "blok",
    tekst: "Vraag de inwoner of er iemand meekomt naar de evaluatie, en wie.",
    eisen: ["D-12.7"],
  },
  DOORSTROOM_ZONDER_PARTNER: {
    ernst: "blok",
    tekst: "Leg vast met welke partner u de doorstroom hebt afgesproken.",
    eisen: ["D-12.10"],
  },
  JONGERENTEAM_ONTBREEKT: {
    ernst: "blok",
    tekst: "Stem het traject van een schoolverlater eerst af met het jongerenteam van het WerkBedrijf.",
    eisen: ["D-12.10"],
  },
  ONDERSTEUNING_LOOPT_NIET: {
    ernst: "blok",
    tekst: "Stoppen of opschorten kan alleen bij ondersteuning die loopt.",
    eisen: ["D-13.1", "D-13.2"],
  },
  CONSULTATIE_ONTBREEKT: {
    ernst: "blok",
    tekst: "Leg vast welke organisatie is gevraagd om mee te denken of samen te werken, en waarom dat niet genoeg was.",
    eisen: ["D-13.2.a"],
  },
  OVERLEG_ONTBREEKT: {
    ernst: "blok",
    tekst: "Overleg eerst met het Buurtteam of sociaal team, de aanbieder van beschermd wonen of het WerkBedrijf.",
    eisen: ["D-13.3"],
  },
  REDEN_ONTBREEKT: {
    ernst: "blok",
    tekst: "Geef bij een correctie de reden op.",
    eisen: ["W-95.1"],
  },
  AANLEIDING_ONTBREEKT: {
    ernst: "blok",
    tekst: "Een onderzoek hoort bij een melding met een gekoppelde professional, of bij een verlengingsverzoek. Leg dat eerst vast.",
    eisen: ["W-49.3", "W-28.2"],
  },
  INWONER_OF_NETWERK_NIET_BETROKKEN: {
    ernst: "blok",
    tekst: "Bepaal eigen kracht, netwerk en voorzieningen samen met de inwoner en het netwerk. Leg uit waarom als het netwerk niet meedoet.",
    eisen: ["W-27.1.4"],
  },
  ACTIVITEIT_AL_GEDEKT: {
    ernst: "blok",
    tekst: "Maatwerk kan alleen voor wat overblijft. Haal deze activiteiten weg: {activiteiten}.",
    eisen: ["W-27.1.5"],
  },
  VERZILVERING_NIET_GEWOGEN: {
    ernst: "blok",
    tekst: "Weeg mee hoeveel van de vorige indicatie is gebruikt.",
    eisen: ["W-27.3"],
  },
  STABIEL_VRAAGT_LANGERE_DUUR: {
    ernst: "waarschuwing",
    tekst: "Bij een stabiel perspectief past een langere indicatie. Motiveer waarom deze kort is.",
    eisen: ["W-27.1.6", "W-27.2"],
  },
  VERSLAG_REGISSEUR_ONTBREEKT: {
    ernst: "blok",
    tekst: "Noem in het verslag de regisseur, de organisatie en de afspraken over terugkoppeling.",
    eisen: ["W-29.7"],
  },
  VERSLAGREACTIE_ONTBREEKT: {
    ernst: "blok",
    tekst: "Leg eerst vast wat de inwoner van het verslag vindt en of hij instemt.",
    eisen: ["W-29.1"],
  },
  VERSLAG_NODIG: {
    ernst: "blok",
    tekst: "Zonder verslag kan alleen als de inwoner de oplossing steunt. Maak een verslag.",
    eisen: ["W-29.1"],
  },
  BASISHULP_LOST_OP: {
    ernst: "blok",
    tekst: "Basishulp lost de vraag op. Start basishulp; een positief advies kan dan niet.",
    eisen: ["W-26-u2"],
  },
  ANDERE_WET_NIET_BEGELEID: {
    ernst: "blok",
    tekst: "Waarschijnlijk is er recht op hulp uit een andere wet. Begeleid eerst de aanvraag.",
    eisen: ["W-42.3"],
  },
  WLZ_GEWEIGERD: {
    ernst: "blok",
    tekst: "De inwoner weigert een Wlz-aanvraag. In beginsel is er dan geen recht op een voorziening. Motiveer als u toch positief adviseert.",
    eisen: ["W-42.4"],
  },
  AFWIJKING_VAN_ONDERZOEK: {
    ernst: "blok",
    tekst: "Het onderzoek kwam tot een andere uitkomst. Laat het advies daarbij passen.",
    eisen: ["W-33.4"],
  },
  AANBIEDER_BIJ_PGB: {
    ernst: "blok",
    tekst: "Bij een pgb staat er geen zorgaanbieder in de bestelling. De pgb-beheerder zoekt die zelf.",
    eisen: ["W-34.5", "W-39"],
  },
  VOORKEURSPOSITIE: {
    ernst: "blok",
    tekst: "Bied naast een aanbieder die bij uw organisatie hoort ook een andere passende aanbieder aan.",
    eisen: ["W-78.2"],
  },
  ADVIES_ONVOLLEDIG: {
    ernst: "blok",
    tekst: "Het advies past nog niet bij het onderzoek. Maak eerst: {onderdelen}.",
    eisen: ["W-34", "W-35"],
  },
  BACKOFFICE_ONTBREEKT: {
    ernst: "blok",
    tekst: "Verstuur het advies ook naar de backoffice van de gemeente.",
    eisen: ["W-33.4", "W-98.4"],
  },
  ONDERZOEK_GEWIJZIGD: {
    ernst: "blok",
    tekst: "Het onderzoek is na de toetsing gewijzigd. Geef het advies terug en laat het opnieuw toetsen.",
    eisen: ["W-54.2", "W-35"],
  },
  BEZWAARINFORMATIE_ONTBREEKT: {
    ernst: "waarschuwing",
    tekst: "De gemeente vroeg informatie voor dit bezwaar. Lever die, of leg uit waarom niet.",
    eisen: ["W-40"],
  },
  PGB_NIET_UITGELEGD: {
    ernst: "blok",
    tekst: "Leg rechten, plichten en gevolgen van een pgb eerst in begrijpelijke taal uit.",
    eisen: ["W-32.1"],
  },
  OVERDRACHT_NIET_BEGONNEN: {
    ernst: "blok",
    tekst: "Deze overdracht is niet begonnen of is al klaar. Leg eerst vast aan wie wordt overgedragen.",
    eisen: ["W-63.3"],
  },
  PERIODE_KLOPT_NIET: {
    ernst: "blok",
    tekst: "Deze begin- en einddatum passen niet: de nieuwe periode begint na de vorige en eindigt niet voor haar begin.",
    eisen: ["W-34.1", "W-28.2"],
  },
  WACHTLIJST_BESTAAT_AL: {
    ernst: "blok",
    tekst: "Voor deze locatie is er al een wachtlijst. Werk die bij.",
    eisen: ["D-10.1.f"],
  },
  ONDERAANNEMER_BEWIJS_ONTBREEKT: {
    ernst: "blok",
    tekst: "Van deze onderaannemer ontbreekt bewijs: {onderdelen}. Leg dat eerst vast.",
    eisen: ["D-25.2.a", "D-25.2.b", "D-25.2.c"],
  },
  AANDEEL_ZORG_ONVOLDOENDE: {
    ernst: "blok",
    tekst: "Er is niet aangetoond dat genoeg van het tarief bij de zorg van deze onderaannemer komt. Toets het tarief en pas het zo nodig aan.",
    eisen: ["D-24.3"],
  },
  WINST_OP_ONDERAANNEMER: {
    ernst: "blok",
    tekst: "Er is niet aangetoond dat u alleen werkelijke kosten doorberekent. Toets de kosten en haal winst eruit.",
    eisen: ["D-25.5"],
  },
  DATUM_TE_VROEG: {
    ernst: "blok",
    tekst: "Deze dag ligt voor {datum}. Vul {datum} of een latere dag in.",
    eisen: ["D-3.4", "D-25.3"],
  },
  VERGEWISPLICHT_ONVOLLEDIG: {
    ernst: "blok",
    tekst: "De vergewisplicht is niet compleet. Leg nog vast: {onderdelen}.",
    eisen: ["W-67", "D-3.3"],
  },
  PERSOON_NIET_GESCHIKT: {
    ernst: "blok",
    tekst: "Deze persoon is niet geschikt bevonden en kan niet worden ingezet.",
    eisen: ["W-67", "D-3.3"],
  },
  NIEUWE_VOG_AFWACHTEN: {
    ernst: "blok",
    tekst: "Er is besloten deze persoon niet in te zetten tot de nieuwe VOG er is. Wacht die af.",
    eisen: ["W-68", "D-3.4"],
  },
  VOG_NIET_NIEUW: {
    ernst: "blok",
    tekst: "Deze VOG is afgegeven voor het vermoeden van {datum}. Vraag een nieuwe.",
    eisen: ["W-68", "D-3.4"],
  },
  VOG_VERLOOPT_BINNENKORT: {
    ernst: "waarschuwing",
    tekst: "De VOG is geldig tot en met {datum}. Vraag op tijd een nieuwe aan.",
    eisen: ["D-3.4"],
  },
  AGB_WIJZIGING_TE_LAAT_GEMELD: {
    ernst: "waarschuwing",
    tekst: "Een wijziging van de AGB-code meldt u minstens drie maanden vooraf; de laatste dag was {datum}.",
    eisen: ["W-98.5"],
  },
  ADDENDUM_ONTBREEKT: {
    ernst: "blok",
    tekst: "Teken eerst het addendum bij de overeenkomst.",
    eisen: ["D-20.8", "W-98.5"],
  },
  WIJZIGING_NOG_NIET_INGEGAAN: {
    ernst: "blok",
    tekst: "Deze wijziging gaat in op {datum}. Gebruik tot die dag de oude gegevens.",
    eisen: ["D-20.8", "W-98.5"],
  },
  KENMERK_BESTAAT_AL: {
    ernst: "blok",
    tekst: "Dit kenmerk is al vastgelegd. Kies een ander kenmerk of werk het bestaande bij.",
    eisen: ["D-17.1", "D-17.2"],
  },
  BEVEL_STAP_KLOPT_NIET: {
    ernst: "blok",
    tekst: "Deze stap past niet bij dit bevel. Volg het eerst op, voer de maatregelen uit en meld dat daarna.",
    eisen: ["D-17.1"],
  },
  AANWIJZING_NIET_UITGEVOERD: {
    ernst: "blok",
    tekst: "Deze aanwijzing staat niet open of is niet volledig uitgevoerd. Voer haar eerst volledig uit.",
    eisen: ["D-17.2"],
  },
  GEEN_VERSCHERPT_TOEZICHT: {
    ernst: "blok",
    tekst: "Er is nu geen verscherpt toezicht. Leg dat eerst vast.",
    eisen: ["D-17.3"],
  },
  HANDHAVING_LOOPT_NOG: {
    ernst: "blok",
    tekst: "Er loopt nog een bevel, een aanwijzing of verscherpt toezicht. Rond dat eerst af.",
    eisen: ["D-17.1", "D-17.2", "D-17.3"],
  },
  NOG_NIET_VERZONDEN: {
    ernst: "blok",
    tekst: "Dit bericht is nog niet verzonden. Corrigeer de datum direct.",
    eisen: ["D-20.4", "D-20.5"],
  },
  TIJD_AL_VERWERKT: {
    ernst: "blok",
    tekst: "Deze tijdregistratie staat al in een declaratieregel. Corrigeer eerst die regel.",
    eisen: ["D-20.15"],
  },
  TIJD_ONBEKEND: {
    ernst: "blok",
    tekst: "Deze tijdregistratie staat niet in deze declaratieregel. Kies een registratie uit de regel.",
    eisen: ["D-20.15"],
  },
  DECLARATIEREGEL_BESTAAT_AL: {
    ernst: "blok",
    tekst: "Over deze maand is er al een declaratieregel op deze toewijzing. Crediteer of corrigeer die eerst.",
    eisen: ["D-20.15"],
  },
  OMZET_ONBEKEND: {
    ernst: "blok",
    tekst: "De omzet is nog niet bekend. Toets de drempel als het bedrag er is.",
    eisen: ["D-9", "D-16.7"],
  },
  SROI_PERIODE_LOOPT_NOG: {
    ernst: "blok",
    tekst: "Deze periode loopt tot en met {datum}. Verantwoord de social return daarna.",
    eisen: ["D-9", "W-100.1"],
  },
  SROI_NIET_GEHAALD: {
    ernst: "blok",
    tekst: "Er is te weinig social return gerealiseerd. Bespreek met de contactpersoon SROI hoe dat alsnog kan.",
    eisen: ["D-9", "W-100.1"],
  },
  BOEKJAAR_LOOPT_NOG: {
    ernst: "blok",
    tekst: "Het boekjaar loopt tot en met {datum}. Sluit het daarna af.",
    eisen: ["D-16.7"],
  },
  CIJFERS_VAN_ANDER: {
    ernst: "blok",
    tekst: "Deze cijfers zijn van een andere rechtspersoon. Gebruik de cijfers van de rechtspersoon zelf.",
    eisen: ["D-16.7", "D-16.8"],
  },
  CATEGORIE_ONBEKEND: {
    ernst: "blok",
    tekst: "De categorie van de organisatie is niet bekend. Vul de ontbrekende cijfers aan.",
    eisen: ["D-16.7"],
  },
  JAARSTUKKEN_ONVOLLEDIG: {
    ernst: "blok",
    tekst: "Bij de jaarrekening ontbreekt: {onderdelen}. Voeg dat toe.",
    eisen: ["D-16.7"],
  },
  VERKLARING_TE_LICHT: {
    ernst: "blok",
    tekst: "Deze verklaring is te licht. Nodig is minstens een {verklaring}.",
    eisen: ["D-16.7"],
  },
  TOETSEN_ONVOLLEDIG: {
    ernst: "blok",
    tekst: "Deze punten van de financiële toets zijn nog niet ingevuld: {punten}.",
    eisen: ["D-24.1"],
  },
  TOETS_ZONDER_OORDEEL: {
    ernst: "blok",
    tekst: "Van deze punten ontbreekt nog een cijfer: {punten}. Vul dat eerst aan.",
    eisen: ["D-24.1"],
  },
  TOETS_NIET_GEHAALD: {
    ernst: "blok",
    tekst: "Deze punten zijn niet gehaald: {punten}. Bespreek de afwijking met de financiële experts.",
    eisen: ["D-24.1", "D-24.1-u2"],
  },
  GEEN_AFWIJKING: {
    ernst: "blok",
    tekst: "Alle punten zijn gehaald. Er is geen afwijking om te bespreken.",
    eisen: ["D-24.1-u2"],
  },
  UITLEG_ONVOLLEDIG: {
    ernst: "blok",
    tekst: "Leg ook bij deze punten vast waarom de experts ze aanvaarden: {punten}.",
    eisen: ["D-24.1.o", "D-24.1-u2"],
  },
} as const satisfies Readonly<Record<string, Foutrij>>;
