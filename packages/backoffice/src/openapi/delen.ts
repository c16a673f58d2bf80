import * as z from "zod";

import { metUitleg, veld } from "../schema/meta.js";
import { writeSchemadeel } from "../schema/write-json-schema.js";
import { regel } from "../schema/veldtypen.js";

/** A part of an OpenAPI document. */
export type Deel = Readonly<Record<string, unknown>>;

const Bevinding = z.strictObject({
  plaats: veld(regel(300), "Waar in het bericht, als JSON-pointer."),
  regel: veld(z.number().int().min(1).max(9_999_999), "Regel in het bestand.").optional(),
  kolom: veld(z.number().int().min(1).max(9_999_999), "Positie op die regel.").optional(),
  code: veld(regel(60), "Code van wat er mis is; nooit de waarde zelf."),
});

/** A problem as RFC 9457 has it, with all findings. It never holds a value from the request. */
export const Probleem = z.strictObject({
  type: veld(regel(200), "Soort probleem."),
  title: veld(regel(200), "Wat er mis is, in een zin."),
  status: veld(z.number().int().min(400).max(599), "De status van het antwoord."),
  bevindingen: veld(metUitleg(z.array(Bevinding), { item: "bevinding" }), "Alles wat er mis is, in een keer.").optional(),
});
export interface Probleem extends z.infer<typeof Probleem> {}

/** A reference to a schema of the document. */
export const schemaRef = (naam: string): Deel => ({ $ref: `#/components/schemas/${naam}` });

/** A JSON body. */
export const json = (schema: Deel): Deel => ({ content: { "application/json": { schema } } });

const probleem = (description: string): Deel => ({ description, content: { "application/problem+json": { schema: schemaRef("Probleem") } } });

/** The answers that mean the same everywhere. */
export const FOUTANTWOORDEN: Readonly<Record<string, Deel>> = {
  "401": probleem("U bent niet aangemeld: het token of het certificaat ontbreekt of is verlopen."),
  "403": probleem("U mag dit niet."),
  "422": probleem("De inhoud klopt niet; alle bevindingen staan erbij. Opnieuw sturen heeft geen zin."),
  "429": probleem("Te veel verzoeken. Probeer het later opnieuw."),
  "503": probleem("De dienst werkt nu niet. Probeer het later opnieuw."),
};

/** How to get in: a bearer token or a client certificate. */
export const TOEGANG: Deel = {
  token: { type: "http", scheme: "bearer" },
  certificaat: { type: "mutualTLS" },
};

/** The head and the parts that every document has. */
export const openapiDocument = (titel: string, versie: string, uitleg: string, paths: Deel, schemas: Readonly<Record<string, z.ZodType>>): Deel => ({
  openapi: "3.1.0",
  info: { title: titel, version: versie, description: uitleg, license: { name: "EUPL-1.2", identifier: "EUPL-1.2" } },
  servers: [{ url: "/v1" }],
  security: [{ token: [] }, { certificaat: [] }],
  paths,
  components: {
    securitySchemes: TOEGANG,
    schemas: Object.fromEntries(Object.entries({ ...schemas, Probleem }).map(([naam, schema]) => [naam, writeSchemadeel(schema)])),
  },
});
