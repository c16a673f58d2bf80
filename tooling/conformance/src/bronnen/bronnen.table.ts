import type { Voorbeeld } from "../voorbeeldbestand.js";
import { verhaalvoorbeelden } from "./dossierverhaal.js";
import { iwmoVoorbeelden } from "./iwmo-bevindingen.js";
import { toetsvoorbeelden } from "./jaarrekeningtoets.js";

/** Topics whose examples are the fixtures of a package: the file is written from them and is nowhere else kept by hand. */
export const BRONNEN: ReadonlyMap<string, () => readonly Omit<Voorbeeld, "id" | "topic">[]> = new Map([
  ["accounts-check", toetsvoorbeelden],
  ["casework-story", verhaalvoorbeelden],
  ["iwmo-findings", iwmoVoorbeelden],
]);
