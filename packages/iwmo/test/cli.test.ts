import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { hasReferenceData, readReferenceJson, referenceDataNote, referencePath } from "@wmo-kit/tooling-testing/reference-data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";

import { decodeBericht, decodeWmo302, decodeWmo323, encodeWmo323 } from "../src/index.js";
import { listDekking } from "../src/dekking.js";
import { buildCli, runCli, type Afloop } from "./cli.js";
import { eenDeclaratie, eenPrestatie } from "./declaraties.js";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const GOED = join(FIXTURES, "wmo301-volledig.xml");
const START = join(FIXTURES, "wmo305-start.xml");

let programma = "";
let map = "";
const iwmo = (args: readonly string[], invoer: Uint8Array | string = ""): Afloop => runCli(programma, args, invoer);
const bestand = (naam: string, inhoud: Uint8Array | string): string => {
  const pad = join(map, naam);
  mkdirSync(dirname(pad), { recursive: true });
  writeFileSync(pad, inhoud);
  return pad;
};

beforeAll(async () => {
  programma = await buildCli();
  map = mkdtempSync(join(tmpdir(), "iwmo-cli-test-"));
}, 60_000);

afterAll(() => {
  rmSync(map, { recursive: true });
  rmSync(dirname(programma), { recursive: true });
});

const Rapporten = z.array(
  z.strictObject({
    file: z.string(),
    message: z.string().nullable(),
    findings: z.array(
      z.strictObject({
        rule: z.string(),
        level: z.number().nullable(),
        retourcode: z.string().nullable(),
        path: z.string(),
        line: z.number().nullable(),
        column: z.number().nullable(),
        text: z.string(),
      }),
    ),
  }),
);
const rapporten = ({ out }: Afloop): z.infer<typeof Rapporten> => Rapporten.parse(JSON.parse(out));
const fout = (): string => bestand("fout.xml", readFileSync(START, "utf8").replace(">999927498<", ">999927499<"));

describe("iwmo validate", () => {
  it("CLI: een bericht zonder bevindingen eindigt met 0", () => {
    expect(iwmo(["validate", GOED])).toEqual({ code: 0, out: `${GOED}: WMO301 zonder bevindingen\n`, err: "" });
  });

  it("CS002: een bevinding op niveau 2 staat er met retourcode, regel en kolom, en eindigt met 1", () => {
    const afloop = iwmo(["validate", "--json", GOED, fout()]);
    const regel = readFileSync(fout(), "utf8").split("\n").findIndex((tekst) => tekst.includes("Bsn>")) + 1;
    expect(afloop.code).toBe(1);
    expect(rapporten(afloop)).toEqual([
      { file: GOED, message: "WMO301", findings: [] },
      { file: fout(), message: "WMO305", findings: [expect.objectContaining({ rule: "CS002", level: 2, retourcode: "0001", path: "/Bericht/Client/Bsn", line: regel })] },
    ]);
    expect(afloop.out).not.toContain("999927499");
  }); // prettier-ignore

  it("RS047: een fout op niveau 1 komt van de standaardinvoer en heeft geen retourcode", () => {
    const afloop = iwmo(["validate", "-", "--json"], readFileSync(GOED, "utf8").replace(">414<", ">415<"));
    expect(afloop.code).toBe(1);
    expect(rapporten(afloop)[0]).toMatchObject({ file: "-", message: "WMO301", findings: [{ rule: "RS047", level: 1, retourcode: null, line: 4, column: 3 }] });
  });

  it("XML: een afgekapt bestand is een bevinding, geen storing", () => {
    const afloop = iwmo(["validate", "-", "--json"], readFileSync(GOED).subarray(0, 900));
    expect(afloop.code).toBe(1);
    expect(rapporten(afloop)[0]?.findings).toContainEqual(expect.objectContaining({ rule: "XML", level: 1 }));
  });

  it.each<readonly [string, readonly string[], number, string]>([
    ["CLI: een bestand dat er niet is eindigt met 2", ["validate", "/bestaat/niet.xml"], 2, "kan niet worden gelezen"],
    ["CLI: een bestand dat geen XML is eindigt met 1", ["validate", fileURLToPath(import.meta.url)], 1, "XML, niveau 1"],
    ["CLI: geen opdracht eindigt met 2", [], 2, "Gebruik: iwmo"],
    ["CLI: een onbekende opdracht eindigt met 2", ["valideer", "x.xml"], 2, "De opdracht valideer bestaat niet"],
    ["CLI: een onbekende optie eindigt met 2", ["validate", "--snel", "x.xml"], 2, "Gebruik: iwmo"],
    ["CLI: een optie van een andere opdracht eindigt met 2", ["decode", "--json", "x.xml"], 2, "kent de optie --json niet"],
    ["CLI: geen bestand eindigt met 2", ["validate"], 2, "ander aantal bestanden"],
    ["CLI: een peildatum die geen datum is eindigt met 2", ["validate", GOED, "--peildatum", "2026-02-30"], 2, "--peildatum klopt niet"],
    ["CLI: een map zonder eerdere berichten eindigt met 2", ["validate", GOED, "--keten", fileURLToPath(new URL(".", import.meta.url))], 2, "staan geen XML-bestanden"],
    ["CLI: een map die er niet is eindigt met 2", ["validate", GOED, "--keten", "/bestaat/niet"], 2, "kan niet worden gelezen"],
    ["CLI: een verplichte optie ontbreekt, dat eindigt met 2", ["retour", GOED, "--identificatie", "R1"], 2, "vraagt de optie --dagtekening"],
    ["CLI: een vraag om uitleg eindigt met 0", ["--help"], 0, "Afsluitcode: 0"],
  ])("%s", (_, args, code, tekst) => {
    const afloop = iwmo(args);
    expect(afloop.code).toBe(code);
    expect(`${afloop.err}${afloop.out}`).toContain(tekst);
  }); // prettier-ignore

  it("CLI: een XML-document dat geen bericht is eindigt met 2 en staat toch in het rapport", () => {
    const afloop = iwmo(["validate", "-", "--json"], "<html/>");
    expect(afloop.code).toBe(2);
    expect(rapporten(afloop)).toEqual([{ file: "-", message: null, findings: [expect.objectContaining({ rule: "XSD", level: 1, line: 1, column: 1 })] }]);
  });

  it("CLI: een peildatum zonder keten verandert niets, en dat staat erbij", () => {
    const { code, err } = iwmo(["validate", GOED, "--peildatum", "2026-05-01"]);
    expect(code).toBe(0);
    expect(err).toContain("Niveau 3 wordt niet gecontroleerd");
  });

  it("CLI: een context met een onbekend veld wordt niet half gebruikt", () => {
    const { code, err } = iwmo(["validate", GOED, "--context", bestand("context.json", '{"peildatum":"2026-13-01","iets":1}')]);
    expect(code).toBe(2);
    expect(err).toContain("peildatum: hier hoort een datum te staan");
    expect(err).toContain("iets: dit gegeven is niet bekend");
  });
});

const Verwachting = z.object({ rule: z.string(), retourcode: z.string().nullable(), path: z.string() });
const Geval = z.object({ case: z.string(), expects: z.array(Verwachting) });
const KETENGEVALLEN = ["TR019-start-onbekende-toewijzing", "TR332-nummer-bij-ander-product", "TR349-laatste-geldige-dag", "TR389-dubbele-debet"];

describe.skipIf(!hasReferenceData)(`iwmo validate --keten${referenceDataNote}`, () => {
  const gevallen = hasReferenceData
    ? z.object({ cases: z.array(Geval) }).parse(readReferenceJson("iwmo", "keten-cases", "index.json")).cases.filter((geval) => KETENGEVALLEN.includes(geval.case))
    : []; // prettier-ignore

  it.runIf(hasReferenceData).each(gevallen)("$case: niveau 3 vindt in het foute bericht wat verwacht wordt, met regel en kolom, en in het goede niets", (geval) => {
    const pad = (naam: string): string => referencePath("iwmo", "keten-cases", geval.case, naam);
    const context = readdirSync(pad(".")).includes("context.json") ? ["--context", pad("context.json")] : [];
    const controleer = (naam: string): Afloop => iwmo(["validate", pad(naam), "--json", "--keten", pad("keten"), ...context]);
    expect(controleer("ok.xml").code).toBe(0);
    const afloop = controleer("fail.xml");
    expect(afloop.code).toBe(1);
    const gevonden = rapporten(afloop)[0]?.findings ?? [];
    expect([...new Set(gevonden.map(({ rule, retourcode }) => `${rule} ${retourcode}`))].sort()).toEqual([...new Set(geval.expects.map(({ rule, retourcode }) => `${rule} ${retourcode}`))].sort());
    for (const { line, column, level } of gevonden) expect([level, line !== null, column !== null]).toEqual([3, true, true]);
  }); // prettier-ignore

  it("TR056: een bericht dat zelf in de map staat wordt niet tegen zichzelf gehouden", () => {
    const keten = join(map, "keten");
    const eigen = bestand("keten/01.xml", readFileSync(referencePath("iwmo", "examples", "crafted-wmo301-dagbesteding.xml")));
    expect(iwmo(["validate", eigen, "--keten", keten])).toMatchObject({ code: 0 });
    const kopie = bestand("elders.xml", readFileSync(eigen));
    expect(iwmo(["validate", kopie, "--keten", keten]).out).toContain("TR056, niveau 3, retourcode 9056");
  });

  it("OP065: retour met een keten geeft het afgekeurde voorbeeld terug en eindigt met 1", () => {
    const geval = (naam: string): string => referencePath("iwmo", "keten-cases", "TR332-nummer-bij-ander-product", naam);
    const { code, out } = iwmo(["retour", geval("fail.xml"), "--identificatie", "RET1", "--dagtekening", "2026-06-02", "--keten", geval("keten")]);
    expect(code).toBe(1);
    const retour = decodeWmo302(out)._unsafeUnwrap();
    expect(retour.client?.toegewezenProducten.flatMap(({ retourCodes }) => retourCodes)).toContain("9332");
  });
});

describe("iwmo decode, encode en retour", () => {
  it("CLI: decode en weer encode geeft hetzelfde bericht", () => {
    const json = iwmo(["decode", GOED]);
    expect(json.code).toBe(0);
    const xml = iwmo(["encode", "-"], json.out);
    expect(xml.code).toBe(0);
    expect(decodeBericht(xml.out)._unsafeUnwrap()).toEqual(decodeBericht(readFileSync(GOED))._unsafeUnwrap());
  });

  it.each<readonly [string, string, number, string]>([
    ["CLI: tekst die geen JSON is eindigt met 2", "{", 2, "is geen JSON met een bericht"],
    ["CLI: JSON zonder soort eindigt met 2", "{}", 2, "is geen JSON met een bericht"],
    ["CLI: een bericht dat niet aan het schema voldoet eindigt met 1", '{"soort":"WMO305","header":{}}', 1, "kan niet worden gemaakt"],
  ])("%s", (_, json, code, tekst) => {
    const afloop = iwmo(["encode", "-"], json);
    expect([afloop.code, afloop.out]).toEqual([code, ""]);
    expect(afloop.err).toContain(tekst);
  });

  it("IV028: een goed bericht krijgt een retour zonder codes, twee keer dezelfde bytes", () => {
    const args = ["retour", GOED, "--identificatie", "RET1", "--dagtekening", "2026-06-02"];
    const afloop = iwmo(args);
    expect(afloop.code).toBe(0);
    expect(afloop.out).toBe(iwmo(args).out);
    expect(decodeWmo302(afloop.out)._unsafeUnwrap().header).toMatchObject({ identificatieRetour: "RET1", dagtekeningRetour: "2026-06-02" });
  });

  it("IV028: op een bericht dat niet aan het schema voldoet komt geen retour, wel de bevinding", () => {
    const kapot = readFileSync(GOED, "utf8").replace(">414<", ">415<");
    const afloop = iwmo(["retour", "-", "--identificatie", "R", "--dagtekening", "2026-06-02"], kapot);
    expect([afloop.code, afloop.out]).toEqual([1, ""]);
    expect(afloop.err).toContain("RS047");
  });

  it("CLI: op een retourbericht volgt geen retourbericht", () => {
    const retour = bestand("retour.xml", iwmo(["retour", GOED, "--identificatie", "R", "--dagtekening", "2026-06-02"]).out);
    expect(iwmo(["retour", retour, "--identificatie", "R", "--dagtekening", "2026-06-02"])).toMatchObject({ code: 2, out: "" });
  });
});

const prestaties = Array.from({ length: 9 }, (_, i) => eenPrestatie(`P${i}`, 100 + i));
const declaratie = eenDeclaratie([
  { bsn: "999900006", prestaties },
  { bsn: "999900018", prestaties: [eenPrestatie("P10", 5)] },
]);

describe("iwmo split, merge en match", () => {
  it("OP179: split schrijft delen naast het bestand, merge maakt er weer een van", () => {
    const groot = bestand("groot.xml", encodeWmo323(declaratie)._unsafeUnwrap());
    const afloop = iwmo(["split", groot, "--maximum", "4000"]);
    expect(afloop.code).toBe(0);
    const delen = afloop.out.trim().split("\n").map((regel) => regel.split("\t")[0] ?? "");
    expect(delen.length).toBeGreaterThan(1);
    for (const deel of delen) expect(readFileSync(deel).length).toBeLessThanOrEqual(4000);
    expect(iwmo(["validate", ...delen]).code).toBe(0);
    expect(iwmo(["split", groot, "--maximum", "4000"])).toMatchObject({ code: 2, out: "" });
    const samen = iwmo(["merge", ...delen, "--identificatie", "AANB2604070", "--declaratienummer", "D202603"]);
    expect(samen.code).toBe(0);
    expect(decodeWmo323(samen.out)._unsafeUnwrap()).toEqual(declaratie);
  }); // prettier-ignore

  it("TR101: merge meldt dat een regel nu dubbel is", () => {
    const groot = bestand("dubbel.xml", encodeWmo323(declaratie)._unsafeUnwrap());
    const afloop = iwmo(["merge", groot, groot]);
    expect(afloop.code).toBe(1);
    expect(afloop.err).toContain("TR101");
  });

  it("OP179: een declaratie die past wordt niet geknipt", () => {
    const klein = bestand("klein.xml", encodeWmo323(declaratie)._unsafeUnwrap());
    expect(iwmo(["split", klein])).toMatchObject({ code: 0, out: "" });
  });

  it("IV087: match zegt per regel wat er mee gebeurd is, zonder Bsn", () => {
    const declaratiebestand = bestand("declaratie.xml", encodeWmo323(declaratie)._unsafeUnwrap());
    const antwoord = bestand("antwoord.xml", iwmo(["retour", declaratiebestand, "--identificatie", "G1", "--dagtekening", "2026-04-15"]).out);
    const afloop = iwmo(["match", declaratiebestand, antwoord]);
    expect(afloop.code).toBe(0);
    expect(afloop.out.split("\n")[0]).toMatch(/^P0\t.*1,00\ttoegekend$/);
    expect(afloop.out).not.toMatch(/9999000/);
    expect(iwmo(["match", antwoord, declaratiebestand])).toMatchObject({ code: 2 });
  });
});

describe("iwmo --help", () => {
  it("CLI: de README toont de uitleg van het programma zelf", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    expect(`${/```text\n(.*?)```/s.exec(readme)?.[1] ?? ""}`).toBe(iwmo(["--help"]).out);
  });
});

describe("iwmo rules en codes", () => {
  it("CLI: rules noemt elke regel van de dekkingstabel een keer", () => {
    const { code, out } = iwmo(["rules"]);
    expect(code).toBe(0);
    expect(out.trim().split("\n").map((regel) => regel.split("\t")[0])).toEqual(listDekking().map((rij) => rij.code));
  }); // prettier-ignore

  it("WJ001: codes toont een lijst, en op een dag alleen wat dan geldt", () => {
    expect(iwmo(["codes", "wj001"]).out).toContain("8001\tDeclaratie is volledig toegewezen.");
    expect(iwmo(["codes", "WJ001", "--peildatum", "2022-12-31"]).out).not.toContain("9413");
    expect(iwmo(["codes", "WJ001", "--peildatum", "2023-04-01"]).out).toContain("9413");
    expect(iwmo(["codes"]).out).toContain("COD032\t");
    expect(iwmo(["codes", "XX999"])).toMatchObject({ code: 2, out: "" });
  });
});
