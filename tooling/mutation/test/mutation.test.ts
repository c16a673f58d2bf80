import { existsSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { findAchterstand, leesRedenen, ONBEKEKEN, schrijfLijst } from "../src/lijst.js";
import { makeOptions } from "../src/make-options.js";
import { PAKKETTEN } from "../src/pakketten.table.js";
import { lijstVan, WERKRUIMTE } from "../src/plaatsen.js";
import { listOverlevers, Rapport, telScore } from "../src/rapport.js";

const BRON = "export const isOud = (leeftijd: number): boolean =>\n  leeftijd >= 65 && leeftijd >= 65;\n";

const mutant = (id: string, status: string, [regel, van, tot]: readonly [number, number, number], replacement = "leeftijd > 65") => ({
  id,
  status,
  mutatorName: "EqualityOperator",
  replacement,
  location: { start: { line: regel, column: van }, end: { line: regel, column: tot } },
});

const RAPPORT = Rapport.parse({
  files: {
    "src/oud.ts": {
      source: BRON,
      mutants: [
        mutant("1", "Killed", [2, 3, 17]),
        mutant("2", "Survived", [2, 3, 17]),
        mutant("3", "NoCoverage", [2, 21, 35]),
        mutant("4", "Timeout", [2, 3, 17]),
        mutant("5", "Ignored", [2, 3, 17]),
        mutant("6", "CompileError", [2, 3, 17]),
      ],
    },
    "src/goed.ts": { source: BRON, mutants: [mutant("7", "Killed", [2, 3, 17])] },
  },
});

const EERSTE = "src/oud.ts EqualityOperator: leeftijd >= 65 → leeftijd > 65";
const TWEEDE = `${EERSTE} (2)`;

describe("de overlevers van een run", () => {
  it("K-07: hun sleutel noemt bestand, soort en tekst, zonder regelnummer; gelijke krijgen een nummer", () => {
    expect(listOverlevers(RAPPORT)).toEqual([
      { sleutel: EERSTE, bestand: "src/oud.ts", regel: 2, soort: "Survived" },
      { sleutel: TWEEDE, bestand: "src/oud.ts", regel: 2, soort: "NoCoverage" },
    ]);
  });

  it("K-08: gevonden en vastgelopen tellen als gevonden; wat niet te proberen was telt niet mee, en er wordt naar beneden afgerond", () => {
    expect(telScore(RAPPORT)).toEqual({ gevonden: 3, overleefd: 2, overgeslagen: 2, score: 60 });
    expect(telScore({ files: {} }).score).toBe(0);
  });
});

describe("de lijst met redenen", () => {
  const kop = { pakket: "proef", datum: "2026-11-22", bestanden: [], score: telScore(RAPPORT) };
  const lijst = schrijfLijst(kop, listOverlevers(RAPPORT), new Map([[EERSTE, "65 itself is tried in another package"]]));

  it("K-07: een reden blijft staan als de lijst opnieuw wordt geschreven, en een nieuwe overlever krijgt een vraagteken", () => {
    expect(leesRedenen(lijst)).toEqual(new Map([[EERSTE, "65 itself is tried in another package"], [TWEEDE, ONBEKEKEN]]));
    expect(schrijfLijst(kop, listOverlevers(RAPPORT), leesRedenen(lijst))).toBe(lijst);
    expect(lijst).toContain("The whole package, 2026-11-22: 3 of 5 changes noticed, 60%.");
  });

  it("K-07: wat geen reden heeft en wat verouderd is, wordt genoemd; alleen van bestanden die geprobeerd zijn", () => {
    const redenen = new Map([...leesRedenen(lijst), ["src/goed.ts X: a → b", "weg"], ["src/ander.ts X: a → b", "niet geprobeerd"]]);
    expect(findAchterstand(listOverlevers(RAPPORT), redenen, (sleutel) => sleutel.startsWith("src/goed.ts"))).toEqual({
      zonderReden: [TWEEDE],
      verouderd: ["src/goed.ts X: a → b"],
    });
  });
});

describe("de vier pakketten", () => {
  it.each(PAKKETTEN)("K-07: $naam bestaat, en elke uitzondering heeft een reden", ({ naam, uitzonderingen }) => {
    expect(existsSync(new URL(`packages/${naam}/src/index.ts`, WERKRUIMTE))).toBe(true);
    expect(uitzonderingen.filter(({ reden }) => reden.length < 10)).toEqual([]);
  });

  it("K-07: gevraagde bestanden komen in de plaats van alle, de uitzonderingen blijven", () => {
    const [eerste] = PAKKETTEN;
    if (eerste === undefined) throw new Error("there are no packages");
    expect(makeOptions(eerste, ["src/een.ts"])["mutate"]).toEqual(["src/een.ts", ...eerste.uitzonderingen.map(({ glob }) => `!${glob}`)]);
    expect(makeOptions(eerste, [])["mutate"]?.[0]).toBe("src/**/*.ts");
  });

  it("K-07: de tabel in de README is die van de uitzonderingen", () => {
    const [, tabel = ""] = readFileSync(new URL("tooling/mutation/README.md", WERKRUIMTE), "utf8").split(/<!-- uitzonderingen -->\n|<!-- einde -->/u);
    const regels = new Set(PAKKETTEN.flatMap(({ uitzonderingen }) => uitzonderingen.map(({ glob, reden }) => `| \`${glob}\` | ${reden} |`)));
    expect(tabel.trim().split("\n")).toEqual([...regels]);
  });

  it.each(PAKKETTEN.filter(({ naam }) => existsSync(lijstVan(naam))))("K-07: in de lijst van $naam heeft elke overlever een reden", ({ naam }) => {
    const redenen = leesRedenen(readFileSync(lijstVan(naam), "utf8"));
    expect([...redenen].filter(([, reden]) => reden === ONBEKEKEN).map(([sleutel]) => sleutel)).toEqual([]);
  });
});
