import { invariant } from "@wmo-kit/domain";
import * as z from "zod";

import { isJsonObject, type JsonWaarde } from "./json-waarde.js";
import type { Onderwerp } from "./onderwerp.js";
import { SCHEMAVERSIE } from "./schemaversie.js";
import { Voorbeeldbestand } from "./voorbeeldbestand.js";

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [veld: string]: JsonWaarde };

// The topics say which fields there are.
const VELDEN_VAN_ONDERWERP = { input: { type: "object" }, expected: { type: "object" } } as const;

/** The JSON Schema of what a zod schema reads; rules that JSON Schema cannot say are left to the runner. */
export const jsonSchemaVan = (schema: z.ZodType): JsonSchema => {
  const { $schema: _versie, ...rest } = z.toJSONSchema(schema, { io: "input" });
  const json: JsonWaarde = z.json().parse(JSON.parse(JSON.stringify(rest)));
  invariant(isJsonObject(json), "een JSON Schema is een object");
  return json;
};

const deel = (schema: JsonSchema, ...pad: readonly string[]): JsonSchema =>
  pad.reduce<JsonSchema>((plaats, veld) => {
    const onder = plaats[veld];
    invariant(isJsonObject(onder), "het schema van het bestand heeft deze plaats");
    return onder;
  }, schema);

const regelVan = ({ naam, uitleg, invoerschema, verwachtschema }: Onderwerp): JsonSchema => ({
  if: { properties: { topic: { const: naam } }, required: ["topic"] },
  // oxlint-disable-next-line unicorn/no-thenable -- the word of JSON Schema; nobody awaits a schema
  then: {
    description: uitleg,
    properties: { input: jsonSchemaVan(invoerschema), expected: jsonSchemaVan(verwachtschema) },
  },
});

/** The JSON Schema of a file of worked examples: the file itself, and for each topic the fields of its input and its answer. */
export const makeSchema = (onderwerpen: ReadonlyMap<string, Onderwerp>): JsonSchema => {
  const { $defs: _definities, ...bestand } = jsonSchemaVan(Voorbeeldbestand);
  const voorbeelden = deel(bestand, "properties", "examples");
  const voorbeeld = deel(voorbeelden, "items");
  return {
    $schema: SCHEMAVERSIE,
    title: "Worked examples",
    ...bestand,
    properties: {
      ...deel(bestand, "properties"),
      examples: {
        ...voorbeelden,
        items: {
          ...voorbeeld,
          properties: { ...deel(voorbeeld, "properties"), ...VELDEN_VAN_ONDERWERP, topic: { enum: [...onderwerpen.keys()] } },
          allOf: [...onderwerpen.values()].map(regelVan),
        },
      },
    },
  };
};

/** The text of the schema file. */
export const schrijfSchema = (onderwerpen: ReadonlyMap<string, Onderwerp>): string => `${JSON.stringify(makeSchema(onderwerpen), undefined, 2)}\n`;
