import { readFileSync } from "node:fs";

import { describeInvoerBevinding, parse } from "@wmo-kit/domain";

import { SCHEMAVERSIE } from "./schemaversie.js";
import { GelezenVoorbeelden } from "./voorbeeldbestand.js";

/** A file that was read, or why it could not be. `Schema`: the description of the format, which holds no examples. */
export type GelezenBestand =
  | { readonly _tag: "Gelezen"; readonly bestand: GelezenVoorbeelden }
  | { readonly _tag: "Schema" }
  | { readonly _tag: "Onleesbaar"; readonly reden: string };

const GENOEMD = 10;

const parseJson = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
};

// Somebody who copied it beside the examples names it with "*.json" too.
const isSchema = (json: unknown): boolean =>
  typeof json === "object" && json !== null && "$schema" in json && json.$schema === SCHEMAVERSIE;

/** Reads a file of worked examples. */
export const leesVoorbeelden = (pad: string): GelezenBestand => {
  let tekst: string;
  try {
    tekst = readFileSync(pad, "utf8");
  } catch (fout) {
    return { _tag: "Onleesbaar", reden: fout instanceof Error ? fout.message : "the file cannot be read" };
  }
  const json = parseJson(tekst.replace(/^\uFEFF/u, ""));
  if (json === undefined) return { _tag: "Onleesbaar", reden: "the file is not JSON" };
  if (isSchema(json)) return { _tag: "Schema" };
  return parse(GelezenVoorbeelden, "worked examples", json).match<GelezenBestand>(
    (bestand) => ({ _tag: "Gelezen", bestand }),
    ({ bevindingen }) => ({
      _tag: "Onleesbaar",
      reden: `the file does not have the format of worked examples: ${bevindingen.slice(0, GENOEMD).map(describeInvoerBevinding).join(" ")}`,
    }),
  );
};
