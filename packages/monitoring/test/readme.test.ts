import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { DAGBESTEDING_INDICATOREN } from "../src/indicator/dagbesteding.table.js";
import { WIJKTEAM_INDICATOREN } from "../src/indicator/wijkteam.js";
import { uitleg } from "./readme-voorbeeld.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const voorbeeld = readFileSync(new URL("./readme-voorbeeld.ts", import.meta.url), "utf8");
const blok = (taal: string): string => new RegExp(`\`\`\`${taal}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? "";

describe("README", () => {
  it("W-50.3: het voorbeeld is de code die hier draait, en geeft de getoonde tekst", () => {
    expect(blok("ts")).toBe(voorbeeld);
    expect(blok("text")).toBe(`${uitleg.join("\n")}\n`);
  });

  it("W-106: de tabel noemt elk cijfer met zijn titel, en geen ander", () => {
    const genoemd = [...readme.matchAll(/^\| `([a-z0-9-]+)` \| ([^|]+) \|/gm)].map(([, id, titel]) => [id, titel]);
    expect(genoemd).toEqual([...WIJKTEAM_INDICATOREN, ...DAGBESTEDING_INDICATOREN].map(({ id, titel }) => [id, titel]));
  });
});
