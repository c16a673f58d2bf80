import { readFileSync, writeFileSync } from "node:fs";

import { Validator } from "@seriousme/openapi-schema-validator";
import { renderTypen, renderVragen, type Document } from "@wmo-kit/tooling-beproeving/client";
import { describe, expect, it } from "vitest";

import { renderOpenapi } from "../api/render-openapi.js";

const hier = (pad: string): URL => new URL(pad, import.meta.url);
const BESTAND = hier("../../openapi.json");

const verwacht = async () => {
  const openapi = renderOpenapi();
  return [
    [BESTAND, openapi],
    [hier("./openapi.generated.ts"), await renderTypen(openapi)],
    [hier("./vragen.generated.ts"), renderVragen(openapi)],
  ] as const;
};

describe("het OpenAPI-document", () => {
  it("API: het is geldig OpenAPI 3.1 volgens een onafhankelijke controle", async () => {
    const document = JSON.parse(renderOpenapi()) as Document & Record<string, unknown>;
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true });
  });

  it("API: de controle keurt een document met een fout af, dus zij kijkt echt", async () => {
    const document = JSON.parse(renderOpenapi()) as Document & Record<string, unknown>;
    const kapot = { ...document, paths: { "/api/fout": { get: { operationId: 3 } } } };
    expect(await new Validator().validate(kapot)).toMatchObject({ valid: false });
  });

  it("API: elke vraag heeft een eigen naam, en elke weigering is problem+json", () => {
    const { paths } = JSON.parse(renderOpenapi()) as { paths: Record<string, Record<string, { operationId: string; responses: Record<string, { content?: object }> }>> };
    const vragen = Object.values(paths).flatMap((bewerkingen) => Object.values(bewerkingen));
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
    const bestanden = await verwacht();
    if (process.env["UPDATE_DOCS"] === "1") for (const [pad, inhoud] of bestanden) writeFileSync(pad, inhoud);
    for (const [pad, inhoud] of bestanden) expect(readFileSync(pad, "utf8") === inhoud, `${pad.pathname} is verouderd; werk bij met UPDATE_DOCS=1`).toBe(true);
  });
});
