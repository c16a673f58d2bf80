import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { uitkomst } from "./readme-voorbeeld.js";

const lees = (naam: string): string => readFileSync(new URL(naam, import.meta.url), "utf8");

describe("README", () => {
  it("D-20.4, D-19: het voorbeeld is de code die hier draait", () => {
    expect(/```ts\n([\s\S]*?)```/u.exec(lees("../README.md"))?.[1]).toBe(lees("./readme-voorbeeld.ts"));
    expect(uitkomst.eis?.parameters?.[0]).toMatchObject({ waarde: 5, eenheid: "werkdag", vergelijking: "<=" });
    expect(uitkomst.ontbreekt.length).toBeGreaterThan(90);
    expect(uitkomst.ontbreekt.map(({ eis }) => eis.id)).not.toContain("D-19");
  });
});
