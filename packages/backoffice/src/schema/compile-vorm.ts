import { invariant } from "@wmo-kit/domain";
import type * as z from "zod";

import { writeRuw, type Ruw } from "./ruw.js";
import type { Groepvorm, Keuzevorm, Lijstvorm, Tekstvorm, Veldvorm, Vorm } from "./vorm.js";

const tekstvorm = ({ const: vast, enum: keuzes, patroon, maximum, spelling }: Ruw): Tekstvorm => ({
  soort: "tekst",
  spelling: spelling === "datum" || spelling === "tijdstip" ? spelling : "tekst",
  ...(patroon === undefined ? {} : { patroon }),
  ...(maximum === undefined ? {} : { maximum }),
  ...(vast === undefined && keuzes === undefined ? {} : { keuzes: (keuzes ?? [vast]).map(String) }),
});

const veldvorm = ([naam, ruw]: readonly [string, Ruw], required: readonly string[]): Veldvorm => ({
  naam,
  vorm: compileRuw(ruw),
  verplicht: required.includes(naam),
  uitleg: ruw.description ?? "",
  eisen: ruw.eisen ?? [],
});

const groepvorm = ({ properties = {}, required = [] }: Ruw, zonder?: string): Groepvorm => ({
  soort: "groep",
  velden: Object.entries(properties).flatMap((veld) => (veld[0] === zonder ? [] : [veldvorm(veld, required)])),
});

const keuzevorm = (takken: readonly Ruw[]): Keuzevorm => {
  const [eerste] = takken;
  const kenmerk = Object.entries(eerste?.properties ?? {}).find(([, { const: vast }]) => vast !== undefined)?.[0] ?? "";
  invariant(kenmerk !== "", "een keuze heeft een veld dat de takken uit elkaar houdt");
  return {
    soort: "keuze",
    kenmerk,
    takken: takken.map((tak) => ({ waarde: String(tak.properties?.[kenmerk]?.const), uitleg: tak.description ?? "", groep: groepvorm(tak, kenmerk) })),
  };
};

const lijstvorm = ({ items = {}, item = "", minItems = 0, maxItems }: Ruw): Lijstvorm => {
  invariant(item !== "", "een lijst noemt haar element");
  return { soort: "lijst", item, van: compileRuw(items), minimum: minItems, ...(maxItems === undefined ? {} : { maximum: maxItems }) };
};

const compileRuw = (ruw: Ruw): Vorm => {
  if (ruw.oneOf !== undefined) return keuzevorm(ruw.oneOf);
  switch (ruw.type) {
    case "object":
      return groepvorm(ruw);
    case "array":
      return lijstvorm(ruw);
    case "integer":
      return { soort: "getal", minimum: ruw.minimum ?? 0, maximum: ruw.maximum ?? Number.MAX_SAFE_INTEGER };
    case "boolean":
      return { soort: "jaNee" };
    default:
      invariant(ruw.type === "string", "een veld is tekst, getal, ja of nee, groep, keuze of lijst");
      return tekstvorm(ruw);
  }
};

const GEMAAKT = new WeakMap<z.ZodType, Groepvorm>();

/** The form of a message, from its schema; made once. */
export const compileVorm = (schema: z.ZodType): Groepvorm => {
  const eerder = GEMAAKT.get(schema);
  if (eerder !== undefined) return eerder;
  const vorm = groepvorm(writeRuw(schema));
  GEMAAKT.set(schema, vorm);
  return vorm;
};
