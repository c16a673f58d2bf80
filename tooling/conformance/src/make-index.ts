import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

import * as z from "zod";

import { SCHEMABESTAND, VOORBEELDENMAP } from "./plaatsen.js";

/** The version of the format of files, schema and protocol. A change that an implementer must follow raises it. */
const FORMAAT = 1;

const Bestand = z.object({ examples: z.array(z.object({ topic: z.string() })) });

const hash = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/**
 * The list of published files: how many examples each holds, its hash, and one hash over all.
 * The hash over all is that of the lines `<sha256>  <file>` in this order, each ended by a line feed, as sha256sum prints them.
 */
export const schrijfIndex = (): string => {
  const namen = readdirSync(VOORBEELDENMAP).filter((naam) => naam.endsWith(".json")).sort();
  const cases = namen.map((naam) => {
    const bytes = readFileSync(new URL(naam, VOORBEELDENMAP));
    const { examples } = Bestand.parse(JSON.parse(bytes.toString("utf8")));
    return { file: `cases/${naam}`, topics: [...new Set(examples.map(({ topic }) => topic))], examples: examples.length, sha256: hash(bytes) };
  });
  const schema = { file: "schema.json", sha256: hash(readFileSync(SCHEMABESTAND)) };
  const sha256 = hash([schema, ...cases].map(({ file, sha256: een }) => `${een}  ${file}\n`).join(""));
  const examples = cases.reduce((som, { examples: aantal }) => som + aantal, 0);
  return `${JSON.stringify({ format: FORMAAT, examples, sha256, schema, cases }, undefined, 2)}\n`;
};
