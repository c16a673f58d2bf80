import type { Eisrij } from "../catalogus/eis.js";

/**
 * The programme of the providers of dagbesteding: requirement 25.
 *
 * @source Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3
 */
export const DAGBESTEDING_EISEN_025 = [
  {
    id: "D-25.1",
    titel: "Onderaannemers eerst laten goedkeuren",
    samenvatting: "Onderaannemers, ook franchisenemers en coöperatieleden, die niet in het UEA staan, werken pas mee na melding volgens het proces op de ROB-website en goedkeuring van de opdrachtgever. De ROB-website toont welke producten zij leveren. Over het bijwerken van de lijst zijn afspraken mogelijk.",
    soort: "proces",
    systemen: ["ROB-website", "contracteringregio@nijmegen.nl"],
    opmerking: "In de bron is het nummer onleesbaar; het is afgeleid uit de volgorde.",
    gedragenDoor: ["bewijsregister", "dagbesteding"],
    bewijs: { soort: "afspraak", stuk: "Melding en goedkeuring per onderaannemer", geldig: "zolang ongewijzigd" },
  },
  {
    id: "D-25.2",
    titel: "Hoofdaannemer blijft verantwoordelijk",
    samenvatting: "Onderaannemers voldoen, zo nodig met hulp van de hoofdaannemer, aan alle eisen van de inkoop. De opdrachtnemer is volledig verantwoordelijk en hoofdelijk aansprakelijk, ook voor hun werk.",
    soort: "beleid",
    gedragenDoor: ["bewijsregister"],
    bewijs: { soort: "afspraak", stuk: "Overeenkomst met de onderaannemer", geldig: "zolang ongewijzigd" },
  },
  {
    id: "D-25.2.a",
    titel: "Kwaliteit van onderaannemers bewaken",
    samenvatting: "De hoofdaannemer bewaakt en verbetert met een aantoonbaar kwaliteitssysteem ook de ondersteuning door onderaannemers.",
    soort: "beleid",
    gedragenDoor: ["bewijsregister"],
    bewijs: { soort: "rapport", stuk: "Verslag van de kwaliteitstoets bij onderaannemers", geldig: "zolang ongewijzigd" },
  },
  {
    id: "D-25.2.b",
    titel: "Wettelijke kwaliteit van onderaannemers",
    samenvatting: "De hoofdaannemer kan laten zien dat de onderaannemer aan de wettelijke kwaliteitseisen voldoet.",
    soort: "beleid",
    gedragenDoor: ["bewijsregister"],
    bewijs: { soort: "verklaring", stuk: "Bewijs van de wettelijke kwaliteitseisen per onderaannemer", geldig: "zolang ongewijzigd" },
  },
  {
    id: "D-25.2.c",
    titel: "Administratie van onderaannemers",
    samenvatting: "De administratie van de onderaannemer is open, ordelijk, controleerbaar, volledig, juist en actueel en haalt wat de Belastingdienst ten minste vraagt.",
    soort: "beleid",
    gedragenDoor: ["bewijsregister"],
    bewijs: { soort: "verklaring", stuk: "Verklaring over de administratie van de onderaannemer", geldig: "zolang ongewijzigd" },
  },
  {
    id: "D-25.3",
    titel: "Kunnen ingrijpen bij onderaannemers",
    samenvatting: "De opdrachtnemer kan maatregelen nemen tegen onderaannemers die niet aan de eisen voldoen, en zo nodig met hen stoppen.",
    soort: "beleid",
    opmerking: "De bron verwijst naar 25.3 zelf; bedoeld is 25.2 (A-23).",
    gedragenDoor: ["bewijsregister"],
    bewijs: { soort: "afspraak", stuk: "Bepaling in de overeenkomst met de onderaannemer", geldig: "zolang ongewijzigd" },
  },
  {
    id: "D-25.4",
    titel: "Stukken over onderaannemers",
    samenvatting: "Op verzoek toont de opdrachtnemer stukken, zoals overeenkomsten of auditverslagen, waaruit blijkt dat aan de eisen is voldaan.",
    soort: "rapportage",
    frequentie: "op verzoek",
    opmerking: "In de bron is het nummer onleesbaar; het is afgeleid uit de volgorde.",
    gedragenDoor: ["bewijsregister"],
    bewijs: { soort: "rapport", stuk: "Overeenkomsten en auditverslagen van onderaannemers", geldig: "per keer" },
  },
  {
    id: "D-25.5",
    titel: "Geen winst op onderaannemers",
    samenvatting: "Voor diensten aan een onderaannemer rekent de opdrachtnemer alleen de werkelijke kosten, zonder winst op diens inzet. Op verzoek geeft hij inzicht in opdrachten, doorberekende kosten en beloning van onderaannemers.",
    soort: "berekening",
    parameters: [
      { naam: "winstmarge", waarde: 0, eenheid: "%", vergelijking: "=" },
    ],
    frequentie: "op verzoek",
    gedragenDoor: ["financial", "bewijsregister"],
  },
] as const satisfies readonly Eisrij[];
