import { AFWIJZINGSGRONDEN, GRONDEN, REDENEN_EINDE, ZWAARWEGENDE_GRONDEN } from "@wmo-kit/afwegingskader";

import type { Optie } from "../api/veld.js";
import { WAARDEN, WAARDEN_OP_PLAATS } from "./waarden.table.js";

/** Fields that take a word from a table of the procedures, which a JSON schema cannot tell. @source D-13.2, D-20.5, W-35, W-63.2 */
const KEUZEN: ReadonlyMap<string, readonly string[]> = new Map([
  ["A3 negatief-opgesteld.grond", Object.keys(AFWIJZINGSGRONDEN)],
  ["A5 opgeschort.grond", Object.keys(ZWAARWEGENDE_GRONDEN)],
  ["A5 voortijdig-beeindigd.grond", Object.keys(ZWAARWEGENDE_GRONDEN)],
  ["B2 beeindigd.reden", Object.keys(REDENEN_EINDE)],
  ["B3 voornemen-vastgelegd.grond", Object.keys(GRONDEN)],
]);

/** The words that a field takes when its schema does not list them; undefined for a free text. */
export const listKeuzen = (pad: string): readonly string[] | undefined => KEUZEN.get(pad);

const LABELS: ReadonlyMap<string, string> = new Map(Object.entries(WAARDEN));
const OP_PLAATS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(WAARDEN_OP_PLAATS).map(([pad, waarden]) => [pad, new Map(Object.entries(waarden))]),
);

/** Whether a value has a label. */
export const heeftWaardelabel = (pad: string, waarde: string): boolean => OP_PLAATS.get(pad)?.has(waarde) === true || LABELS.has(waarde);

/** A value of a field as an answer to choose. */
export const toOptie = (pad: string, waarde: string): Optie => ({
  waarde,
  label: OP_PLAATS.get(pad)?.get(waarde) ?? LABELS.get(waarde) ?? waarde,
});
