import { AANLOOP_WIJKTEAM } from "../eis/aanloop.js";
import { eisWijkteam as eis, SINDS_WIJKTEAM } from "../norm/document.js";
import type { Programmatermijn } from "./programmatermijn.js";

const CONTRACT = { regime: "contract", aard: "contract", uitvoerder: "opdrachtnemer", geldigheid: SINDS_WIJKTEAM } as const;
const NA = { ...CONTRACT, vergelijking: "<=", richting: "na" } as const;
const VOOR = { ...CONTRACT, vergelijking: ">=", richting: "voor" } as const;
const NA_TEKENEN = { ...NA, geldigheid: AANLOOP_WIJKTEAM } as const;
const VOOR_TEKENEN = { ...VOOR, geldigheid: AANLOOP_WIJKTEAM } as const;
// "At once": the same day.
const METEEN = { ...NA, vergelijking: "=", waarde: { aantal: 0, eenheid: "kalenderdag" } } as const;
const WETTELIJK = { ...NA, regime: "wmo", aard: "wettelijk" } as const;

/**
 * Terms of the wijkteam programme. Contract terms do not move for a weekend or a holiday (K-03); the two that restate the law do (K-04).
 *
 * @source Programma van Eisen sociaal wijkteam volwassenen Nijmegen; norms.md sections 2 and 3
 */
export const WIJKTEAM_TERMIJNEN = [
  {
    // Footnote 2: "handelen binnen 24 uur noodzakelijk is"
    ...NA,
    id: "W-fn2.crisis",
    eis: "W-fn2",
    titel: "Handelen bij een crisis",
    waarde: { aantal: 24, eenheid: "uur" },
    aanvang: "crisis-vastgesteld",
    einde: "eerste-handeling",
    bron: eis("voetnoot 2"),
  },
  {
    // Footnote 2: "handelen binnen 3 dagen noodzakelijk is"
    ...NA,
    id: "W-fn2.spoed",
    eis: "W-fn2",
    titel: "Handelen bij spoed",
    waarde: { aantal: 3, eenheid: "kalenderdag" },
    aanvang: "melding-gedaan",
    einde: "eerste-handeling",
    bron: eis("voetnoot 2"),
    lezing: { id: "A-06", gekozen: "drie kalenderdagen", alternatief: "drie werkdagen" },
    alternatief: { waarde: { aantal: 3, eenheid: "werkdag" } },
  },
  {
    // "periodiek"
    ...NA,
    id: "W-9.1.periodiek",
    eis: "W-9.1",
    titel: "Evaluatie van het plan van aanpak",
    waarde: null,
    aanvang: "laatste-plan-of-evaluatie",
    einde: "plan-geevalueerd",
    bron: eis("9.1"),
  },
  {
    // "en bij beëindiging van de hulp"
    ...METEEN,
    id: "W-9.1.einde",
    eis: "W-9.1",
    titel: "Evaluatie van het plan bij het einde van de hulp",
    aanvang: "hulp-beeindigd",
    einde: "plan-geevalueerd",
    bron: eis("9.1"),
  },
  {
    // "een afgesproken periode": agreed with each resident
    ...NA,
    id: "W-12.1",
    eis: "W-12.1",
    titel: "Waakvlam na de hulp",
    waarde: null,
    aanvang: "hulp-beeindigd",
    einde: "waakvlam-geeindigd",
    bron: eis("12.1"),
  },
  {
    // "periodiek contact"
    ...NA,
    id: "W-27.2",
    eis: "W-27.2",
    titel: "Contact bij een lange indicatie",
    waarde: null,
    aanvang: "laatste-contact",
    einde: "contact-gehad",
    bron: eis("27.2"),
  },
  {
    // "ten minste acht (8) weken voor afloop van de indicatie". Too late is no reason to refuse: warn, and still handle it.
    ...VOOR,
    id: "W-28.1",
    eis: "W-28.1",
    titel: "Verlenging aanvragen",
    waarde: { aantal: 8, eenheid: "week" },
    aanvang: "indicatie-eindigt",
    einde: "verlenging-aangevraagd",
    uitvoerder: "inwoner",
    bron: eis("28.1"),
    lezing: { id: "A-32", gekozen: "de einddatum is de laatste dag van de indicatie", alternatief: "de einddatum is de eerste dag zonder indicatie" },
    // The last day is then one day earlier, and so is the day eight weeks before it.
    alternatief: { vergelijking: ">" },
  },
  {
    // "gelijktijdig met het versturen van het advies"
    ...METEEN,
    id: "W-29.2.inwoner",
    eis: "W-29.2",
    titel: "Onderzoeksverslag naar de inwoner",
    aanvang: "advies-verzonden",
    einde: "verslag-gedeeld-inwoner",
    bron: eis("29.2"),
  },
  {
    // "in geval van zorg-in-natura, de zorgaanbieder(s)"
    ...METEEN,
    id: "W-29.2.aanbieder",
    eis: "W-29.2",
    titel: "Onderzoeksverslag naar de zorgaanbieder",
    aanvang: "advies-verzonden",
    einde: "verslag-gedeeld-aanbieder",
    voorwaarde: "zorg-in-natura",
    bron: eis("29.2"),
  },
  {
    ...METEEN,
    id: "W-30",
    eis: "W-30",
    titel: "Uitleg over de eigen bijdrage",
    aanvang: "maatwerk-passend",
    einde: "eigen-bijdrage-uitgelegd",
    bron: eis("30"),
  },
  {
    ...METEEN,
    id: "W-31",
    eis: "W-31",
    titel: "Uitleg over de keuze van aanbieder of pgb",
    aanvang: "maatwerk-passend",
    einde: "keuze-uitgelegd",
    bron: eis("31"),
  },
  {
    // "uiterlijk 6 weken na binnenkomst van de melding het advies"
    ...NA,
    id: "W-33.advies",
    eis: "W-33",
    titel: "Advies over maatwerk aan de opdrachtgever",
    waarde: { aantal: 6, eenheid: "week" },
    aanvang: "melding-gedaan",
    einde: "advies-verzonden",
    voorwaarde: "advies-maatwerk",
    bron: eis("33"),
    lezing: { id: "A-35", gekozen: "de zes weken zijn een afspraak in het contract en schuiven niet op", alternatief: "de zes weken schuiven op zoals een wettelijke termijn" },
    alternatief: { regime: "wmo" },
  },
  {
    // "nog 2 weken de tijd om deze te verwerken in een beschikking"
    ...WETTELIJK,
    id: "W-33.beschikking",
    eis: "W-33",
    titel: "Beschikking op de aanvraag",
    waarde: { aantal: 2, eenheid: "week" },
    aanvang: "aanvraag-ontvangen",
    einde: "beschikking-gegeven",
    uitvoerder: "opdrachtgever",
    opschortbaar: true,
    bron: eis("33"),
  },
  {
    // "De wettelijke termijn voor het afhandelen van meldingen is 8 weken"
    ...WETTELIJK,
    id: "W-33.totaal",
    eis: "W-33",
    titel: "Afhandeling van de melding",
    waarde: { aantal: 8, eenheid: "week" },
    aanvang: "melding-gedaan",
    einde: "passende-oplossing",
    bron: eis("33"),
  },
  {
    // "in principe binnen 1 jaar"
    ...NA,
    id: "W-36",
    eis: "W-36",
    titel: "Eigen expertise voor adviezen",
    waarde: { aantal: 1, eenheid: "jaar" },
    aanvang: "overeenkomst-gestart",
    einde: "expertise-opgebouwd",
    bron: eis("36"),
  },
  {
    // "zodra" the transfer is arranged, not at the Wlz decision itself
    ...METEEN,
    id: "W-42.2",
    eis: "W-42.2",
    titel: "Stop van de Wmo-hulp bij overgang naar de Wlz",
    aanvang: "wlz-overdracht-geregeld",
    einde: "wmo-hulp-gestopt",
    bron: eis("42.2"),
  },
  {
    // "vervalt het recht op de ambulante indicatie 3 maanden na de toekenningsdatum"
    ...NA,
    id: "W-43.1",
    eis: "W-43.1",
    titel: "Einde van de ambulante indicatie na toekenning beschermd wonen",
    waarde: { aantal: 3, eenheid: "maand" },
    vergelijking: "=",
    aanvang: "bw-indicatie-toegekend",
    einde: "ambulante-indicatie-vervallen",
    bron: eis("43.1"),
    lezing: { id: "A-13", gekozen: "de dag drie maanden later is de laatste dag met recht", alternatief: "de dag drie maanden later is de eerste dag zonder recht" },
    alternatief: { vergelijking: "<" },
  },
  {
    // "zoveel mogelijk tot maximaal vier weken"
    ...NA,
    id: "W-50.1.wachttijd",
    eis: "W-50.1",
    titel: "Wachttijd",
    waarde: { aantal: 4, eenheid: "week" },
    aanvang: "op-wachtlijst-geplaatst",
    einde: "ondersteuning-gestart",
    aard: "ambitie",
    bron: eis("50.1"),
  },
  {
    // "accepteert geen wachttijden bij urgente problemen"
    ...METEEN,
    id: "W-50.1.urgent",
    eis: "W-50.1",
    titel: "Geen wachttijd bij crisis of spoed",
    aanvang: "op-wachtlijst-geplaatst",
    einde: "ondersteuning-gestart",
    bron: eis("50.1"),
  },
  {
    // "zodra hij op de wachtlijst komt"
    ...METEEN,
    id: "W-50.1.uitleg",
    eis: "W-50.1",
    titel: "Uitleg bij plaatsing op de wachtlijst",
    aanvang: "op-wachtlijst-geplaatst",
    einde: "aanspreekpunt-verteld",
    bron: eis("50.1"),
  },
  {
    // "Binnen 48 uur na melding". The reporter need not be the resident.
    ...NA,
    id: "W-50.2.1",
    eis: "W-50.2.1",
    titel: "Bevestiging van de melding",
    waarde: { aantal: 48, eenheid: "uur" },
    aanvang: "melding-gedaan",
    einde: "melding-bevestigd",
    bron: eis("50.2.1"),
    lezing: { id: "A-08", gekozen: "48 verstreken uren, ook in het weekend", alternatief: "twee werkdagen" },
    alternatief: { waarde: { aantal: 2, eenheid: "werkdag" } },
  },
  {
    // "Binnen 5 werkdagen na melding"
    ...NA,
    id: "W-50.2.2",
    eis: "W-50.2.2",
    titel: "Kwalitatief contact met de inwoner",
    waarde: { aantal: 5, eenheid: "werkdag" },
    aanvang: "melding-gedaan",
    einde: "kwalitatief-contact",
    bron: eis("50.2.2"),
  },
  {
    // "Binnen 14 dagen start de basishulp"
    ...NA,
    id: "W-50.2.3",
    eis: "W-50.2.3",
    titel: "Start van de basishulp",
    waarde: { aantal: 14, eenheid: "kalenderdag" },
    aanvang: "melding-gedaan",
    einde: "basishulp-gestart",
    bron: eis("50.2.3"),
    lezing: { id: "A-07", gekozen: "de 14 dagen tellen vanaf de melding", alternatief: "de 14 dagen tellen vanaf het kwalitatieve contact" },
    alternatief: { aanvang: "kwalitatief-contact" },
  },
  {
    // "het streven op lange termijn"
    ...NA,
    id: "W-50.2.3.streven",
    eis: "W-50.2.3",
    titel: "Streven voor de start van de basishulp",
    waarde: { aantal: 5, eenheid: "kalenderdag" },
    aanvang: "melding-gedaan",
    einde: "basishulp-gestart",
    aard: "ambitie",
    bron: eis("50.2.3"),
  },
  {
    ...METEEN,
    id: "W-63.5",
    eis: "W-63.5",
    titel: "Reden van het einde van de hulp",
    aanvang: "hulp-beeindigd",
    einde: "reden-vastgelegd",
    bron: eis("63.5"),
  },
  {
    // "uiterlijk binnen 3 werkdagen": two notifications
    ...NA,
    id: "W-64.4.toezichthouder",
    eis: "W-64.4",
    titel: "Calamiteit of geweld melden bij de toezichthouder",
    waarde: { aantal: 3, eenheid: "werkdag" },
    aanvang: "calamiteit-bekend",
    einde: "toezichthouder-ingelicht",
    bron: eis("64.4"),
  },
  {
    ...NA,
    id: "W-64.4.opdrachtgever",
    eis: "W-64.4",
    titel: "Calamiteit of geweld melden bij de opdrachtgever",
    waarde: { aantal: 3, eenheid: "werkdag" },
    aanvang: "calamiteit-bekend",
    einde: "opdrachtgever-ingelicht",
    bron: eis("64.4"),
  },
  {
    // "binnen 5 werkdagen op de hoogte". A notification to the AP or the supervisor is itself such a fact.
    ...NA,
    id: "W-65.1",
    eis: "W-65.1",
    titel: "Melding aan de opdrachtgever",
    waarde: { aantal: 5, eenheid: "werkdag" },
    aanvang: "meldplichtig-feit-bekend",
    einde: "opdrachtgever-ingelicht",
    bron: eis("65.1"),
  },
  {
    // "tijdig"
    ...VOOR,
    id: "W-65.2",
    eis: "W-65.2",
    titel: "Voorgenomen wijziging melden",
    waarde: null,
    aanvang: "netwerk-of-bezetting-wijzigt",
    einde: "opdrachtgever-ingelicht",
    bron: eis("65.2"),
  },
  {
    // "uiterlijk twee weken na het tekenen"
    ...NA_TEKENEN,
    id: "W-86.2",
    eis: "W-86.2",
    titel: "Kwartiermaker aanwijzen",
    waarde: { aantal: 2, eenheid: "week" },
    aanvang: "overeenkomst-getekend",
    einde: "kwartiermaker-aangewezen",
    bron: eis("86.2"),
  },
  {
    // "Uiterlijk twee weken na het tekenen van de Overeenkomst voert Opdrachtgever een gesprek"
    ...NA_TEKENEN,
    id: "W-86.3.gesprek",
    eis: "W-86.3",
    titel: "Gesprek met de kwartiermaker",
    waarde: { aantal: 2, eenheid: "week" },
    aanvang: "overeenkomst-getekend",
    einde: "kennismakingsgesprek-gevoerd",
    uitvoerder: "opdrachtgever",
    bron: eis("86.3"),
  },
  {
    // "uiterlijk 3 werkdagen voor het gesprek"
    ...VOOR_TEKENEN,
    id: "W-86.3.stukken",
    eis: "W-86.3",
    titel: "Cv's en functieprofielen voor het gesprek",
    waarde: { aantal: 3, eenheid: "werkdag" },
    aanvang: "kennismakingsgesprek-gevoerd",
    einde: "cvs-verzonden",
    bron: eis("86.3"),
  },
  {
    // "Uiterlijk twee weken vóór het tekenen"
    ...VOOR_TEKENEN,
    id: "W-87.1.tekenen",
    eis: "W-87.1",
    titel: "Stukken van de rechtspersoon voor het tekenen",
    waarde: { aantal: 2, eenheid: "week" },
    aanvang: "overeenkomst-getekend",
    einde: "rechtspersoon-stukken-overgelegd",
    bron: eis("87.1"),
  },
  {
    // "Uiterlijk op de dag van het tekenen"
    ...VOOR_TEKENEN,
    id: "W-87.2.tekenen",
    eis: "W-87.2",
    titel: "Rechtspersoon bij het tekenen",
    waarde: { aantal: 0, eenheid: "kalenderdag" },
    aanvang: "overeenkomst-getekend",
    einde: "rechtspersoon-aangewezen",
    bron: eis("87.2"),
  },
  {
    // "uiterlijk op de dag van het tekenen van de Overeenkomst", and from then on without a break
    ...VOOR_TEKENEN,
    id: "W-91.ingang",
    eis: "W-91",
    titel: "Verzekering bij het tekenen",
    waarde: { aantal: 0, eenheid: "kalenderdag" },
    aanvang: "overeenkomst-getekend",
    einde: "verzekering-ingegaan",
    bron: eis("91"),
  },
  {
    // "binnen een in overleg te bepalen termijn"
    ...NA,
    id: "W-95.3",
    eis: "W-95.3",
    titel: "Dossier van de inwoner",
    waarde: null,
    aanvang: "overeenkomst-gestart",
    einde: "bewonersdossier-beschikbaar",
    bron: eis("95.3"),
  },
  {
    // "minimaal 3 maanden voor wijziging"
    ...VOOR,
    id: "W-98.5.wijziging",
    eis: "W-98.5",
    titel: "Wijziging van AGB-code of rechtsvorm melden",
    waarde: { aantal: 3, eenheid: "maand" },
    aanvang: "agb-wijzigt",
    einde: "agb-wijziging-gemeld",
    bron: eis("98.5"),
  },
  {
    // "binnen de aangegeven termijn": the mail names it
    ...NA,
    id: "W-99.1",
    eis: "W-99.1",
    titel: "Profiel in Steunwijzer vullen",
    waarde: null,
    aanvang: "steunwijzerverzoek-ontvangen",
    einde: "steunwijzerprofiel-gevuld",
    bron: eis("99.1"),
  },
  {
    // "binnen 7 kalenderdagen na het tekenen"
    ...NA_TEKENEN,
    id: "W-100.2",
    eis: "W-100.2",
    titel: "Contact met de adviseur Social Return",
    waarde: { aantal: 7, eenheid: "kalenderdag" },
    aanvang: "overeenkomst-getekend",
    einde: "social-return-mail-verzonden",
    bron: eis("100.2"),
  },
  {
    // "uiterlijk bij het tekenen"
    ...VOOR_TEKENEN,
    id: "W-108.3",
    eis: "W-108.3",
    titel: "Aanspreekpunten bij het tekenen",
    waarde: { aantal: 0, eenheid: "kalenderdag" },
    aanvang: "overeenkomst-getekend",
    einde: "aanspreekpunten-aangewezen",
    bron: eis("108.3"),
  },
  {
    // "in principe voor de duur van maximaal 1 jaar": the same year as W-36, seen from the other side
    ...NA,
    id: "W-108.10",
    eis: "W-108.10",
    titel: "Inzet van experts van de opdrachtgever",
    waarde: { aantal: 1, eenheid: "jaar" },
    aanvang: "overeenkomst-gestart",
    einde: "experts-gestopt",
    uitvoerder: "opdrachtgever",
    bron: eis("108.10"),
  },
] as const satisfies readonly Programmatermijn[];
