import { readdirSync, readFileSync } from "node:fs";

import { hasReferenceData, readReferenceJson, referencePath } from "@wmo-kit/tooling-testing/reference-data";
import * as z from "zod";

import { decodeBericht, foldKeten, parseNiveau3Context, type Bericht, type Keten, type Niveau3Context } from "../src/index.js";

const Verwacht = z.object({ rule: z.string(), retourcode: z.string().nullable(), path: z.string() });
const Geval = z.object({
  case: z.string(),
  message: z.string(),
  expects: z.array(Verwacht),
  acceptAlso: z.array(z.array(z.string())).default([]),
  context: z.boolean(),
});

/** A case of the reference data: earlier messages, one that is fine and one that breaks exactly the expected rules. */
export type Ketengeval = z.infer<typeof Geval>;

/** All cases; none without the reference data. */
export const KETENGEVALLEN: readonly Ketengeval[] = hasReferenceData
  ? z.object({ cases: z.array(Geval) }).parse(readReferenceJson("iwmo", "keten-cases", "index.json")).cases
  : [];

const pad = (geval: string, ...delen: readonly string[]): string => referencePath("iwmo", "keten-cases", geval, ...delen);
const lees = (bestand: string): Bericht => decodeBericht(readFileSync(bestand))._unsafeUnwrap();

/** The earlier messages of a case, folded in name order. */
export const leesKeten = (geval: string): Keten =>
  foldKeten([...readdirSync(pad(geval, "keten"))].sort().map((naam) => lees(pad(geval, "keten", naam))));

/** The message of a case that is fine, or the one that is not. */
export const leesGeval = (geval: string, welk: "ok" | "fail"): Bericht => lees(pad(geval, `${welk}.xml`));

/** The further facts of a case. */
export const leesContext = ({ case: geval, context }: Ketengeval): Niveau3Context =>
  context ? parseNiveau3Context(JSON.parse(readFileSync(pad(geval, "context.json"), "utf8")))._unsafeUnwrap() : {};
