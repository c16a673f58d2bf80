import type { Eisrij } from "../catalogus/eis.js";

/**
 * The programme of the district team: footnotes.
 *
 * @source Programma van Eisen sociaal wijkteam volwassenen Nijmegen
 */
export const WIJKTEAM_VOETNOTEN = [
  {
    id: "W-fn1",
    titel: "Wanneer een gezin, een plan, een regisseur speelt",
    samenvatting: "In deze doelgroep gaat het vooral om inwoners met een partner en inwoners met inwonende kinderen ouder dan 18/23 jaar.",
    soort: "gegeven",
    parameters: [
      { naam: "leeftijd van inwonende kinderen", waarde: 18, eenheid: "jaar", vergelijking: ">", opmerking: "de bron noemt 18 en 23" },
      { naam: "tweede leeftijd", waarde: 23, eenheid: "jaar", vergelijking: ">" },
    ],
    gedragenDoor: ["domain"],
  },
  {
    id: "W-fn2",
    titel: "Wat crisis en spoed zijn",
    samenvatting: "Crisis: zo onveilig dat binnen 24 uur handelen nodig is. Spoed: handelen is nodig binnen 3 dagen. Binnen kantoortijd handelt de opdrachtnemer, samen met anderen. Daarbuiten kan via de huisarts de crisisdienst worden ingeschakeld en is opvang mogelijk.",
    soort: "termijn",
    parameters: [
      { naam: "tijd om te handelen bij crisis", waarde: 24, eenheid: "uur", vergelijking: "<=" },
      { naam: "tijd om te handelen bij spoed", waarde: 3, eenheid: "dag", vergelijking: "<=", opmerking: "kalenderdagen (A-06)" },
    ],
    geldtVoor: "meldingen met urgente problemen",
    systemen: ["crisisdienst Pro Persona", "IrisZorg", "Moviera", "huisarts"],
    gedragenDoor: ["timeliness", "domain", "wijkteam"],
  },
  {
    id: "W-fn5",
    titel: "Advies van een aanbieder",
    samenvatting: "Aanbieders van Aanvullende Zorg geven desgevraagd advies; de opdrachtnemer mag hun een extern advies of second opinion vragen.",
    soort: "proces",
    gedragenDoor: ["afwegingskader", "wijkteam"],
  },
  {
    id: "W-fn6",
    titel: "Wat rechtmatig is",
    samenvatting: "Rechtmatig is handelen volgens wet, regels en het contract.",
    soort: "beleid",
    gedragenDoor: ["bewijsregister"],
    bewijs: { soort: "verklaring", stuk: "Toets op rechtmatigheid", geldig: { aantal: 1, eenheid: "jaar" } },
  },
  {
    id: "W-fn8",
    titel: "Calamiteit en geweldsincident",
    samenvatting: "Calamiteit: een niet bedoelde of onverwachte gebeurtenis rond de kwaliteit van zorg, met de dood van of een ernstig schadelijk gevolg voor een inwoner. Geweldsincident: seksueel binnendringen, ontucht of geweld tegen een inwoner door iemand die voor de instelling werkt, of geweld door een medebewoner binnen etmaal of dagdeel in de accommodatie.",
    soort: "gegeven",
    gedragenDoor: ["domain", "wijkteam"],
  },
  {
    id: "W-fn9",
    titel: "Maatschappelijke onrust",
    samenvatting: "Een of enkele incidenten die, gevoeld of feitelijk, problemen geven voor openbare orde en veiligheid.",
    soort: "gegeven",
    gedragenDoor: ["domain"],
  },
  {
    id: "W-fn13",
    titel: "Wanneer iemand verbonden is",
    samenvatting: "Verbonden is wie, ook indirect, een relatie heeft via bestuur, leiding of toezicht, of daarin mag vertegenwoordigen, beslissen of controleren. Wie in beide organisaties zo’n rol heeft, wordt genoemd.",
    soort: "gegeven",
    gedragenDoor: ["domain", "bewijsregister"],
  },
  {
    id: "W-fn14",
    titel: "Lager eigen vermogen mag",
    samenvatting: "Omdat de opdrachtgever frictiekosten van de overname boven de reserves dekt, mag het vermogen lager zijn dan gebruikelijk.",
    soort: "beleid",
    gedragenDoor: ["financial"],
    bewijs: { soort: "afspraak", stuk: "Vastlegging van de garantie", geldig: "eenmalig" },
  },
  {
    id: "W-fn16",
    titel: "Vergelijking: verloop",
    samenvatting: "In de jeugdzorg lag het verloop van 2015 tot 2018 tussen 9 en 15%.",
    soort: "gegeven",
    parameters: [
      { naam: "laagste", waarde: 9, eenheid: "%", vergelijking: ">=" },
      { naam: "hoogste", waarde: 15, eenheid: "%", vergelijking: "<=" },
    ],
    gedragenDoor: ["financial"],
  },
  {
    id: "W-fn17",
    titel: "Vergelijking: verzuim",
    samenvatting: "In de jeugdzorg lag het verzuim van 2015 tot 2018 tussen 5,4 en 6,8%.",
    soort: "gegeven",
    parameters: [
      { naam: "laagste", waarde: 5.4, eenheid: "%", vergelijking: ">=" },
      { naam: "hoogste", waarde: 6.8, eenheid: "%", vergelijking: "<=" },
    ],
    gedragenDoor: ["financial"],
  },
  {
    id: "W-fn18",
    titel: "Zelfstandige zonder registratie",
    samenvatting: "Een zelfstandige zonder registratie mag meewerken als de hulp aantoonbaar onder verantwoordelijkheid valt van een geregistreerde professional van de opdrachtnemer.",
    soort: "beleid",
    gedragenDoor: ["bewijsregister"],
    bewijs: { soort: "afspraak", stuk: "Vastlegging van de verantwoordelijke professional", geldig: "per keer" },
  },
] as const satisfies readonly Eisrij[];
