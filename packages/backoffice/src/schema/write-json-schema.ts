import type * as z from "zod";

import { writeRuw, type Ruw } from "./ruw.js";

type Knoop = Readonly<Record<string, unknown>>;

/** Characters that XML cannot carry, so that no message may hold them. @source XML 1.0, production 2 */
const ZONDER_VERBODEN = "(?![\\s\\S]*[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff])";
const FORMATEN: Readonly<Record<string, string>> = { datum: "date", tijdstip: "date-time" };

const publishTekst = ({ patroon, maximum, spelling }: Ruw): Knoop => ({
  ...(patroon === undefined ? {} : { pattern: `^${maximum === undefined ? "" : ZONDER_VERBODEN}(?:${patroon})$` }),
  ...(maximum === undefined ? {} : { maxLength: maximum }),
  ...(spelling === undefined ? {} : { format: FORMATEN[spelling] }),
});

const publish = (ruw: Ruw): Knoop => {
  const { patroon: _patroon, maximum, spelling: _spelling, item: _item, eisen, properties, items, oneOf, ...rest } = ruw;
  const { readOnly: _readOnly, $schema: _schema, ...over } = rest as Readonly<Record<string, unknown>>;
  return {
    ...over,
    ...(ruw.type === "string" ? publishTekst(ruw) : maximum === undefined ? {} : { maximum }),
    ...(properties === undefined ? {} : { properties: Object.fromEntries(Object.entries(properties).map(([naam, veld]) => [naam, publish(veld)])) }),
    ...(items === undefined ? {} : { items: publish(items) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(publish) }),
    ...(eisen === undefined ? {} : { "x-eisen": eisen }),
  };
};

/** A schema as a part of another document. @source JSON Schema 2020-12 */
export const writeSchemadeel = (schema: z.ZodType): Knoop => publish(writeRuw(schema));

/** A schema as a document of its own; `x-eisen` names the requirements behind a field. @source JSON Schema 2020-12 */
export const writeJsonSchema = (schema: z.ZodType, id: string, title: string): Knoop => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: id,
  title,
  ...writeSchemadeel(schema),
});
