/** What can be wrong with one part of a request. */
export const BEVINDINGCODES = ["ontbreekt", "onbekendVeld", "verkeerdSoort", "ongeldigeWaarde", "geenKeuze", "verboden"] as const;
export type Bevindingcode = (typeof BEVINDINGCODES)[number];

const BEVINDINGEN: Record<Bevindingcode, string> = {
  ontbreekt: "Dit veld ontbreekt. Vul het in.",
  onbekendVeld: "Dit veld bestaat niet. Laat het weg.",
  verkeerdSoort: "Deze waarde heeft niet de goede vorm. Pas de vorm aan.",
  ongeldigeWaarde: "Deze waarde is niet geldig. Controleer de waarde.",
  geenKeuze: "Deze waarde past bij geen van de mogelijkheden. Kies één mogelijkheid.",
  verboden: "Deze waarde mag hier niet staan. Laat haar weg.",
};

/** What to do about one finding. */
export const describeBevinding = (code: Bevindingcode): string => BEVINDINGEN[code];

/** How much is wrong with a request. */
export const describeAantal = (aantal: number): string =>
  `Het verzoek klopt niet op ${aantal === 1 ? "één punt" : `${aantal} punten`}. Kijk bij de bevindingen wat er mis is.`;

/** Title and advice per HTTP status, for problems that say no more than that. */
const STATUSSEN: Record<number, { readonly title: string; readonly detail: string }> = {
  400: { title: "Het verzoek klopt niet", detail: "Controleer het verzoek en stuur het opnieuw." },
  403: { title: "Dit mag niet", detail: "Dit verzoek kwam van een andere website. Doe de handeling in de toepassing zelf." },
  404: { title: "Niet gevonden", detail: "Dit adres bestaat hier niet. Controleer het adres." },
  413: { title: "Het bestand is te groot", detail: "Stuur een kleiner bestand, of verdeel het over meer bestanden." },
  414: { title: "Dit adres is te lang", detail: "Open de toepassing vanaf het begin, of kort de zoekvraag in." },
  415: { title: "Dit soort inhoud kan hier niet", detail: "Stuur de inhoud in een soort die de beschrijving van de api noemt." },
  421: {
    title: "Dit adres hoort niet bij deze toepassing",
    detail: "Open de toepassing op het adres waarop zij is gestart, bijvoorbeeld http://localhost.",
  },
  500: { title: "Er ging iets mis in de toepassing", detail: "Probeer het opnieuw. Meld het de beheerder als het blijft misgaan." },
  503: { title: "De toepassing is nu niet beschikbaar", detail: "Wacht even en probeer het opnieuw." },
};

/** Title and advice that belong to an HTTP status. */
export const describeStatus = (status: number): { readonly title: string; readonly detail: string } =>
  STATUSSEN[status] ?? { title: "Het verzoek is niet gelukt", detail: "Probeer het opnieuw. Meld het de beheerder als het blijft misgaan." };
