/** A sex in Dutch. @source iWmo 3.2, code list COD046 */
const OMSCHRIJVINGEN: Readonly<Record<string, string>> = { "0": "onbekend", "1": "man", "2": "vrouw" };

/** A sex in the words of a dossier. */
export const describeGeslacht = (code: string): string => OMSCHRIJVINGEN[code] ?? "onbekend";
