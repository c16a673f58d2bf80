import { readFileSync, writeFileSync } from "node:fs";

import { Validator } from "@seriousme/openapi-schema-validator";
import { renderTypen, renderVragen } from "@wmo-kit/tooling-beproeving/client";
import { describe, expect, it } from "vitest";

import { renderOpenapi } from "./render-openapi.js";

const hier = (pad: string): URL => new URL(pad, import.meta.url);
const BESTAND = hier("../../openapi.json");

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string; readonly responses: Readonly<Record<string, { readonly content?: object }>> }>>>>;
}

const lees = (): Document & Record<string, unknown> => JSON.parse(renderOpenapi()) as Document & Record<string, unknown>;

describe("het OpenAPI-document", () => {
  it("API: het is geldig OpenAPI 3.1 volgens een onafhankelijke controle, die een fout document afkeurt", async () => {
    expect(lees().openapi).toMatch(/^3\.1\./);
    expect(await new Validator().validate(lees())).toMatchObject({ valid: true });
    expect(await new Validator().validate({ ...lees(), paths: { "/api/fout": { get: { operationId: 3 } } } })).toMatchObject({ valid: false });
  });

  it("API: elke vraag heeft een eigen naam, en elke weigering is problem+json", () => {
    const vragen = Object.values(lees().paths).flatMap((bewerkingen) => Object.values(bewerkingen));
    expect(new Set(vragen.map(({ operationId }) => operationId)).size).toBe(vragen.length);
    const fouten = vragen.flatMap(({ operationId, responses }) =>
      Object.entries(responses).flatMap(([status, { content = {} }]) =>
        Number(status) >= 400 && !Object.keys(content).every((soort) => soort === "application/problem+json") ? [`${operationId} ${status}`] : [],
      ),
    );
    expect(fouten).toEqual([]);
  });

  it("API: elk getal is een echt getal; geen antwoord kan Infinity of NaN zijn", () => {
    expect(renderOpenapi()).not.toMatch(/Infinity|NaN/u);
  });

  it("API: het document en de client zijn die van de huidige eindpunten", async () => {
    const openapi = renderOpenapi();
    const bestanden = [
      [BESTAND, openapi],
      [hier("../client/openapi.generated.ts"), await renderTypen(openapi)],
      [hier("../client/vragen.generated.ts"), renderVragen(openapi)],
    ] as const;
    if (process.env["UPDATE_DOCS"] === "1") for (const [pad, inhoud] of bestanden) writeFileSync(pad, inhoud);
    for (const [pad, inhoud] of bestanden) expect(readFileSync(pad, "utf8") === inhoud, `${pad.pathname} is verouderd; werk bij met UPDATE_DOCS=1`).toBe(true);
  });
});
