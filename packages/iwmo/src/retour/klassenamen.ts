import type { Knoop } from "../schema/compile.js";

const addKlassen = (knoop: Knoop, namen: Set<string>): void => {
  if (knoop.inhoud.soort === "lijst") addKlassen(knoop.inhoud.kind, namen);
  if (knoop.inhoud.soort !== "groep") return;
  if (knoop.inhoud.sleutels.has("retourCodes")) namen.add(knoop.naam);
  for (const kind of knoop.inhoud.knopen) addKlassen(kind, namen);
};

/** The berichtklassen of a message: the elements that bear return codes in the message that answers it. */
export const listKlassenamen = (wortel: Knoop): ReadonlySet<string> => {
  const namen = new Set<string>();
  addKlassen(wortel, namen);
  return namen;
};
