import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { PAKKET } from "../src/plaatsen.js";
import { eenVoorbeeld, EIGEN_BESTANDEN, inMap, voorbeeldenUit } from "./bestanden.js";

const uitvoerder = fileURLToPath(new URL("python/run_conformance.py", PAKKET));
const tweeOnderwerpen = fileURLToPath(new URL("python/example/two_topics.py", PAKKET));
const eigen = `${process.execPath} ${fileURLToPath(new URL("../bin/wmo-conformance-serve.mjs", import.meta.url))}`;

const python = (...woorden: readonly string[]): { readonly regels: readonly string[]; readonly code: number | null } => {
  const { stdout, status } = spawnSync("python3", woorden, { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "", PYTHONDONTWRITEBYTECODE: "1" } });
  return { regels: stdout.trimEnd().split("\n"), code: status };
};

// 3.11 or later; without it these tests are passed over, and say so.
const isPythonHier = spawnSync("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 11))"]).status === 0;
const noot = isPythonHier ? "" : " [overgeslagen: er is geen python3 van 3.11 of later]";
const eigenAantal = EIGEN_BESTANDEN.flatMap(voorbeeldenUit).length;
const TWEE = ["--topic", "working-days-after", "--topic", "calendar-days-after"];

describe.skipIf(!isPythonHier)(`de uitvoerder in Python${noot}`, () => {
  const draai = (implementatie: string, ...meer: readonly string[]) => python(uitvoerder, "--implementation", implementatie, ...meer);

  it("K-07: onze pakketten achter het protocol geven elk antwoord van het pakket", () => {
    expect(draai(eigen)).toEqual({ regels: [`${eigenAantal} passed, 0 failed`], code: 0 });
  }, 120_000);

  it("D-20.4, W-50.2.3: een klein programma in een andere taal haalt zijn twee onderwerpen en noemt de andere", () => {
    expect(draai(`python3 ${tweeOnderwerpen}`, ...TWEE)).toEqual({ regels: ["22 passed, 0 failed"], code: 0 });
    const alles = draai(`python3 ${tweeOnderwerpen}`);
    expect(alles.regels).toContain("not supported: agb (5)");
    expect([alles.regels.at(-1), alles.code]).toEqual(["22 passed, 0 failed", 0]);
    expect(draai(`python3 ${tweeOnderwerpen}`, "--topic", "agb").code).toBe(1);
  });

  it.each([
    ["vergeet Hemelvaart", "(0, 1, 39, 49, 50)", "(0, 1, 49, 50)", "working-days-after-02"],
    ["telt de dag van de gebeurtenis mee", 'timedelta(days=question["calendarDays"])', 'timedelta(days=question["calendarDays"] - 1)', "calendar-days-after-01"],
    ["noemt 5 mei altijd vrij", 'liberation == "every" or', "True or", "working-days-after-04"],
  ])("D-20.4, W-64.4: een programma dat %s, valt door de mand", (_wat, van, naar, voorbeeld) => {
    const programma = readFileSync(tweeOnderwerpen, "utf8");
    expect(programma).toContain(van);
    inMap({ "fout.py": programma.replace(van, naar) }, (pad) => {
      const { regels, code } = draai(`python3 ${pad("fout.py")}`, ...TWEE);
      expect(regels.find((regel) => regel.startsWith("FAIL"))).toContain(voorbeeld);
      expect(regels.find((regel) => regel.startsWith("  "))).toMatch(/^ {2}dueDate: expected "20\d\d-\d\d-\d\d", got "20\d\d-\d\d-\d\d"$/u);
      expect(code).toBe(1);
    });
  });

  it.each([
    ["een onbekend onderwerp", eenVoorbeeld({ topic: "maanstand" }), "topic: not one of the allowed values"],
    ["een veld met een tikfout", eenVoorbeeld({ input: { event: "2026-05-13", workingDays: 5, calender: {} } }), "input: calender does not belong here"],
    ["een half aantal", eenVoorbeeld({ input: { event: "2026-05-13", workingDays: 2.5 } }), "input.workingDays: not of type integer"],
    ["een antwoord dat niet bij het onderwerp hoort", eenVoorbeeld({ expected: { latestDate: "2026-05-21" } }), "expected: latestDate does not belong here"],
    ["geen eis", eenVoorbeeld({ requirementIds: [] }), "requirementIds: too few or too many"],
  ])("K-07: een bestand met %s wordt geweigerd met zijn plaats", (_geval, voorbeeld, reden) => {
    inMap({ "a.json": JSON.stringify({ examples: [voorbeeld] }) }, (pad) => {
      const { regels, code } = draai(eigen, pad("a.json"));
      expect(regels).toEqual([`a.json.examples[0].${reden}`, "0 passed, 1 failed"]);
      expect(code).toBe(2);
    });
  });

  it.each([
    ["stopt", "import sys", "the implementation stopped without an answer"],
    ["iets anders schrijft", "input(); print('hallo')", "the implementation wrote a line that is not JSON: hallo"],
    ["een andere vraag beantwoordt", `input(); print('{"id": "x", "answer": {}}')`, "the implementation did not answer"],
  ])("K-07: een programma dat %s, geeft code 2 met de reden", (_wat, programma, reden) => {
    inMap({ "a.py": programma }, (pad) => {
      const { regels, code } = draai(`python3 ${pad("a.py")}`, ...TWEE);
      expect(regels[0]).toContain(reden);
      expect([regels.at(-1), code]).toEqual(["0 passed, 1 failed", 2]);
    });
  });
});
