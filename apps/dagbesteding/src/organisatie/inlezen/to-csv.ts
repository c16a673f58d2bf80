import { writeCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { Effect } from "effect";

import { uitpakmaat } from "./uitpakmaat.js";

/** The spreadsheet cannot be read. */
export interface RekenbladOnleesbaar {
  readonly _tag: "RekenbladOnleesbaar";
}

const ONLEESBAAR: RekenbladOnleesbaar = { _tag: "RekenbladOnleesbaar" };

/** With these bytes a spreadsheet begins: it is a zip file. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Larger than this is no list that people keep. @unit bytes */
const MAXIMUM_UITGEPAKT = 200_000_000;

const tweeCijfers = (getal: number): string => String(getal).padStart(2, "0");

const schrijfCel = (waarde: unknown): string => {
  if (waarde === null || waarde === undefined) return "";
  if (waarde instanceof Date) return `${tweeCijfers(waarde.getUTCDate())}-${tweeCijfers(waarde.getUTCMonth() + 1)}-${waarde.getUTCFullYear()}`;
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  return typeof waarde === "string" || typeof waarde === "number" ? String(waarde) : "";
};

const utf8 = new TextEncoder();

const leesEersteBlad = (bytes: Uint8Array) =>
  Effect.tryPromise({ try: () => readXlsx(bytes), catch: () => ONLEESBAAR }).pipe(
    Effect.flatMap(({ sheets: [blad] }) => (blad === undefined ? Effect.fail(ONLEESBAAR) : Effect.succeed(blad.rows.map((rij) => rij.map(schrijfCel))))),
  );

/** A list as CSV bytes: a CSV as it is, of a spreadsheet the first sheet. Formulas are not calculated. */
export const toCsv = (bytes: Uint8Array): Effect.Effect<Uint8Array, RekenbladOnleesbaar> => {
  if (!ZIP.every((byte, plek) => bytes[plek] === byte)) return Effect.succeed(bytes);
  if (uitpakmaat(bytes) > MAXIMUM_UITGEPAKT) return Effect.fail(ONLEESBAAR);
  return Effect.map(leesEersteBlad(bytes), (rijen) => utf8.encode(writeCsv(rijen, { delimiter: ";", lineSeparator: "\r\n" })));
};
