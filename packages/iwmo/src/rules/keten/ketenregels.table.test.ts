import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { describeOorzaak } from "../../describe-error.js";
import { KETENREGELS } from "./ketenregels.table.js";
import { KETENREGELS_WMO301 } from "./wmo301.table.js";
import { KETENREGELS_WMO305 } from "./wmo305.table.js";
import { KETENREGELS_WMO307 } from "./wmo307.table.js";
import { KETENREGELS_WMO315 } from "./wmo315.table.js";
import { KETENREGELS_WMO317 } from "./wmo317.table.js";
import { KETENREGELS_WMO319 } from "./wmo319.table.js";
import { KETENREGELS_WMO323 } from "./wmo323.table.js";
import { KETENREGELS_WMO325 } from "./wmo325.table.js";

const Rij = z.object({ code: z.string(), scope: z.string(), kind: z.string(), messages: z.array(z.string()), retourcode: z.string().nullable() });

const GEBOUWD: readonly (readonly [string, readonly { readonly code: string }[]])[] = [
  ["WMO301", KETENREGELS_WMO301],
  ["WMO305", KETENREGELS_WMO305],
  ["WMO307", KETENREGELS_WMO307],
  ["WMO315", KETENREGELS_WMO315],
  ["WMO317", KETENREGELS_WMO317],
  ["WMO319", KETENREGELS_WMO319],
  ["WMO323", KETENREGELS_WMO323],
  ["WMO325", KETENREGELS_WMO325],
];

describe.skipIf(!hasReferenceData)(`Regels over berichten heen tegenover de regelcatalogus${referenceDataNote}`, () => {
  it("OP286: elke regel staat er, met de berichten en de retourcode van de catalogus", () => {
    const { rules } = z.object({ rules: z.array(z.object({ kind: z.string() }).loose()) }).parse(readReferenceJson("iwmo", "rules.json"));
    const catalogus = rules
      .filter(({ kind }) => kind === "TR")
      .map((rij) => Rij.parse(rij))
      .filter(({ scope }) => scope === "across messages")
      .map(({ code, messages, retourcode }) => ({ code, messages, retourcode }));
    const eigen = KETENREGELS.map(({ code, berichten, ...rest }) => ({ code, messages: [...berichten], retourcode: "retourcode" in rest ? rest.retourcode : null }));
    expect(catalogus).toHaveLength(54);
    expect(eigen).toEqual(catalogus);
  });
});

describe("Regels over berichten heen", () => {
  it.each(GEBOUWD)("%s: de gebouwde regels zijn die waarvan de tabel zegt dat ze voor dit bericht gelden", (soort, regels) => {
    const verwacht = KETENREGELS.filter(({ berichten }) => berichten.some((bericht) => bericht === soort)).map(({ code }) => code);
    expect(regels.map(({ code }) => code)).toEqual(verwacht);
  });

  it("TR019 t/m TR418: elke regel heeft een eigen Nederlandse zin", () => {
    const zinnen = KETENREGELS.map(({ code }) => describeOorzaak({ _tag: "RegelOvertreden", regel: code, plaatsen: [] }));
    expect(new Set(zinnen).size).toBe(KETENREGELS.length);
    expect(zinnen.filter((zin) => !/^[A-Z].*\.$/.test(zin) || zin.includes("Zoek de regel op"))).toEqual([]);
  });
});
