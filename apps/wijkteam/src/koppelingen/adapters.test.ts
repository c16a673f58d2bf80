import { expect, it } from "vitest";

import { renderOpenapi } from "../api/render-openapi.js";
import { ADAPTERS } from "./adapters.table.js";
import { KOPPELINGEN } from "./koppelingen.table.js";
import type { Wijkteamkoppeling } from "./wijkteamkoppeling.js";

const ALLE: readonly Wijkteamkoppeling[] = KOPPELINGEN;
const { paths } = JSON.parse(renderOpenapi()) as { readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>> };
const VRAGEN = new Set(Object.values(paths).flatMap((bewerkingen) => Object.values(bewerkingen).map(({ operationId }) => operationId.split(".").at(-1))));

it("SYS: elke koppeling over HTTP of met een bestand heeft een adapter in de API, en geen andere", () => {
  const metAdapter = ALLE.filter(({ soort }) => soort === "http" || soort === "bestand").map(({ code }) => code);
  expect(Object.keys(ADAPTERS).toSorted()).toEqual(metAdapter.toSorted());
});

it.each(Object.entries(ADAPTERS))("SYS: de adapter van %s staat in de API", (_, vragen) => {
  expect(vragen.filter((vraag) => !VRAGEN.has(vraag))).toEqual([]);
});
