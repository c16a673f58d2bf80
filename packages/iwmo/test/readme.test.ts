import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { decodeWmo305 } from "../src/index.js";
import { fixture } from "./voorbeelden.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const voorbeeld = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? "";

type MeldStart = (bestand: Uint8Array | string) => Uint8Array | string;

const isModule = (module: unknown): module is { readonly meldStart: MeldStart } => typeof module === "object" && module !== null && "meldStart" in module;

const laadVoorbeeld = async (): Promise<MeldStart> => {
  const map = mkdtempSync(fileURLToPath(new URL(".readme-", import.meta.url)));
  try {
    writeFileSync(`${map}/voorbeeld.ts`, voorbeeld.replace("@wmo-kit/iwmo", "../../src/index.js"));
    const module: unknown = await import(/* @vite-ignore */ `${map}/voorbeeld.ts`);
    if (!isModule(module)) throw new Error("the example exports no meldStart");
    return module.meldStart;
  } finally {
    rmSync(map, { recursive: true });
  }
};

describe("README", () => {
  it("het voorbeeld leest een toewijzing en schrijft een startbericht", async () => {
    const meldStart = await laadVoorbeeld();
    const startbericht = meldStart(fixture("wmo301-volledig.xml"));
    expect(decodeWmo305(startbericht)._unsafeUnwrap().client.startProducten[0]?.toewijzingNummer).toBe(700100200);
  });

  it("het voorbeeld legt uit wat er mis is met een bericht dat niet klopt", async () => {
    const meldStart = await laadVoorbeeld();
    expect(meldStart(fixture("wmo301-volledig.xml").replace(">414<", ">415<"))).toContain("RS047 (/Bericht/Header/BerichtCode, regel 4, positie 3)");
  });
});
