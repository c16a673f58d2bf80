/**
 * The terms that run for a resident, in words to the resident. A norm that is not here is of the work inside and is not shown.
 *
 * @source W-33, W-50.1, W-50.2, W-9.1, W-12.1, W-29.2, W-43.1; Wmo 2015 art. 2.3.2, 2.3.5; Awb 6:7; AVG art. 12
 */
export const INWONERTERMIJNEN: Readonly<Record<string, string>> = {
  "W-50.2.2": "Wij spreken u over uw vraag.",
  "W-50.2.3": "De hulp begint.",
  "W-50.1.wachttijd": "U hoeft niet langer te wachten: u krijgt iemand die u helpt.",
  "W-fn2.crisis": "U krijgt meteen hulp.",
  "W-fn2.spoed": "U krijgt met spoed hulp.",
  "W-33.advies": "Wij zijn klaar met het onderzoek en geven ons advies aan de gemeente.",
  "W-33.beschikking": "De gemeente beslist en stuurt u een brief.",
  "Awb-6:7": "U kunt bezwaar maken tegen het besluit van de gemeente. In de brief staat de precieze dag.",
  "W-33.totaal": "Van uw melding tot het besluit van de gemeente.",
  "W-29.2.inwoner": "U krijgt het verslag van het onderzoek.",
  "W-9.1.periodiek": "Wij bespreken met u hoe het gaat.",
  "W-9.1.einde": "Wij kijken samen terug, omdat de hulp stopt.",
  "W-12.1": "Tot deze dag houden wij nog contact met u.",
  "W-43.1": "Uw indicatie voor hulp thuis stopt, omdat u beschermd gaat wonen.",
  "AVG-12.3": "U krijgt antwoord op uw voorstel.",
};
