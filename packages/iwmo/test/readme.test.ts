import { execFileSync } from "node:child_process";
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

/** Runs TypeScript or JavaScript against the sources, as somebody does who installed the package, and gives what it wrote. */
const draai = (...woorden: readonly string[]): string =>
  execFileSync(process.execPath, ["--conditions=@wmo-kit/source", "--import", "tsx", ...woorden], { cwd: fileURLToPath(new URL("..", import.meta.url)), encoding: "utf8" });

const BEGIN = /^## Start\n([\s\S]*?)(?=^## )/m.exec(readme)?.[1] ?? "";
const blokken = (taal: string): readonly string[] => [...BEGIN.matchAll(new RegExp(`^\`\`\`${taal}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, code = ""]) => code);
const korter = (tekst: string): string => tekst.replaceAll("node_modules/@wmo-kit/iwmo/", "");

describe("README", () => {
  it("iWmo 3.2: het begin toont wat de opdrachtregel zegt van het bericht dat meekomt", () => {
    expect(draai("bin/iwmo.ts", "validate", "voorbeelden/toewijzing.xml")).toBe(korter(blokken("text")[0] ?? ""));
  });

  it("RS047: het programma van het begin geeft de getoonde bevindingen", () => {
    const map = mkdtempSync(fileURLToPath(new URL(".readme-", import.meta.url)));
    try {
      writeFileSync(`${map}/controleer.mjs`, (blokken("js")[0] ?? "").replace("@wmo-kit/iwmo", "../../src/index.js"));
      expect(draai(`${map}/controleer.mjs`, "voorbeelden/toewijzing-met-fouten.xml")).toBe(blokken("text")[1]);
    } finally {
      rmSync(map, { recursive: true });
    }
  });

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
