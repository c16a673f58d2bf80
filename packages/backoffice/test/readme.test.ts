import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { decodeJson, encodeXml } from "../src/index.js";
import { BERICHTEN } from "./berichten.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const voorbeeld = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? "";
const uitvoer = /```text\n(.*?)```/s.exec(readme)?.[1] ?? "";

type NaarJson = (tekst: string) => string;
const isModule = (module: unknown): module is { readonly naarJson: NaarJson } => typeof module === "object" && module !== null && "naarJson" in module;

const laadVoorbeeld = async (): Promise<NaarJson> => {
  const map = mkdtempSync(fileURLToPath(new URL(".readme-", import.meta.url)));
  try {
    writeFileSync(`${map}/voorbeeld.ts`, voorbeeld.replace("@wmo-kit/backoffice", "../../src/index.js"));
    const module: unknown = await import(/* @vite-ignore */ `${map}/voorbeeld.ts`);
    if (!isModule(module)) throw new Error("the example exports no naarJson");
    return module.naarJson;
  } finally {
    rmSync(map, { recursive: true });
  }
};

describe("README", () => {
  const [, bestelling] = BERICHTEN[0] ?? [];
  const xml = bestelling === undefined ? "" : encodeXml(bestelling)._unsafeUnwrap();

  it("W-98.4: het voorbeeld maakt van XML hetzelfde bericht in JSON", async () => {
    expect(decodeJson((await laadVoorbeeld())(xml))._unsafeUnwrap()).toEqual(bestelling);
  });

  it("W-34: het voorbeeld zegt van een bestelling zonder einde wat er ontbreekt, zoals het er staat", async () => {
    expect(`${(await laadVoorbeeld())(xml.replace(/ *<einddatum>.*\n/, ""))}\n`).toBe(uitvoer);
  });
});
