import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";

const KOP = "// Generated from openapi.json; `UPDATE_DOCS=1` with the test of the client writes it anew; do not edit.\n";

interface Bewerking {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
}

/** An OpenAPI document as far as the client is made from it. */
export interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Bewerking>>>>;
}

/** The types of every question and answer, by a generator that knows nothing of effect. */
export const renderTypen = async (openapi: string): Promise<string> => {
  const { components, ...document } = JSON.parse(openapi) as OpenAPI3;
  return KOP + astToString(await openapiTS({ ...document, components: components ?? {} }, { immutable: true }));
};

/** Where each question goes, and what kind of body it takes. */
export const renderVragen = (openapi: string): string => {
  const { paths } = JSON.parse(openapi) as Document;
  const regels = Object.entries(paths).flatMap(([pad, bewerkingen]) =>
    Object.entries(bewerkingen).map(([methode, { operationId, requestBody }]) => {
      const [inhoud] = Object.keys(requestBody?.content ?? {});
      return `  ${JSON.stringify(operationId)}: { methode: ${JSON.stringify(methode.toUpperCase())}, pad: ${JSON.stringify(pad)}, inhoud: ${inhoud === undefined ? "null" : JSON.stringify(inhoud)} },`;
    }),
  );
  return [
    `${KOP}import type { Vraagregel } from "@wmo-kit/kit/client";`,
    '',
    'import type { Vraagnaam } from "./antwoord.js";',
    "",
    "/** Every question of the API by its name. */",
    "export const VRAGEN: Readonly<Record<Vraagnaam, Vraagregel>> = {",
    ...regels,
    "};",
    "",
  ].join("\n");
};
