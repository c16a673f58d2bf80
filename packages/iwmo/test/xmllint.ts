import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { schemaPad } from "./schemabestand.js";

import type { Oordeel } from "./libxml2.js";

/** Whether the xmllint program is on this machine. CI must have it. */
export const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

if (!hasXmllint && process.env["CI"]) throw new Error("xmllint is missing in CI: install libxml2-utils.");

// A namespace name that is no URI is reported but breaks no rule of XML, nor of the schema.
const TELT_NIET = /not a valid URI/;

/** Lines of output by the file they are about: either `file:line: ...` or `file validates`. */
const perBestand = (uitvoer: string): ReadonlyMap<string, readonly string[]> => {
  const bestanden = new Map<string, string[]>();
  for (const regel of uitvoer.split("\n")) {
    const pad = /^\S+?\.xml(?=[: ])/.exec(regel)?.[0] ?? "";
    const regels = bestanden.get(pad);
    if (regels === undefined) bestanden.set(pad, [regel]);
    else regels.push(regel);
  }
  return bestanden;
};

const oordeelVan = (pad: string, uitvoer: readonly string[]): Oordeel => {
  const meldingen = uitvoer.filter((regel) => regel.includes(" error : ") && !TELT_NIET.test(regel));
  return {
    geldig: meldingen.length === 0 && uitvoer.includes(`${pad} validates`),
    vormfout: meldingen.some((regel) => !regel.includes("Schemas validity")),
    regels: meldingen.map((regel) => Number(regel.slice(pad.length + 1).split(":")[0])),
    meldingen,
  };
};

/** The verdicts of the xmllint program, all documents in one run. */
export const judgeAll = (soort: string, documenten: readonly Uint8Array[]): readonly Oordeel[] => {
  const map = mkdtempSync(join(tmpdir(), "wmo-kit-"));
  try {
    const paden = documenten.map((bytes, i) => {
      const pad = join(map, `${i}.xml`);
      writeFileSync(pad, bytes);
      return pad;
    });
    const schema = schemaPad(soort);
    const { stderr } = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, ...paden], { maxBuffer: 1 << 28, encoding: "utf8" });
    const uitvoer = perBestand(stderr);
    return paden.map((pad) => oordeelVan(pad, uitvoer.get(pad) ?? []));
  } finally {
    rmSync(map, { recursive: true });
  }
};
