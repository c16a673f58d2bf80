import type { Eisrij } from "../catalogus/eis.js";

/**
 * The programme of the providers of dagbesteding: footnotes.
 *
 * @source Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3
 */
export const DAGBESTEDING_VOETNOTEN = [
  {
    id: "D-fn3",
    titel: "Voorbeeld van een structuur die niet past",
    samenvatting: "Drie rechtspersonen voor € 300.000 omzet op een dienst is een structuur die niet past.",
    soort: "beleid",
    parameters: [
      { naam: "rechtspersonen", waarde: 3, eenheid: "stuks", vergelijking: "=" },
      { naam: "omzet", waarde: 300000, eenheid: "euro", vergelijking: "=" },
      { naam: "diensten", waarde: 1, eenheid: "stuks", vergelijking: "=" },
    ],
    gedragenDoor: ["bewijsregister", "financial"],
    bewijs: { soort: "verklaring", stuk: "Beoordeling van de structuur", geldig: "per keer" },
  },
  {
    id: "D-fn4",
    titel: "Een eenpitter hoeft geen toezichtorgaan",
    samenvatting: "Van iemand die alleen werkt, hoeft geen toezichthoudend orgaan te worden verwacht.",
    soort: "beleid",
    gedragenDoor: ["bewijsregister"],
    bewijs: { soort: "verklaring", stuk: "Vastlegging dat de opdrachtnemer alleen werkt", geldig: "zolang ongewijzigd" },
  },
  {
    id: "D-fn5",
    titel: "Wat uitzonderlijk resultaat is",
    samenvatting: "Baten en lasten die niets met de gewone activiteiten te maken hebben, zoals boekwinst op een pand of posten van eerdere jaren.",
    soort: "gegeven",
    gedragenDoor: ["financial"],
  },
  {
    id: "D-fn6",
    titel: "Rekenvoorbeeld van de beloning",
    samenvatting: "Bezoldiging van € 216.000, winst van € 50.000 op verhuurd vastgoed in de holding en een jaarlijks dividend van € 250.000 aan de holding zijn samen € 516.000 totale beloning. Van belang is of een overschot later voor zorg bedoeld is.",
    soort: "berekening",
    parameters: [
      { naam: "bezoldiging", waarde: 216000, eenheid: "euro", vergelijking: "=" },
      { naam: "winst op vastgoed", waarde: 50000, eenheid: "euro", vergelijking: "=" },
      { naam: "marge op de verhuur", waarde: 20, eenheid: "%", vergelijking: "=" },
      { naam: "dividend", waarde: 250000, eenheid: "euro", vergelijking: "=" },
      { naam: "totale beloning", waarde: 516000, eenheid: "euro", vergelijking: "=" },
    ],
    gedragenDoor: ["financial"],
  },
  {
    id: "D-fn7",
    titel: "Klasse II in 2025",
    samenvatting: "De bezoldigingsnorm van klasse II is in 2025 € 167.000.",
    soort: "berekening",
    parameters: [
      { naam: "klasse II in 2025", waarde: 167000, eenheid: "euro per jaar", vergelijking: "<=" },
    ],
    gedragenDoor: ["financial"],
  },
  {
    id: "D-fn8",
    titel: "Zzp’ers zijn uitgezonderd",
    samenvatting: "Zzp’ers hoeven niet als onderaannemer te worden gemeld. De opdrachtgever mag wel een actuele lijst van hen vragen.",
    soort: "beleid",
    frequentie: "op verzoek",
    gedragenDoor: ["bewijsregister"],
    bewijs: { soort: "uittreksel", stuk: "Actuele lijst van zzp’ers", geldig: "per keer" },
  },
] as const satisfies readonly Eisrij[];
