import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { eenVoorbeeld, EIGEN_BESTANDEN, inMap, voorbeeldenUit } from "./bestanden.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const bin = fileURLToPath(new URL("../bin/conformance.mjs", import.meta.url));

interface Gedraaid {
  readonly uitvoer: string;
  readonly fouten: string;
  readonly code: number | null;
}

// As pnpm does it for a script of the root: it runs in the top of the repository and tells where the user stands.
const draai = (vanaf: string, ...woorden: readonly string[]): Gedraaid => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...woorden], {
    cwd: repository,
    env: { ...process.env, INIT_CWD: vanaf, NODE_OPTIONS: "" },
    encoding: "utf8",
  });
  return { uitvoer: stdout.trim(), fouten: stderr.trim(), code: status };
};

// The pnpm that runs these tests; none when vitest was started by hand.
const pnpm = process.env["npm_execpath"] ?? "";
const isPnpm = /pnpm\.c?js$/u.test(pnpm);

describe("pnpm conformance", () => {
  it.skipIf(!isPnpm)(`K-07: pnpm zelf geeft de woorden en de code door${isPnpm ? "" : " [overgeslagen: draai de toetsen met pnpm]"}`, () => {
    const opdracht = (...woorden: readonly string[]): Gedraaid => {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [pnpm, "--silent", "--config.verify-deps-before-run=false", "conformance", ...woorden],
        { cwd: `${repository}docs`, env: { ...process.env, NODE_OPTIONS: "" }, encoding: "utf8" },
      );
      return { uitvoer: stdout.trim(), fouten: stderr.trim(), code: status };
    };
    const agb = "../packages/conformance/cases/agb.json";
    const schema = "../packages/conformance/schema.json";
    expect(opdracht(agb, schema)).toMatchObject({ uitvoer: "5 passed, 0 failed", code: 0 });
    expect(opdracht("--", agb)).toMatchObject({ uitvoer: "5 passed, 0 failed", code: 0 });
    expect(opdracht("--", agb, "weg.json").code).toBe(2);
  });

  it("K-07: namen tellen vanaf de map waar iemand staat, ook na --", () => {
    const aantal = EIGEN_BESTANDEN.flatMap(voorbeeldenUit).length;
    const namen = EIGEN_BESTANDEN.map((pad) => `cases/${pad.split("/").at(-1)}`);
    expect(draai(`${repository}packages/conformance`, "--", ...namen)).toEqual({ uitvoer: `${aantal} passed, 0 failed`, fouten: "", code: 0 });
  });

  it("K-07: een fout antwoord geeft code 1, een bestand dat er niet is 2, en zonder bestand staat er hoe het moet", () => {
    const fout = JSON.stringify({ examples: [eenVoorbeeld({ expected: { dueDate: "2026-05-20" } })] });
    inMap({ "fout.json": fout }, (pad) => {
      const { uitvoer, code } = draai(pad(""), "fout.json");
      expect(uitvoer.split("\n").at(-1)).toBe("0 passed, 1 failed");
      expect(code).toBe(1);
      expect(draai(pad(""), "weg.json").code).toBe(2);
    });
    expect(draai(repository)).toEqual({ uitvoer: "", fouten: "Name at least one file of worked examples: pnpm conformance FILE…", code: 2 });
  });
});
