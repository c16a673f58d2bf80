import { readFileSync } from "node:fs";
import { join } from "node:path";

import { findZonderToets } from "@wmo-kit/requirements";
import { describe, expect, it } from "vitest";

import { readDekking, renderRapport } from "../src/dekking.js";
import { REPOSITORY } from "../src/repository.js";

const { dekking, onbekend } = readDekking();

describe("Dekking van de eisen", () => {
  it("K-10: alle 647 eisen staan in het rapport", () => {
    expect(dekking).toHaveLength(647);
    expect(dekking.filter((regel) => regel.dekking === "uitgevoerd").length).toBeGreaterThan(5);
  });

  it("K-10: code en toetsen noemen geen eis die niet bestaat", () => {
    expect(onbekend).toEqual([]);
  });

  it("K-10: iedere uitgevoerde eis heeft een toets die haar noemt", () => {
    expect(findZonderToets(dekking)).toEqual([]);
  });

  it.each(Object.entries(renderRapport(dekking)))("K-10: %s is bij; draai anders pnpm requirements", (pad, tekst) => {
    expect(readFileSync(join(REPOSITORY, pad), "utf8") === tekst).toBe(true);
  });
});
