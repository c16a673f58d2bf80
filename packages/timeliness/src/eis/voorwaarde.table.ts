/**
 * Circumstances under which a requirement holds, in words that finish “Dit geldt alleen als …”.
 *
 * @source norms.md sections 2 to 4, column "exceptions and notes"
 */
export const VOORWAARDEN = {
  "advies-maatwerk": "de oplossing een advies over een maatwerkvoorziening is (oplossing 4)",
  "zorg-in-natura": "de hulp zorg in natura is",
  "meer-dan-25-medewerkers": "de opdrachtnemer meer dan 25 medewerkers heeft",
  "omzet-boven-200000": "de omzet hoger is dan € 200.000",
  "regionale-omzet-boven-200000": "de regionale omzet over de contractperiode hoger is dan € 200.000",
  "geen-goedkeurende-verklaring": "er geen goedkeurende verklaring van de accountant is",
  "certificering-gestart": "bij de inschrijving is verklaard dat een certificeringstraject is gestart",
  "stukken-niet-openbaar": "de stukken niet openbaar zijn",
} as const satisfies Readonly<Record<string, string>>;

/** A circumstance under which a requirement holds. */
export type Voorwaarde = keyof typeof VOORWAARDEN;
