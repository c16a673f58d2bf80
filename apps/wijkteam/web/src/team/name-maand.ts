/** A month in words: “november 2026”. */
export const nameMaand = (maand: string): string => new Date(`${maand}-15T12:00:00Z`).toLocaleDateString("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" });
