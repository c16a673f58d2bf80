import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { hasReferenceData, readReferenceJson, referenceDataNote, referencePath } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { decodeWmo302, encodeBericht, type Bericht } from "../src/index.js";
import { fixturepad, rapporten, useCli, type Afloop } from "./cli.js";
import { een301, een305, eenStart, eenToewijzing } from "./keten-bouwers.js";

const GOED = fixturepad("wmo301-volledig.xml");
const START = fixturepad("wmo305-start.xml");
const { iwmo, bestand, pad: eigenPad } = useCli();
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

  it("CLI: een XML-document dat geen bericht is eindigt met 2 en staat toch in het rapport", () => {
    const afloop = iwmo(["validate", "-", "--json"], "<html/>");
    expect(afloop.code).toBe(2);
    expect(rapporten(afloop)).toEqual([{ file: "-", message: null, findings: [expect.objectContaining({ rule: "XSD", level: 1, line: 1, column: 1 })] }]);
  });

  it("CLI: onbruikbare bestanden tussen andere houden hun plaats in het rapport, als een bevinding, en het geheel eindigt met 2", () => {
    const afloop = iwmo(["validate", "--json", fout(), "/bestaat/niet.xml", bestand("pagina.xml", "<html/>"), eigenPad("."), GOED]);
    expect(afloop.code).toBe(2);
    const bestandsbevinding = { rule: "BESTAND", level: null, retourcode: null, path: "/", line: null, column: null };
    expect(rapporten(afloop)).toEqual([
      { file: fout(), message: "WMO305", findings: [expect.objectContaining({ rule: "CS002" })] },
      { file: "/bestaat/niet.xml", message: null, findings: [{ ...bestandsbevinding, text: "/bestaat/niet.xml bestaat niet. Controleer de naam en de map." }] },
      { file: eigenPad("pagina.xml"), message: null, findings: [expect.objectContaining({ rule: "XSD", level: 1 })] },
      { file: eigenPad("."), message: null, findings: [expect.objectContaining(bestandsbevinding)] },
      { file: GOED, message: "WMO301", findings: [] },
    ]);
    expect(afloop.err.trim().split("\n")).toHaveLength(3);
  });

  it("CLI: de bevindingen staan in de volgorde van het document, en elke keer in dezelfde", () => {
    const bron = readFileSync(GOED, "utf8").replace(">01</wmo301:Soort>", ">99</wmo301:Soort>").replace(">414<", ">415<").replaceAll(/(Geslacht>)\d/g, "$17");
    const afloop = iwmo(["validate", "-", "--json"], bron);
    const plaatsen = (rapporten(afloop)[0]?.findings ?? []).map(({ line, column }) => (line ?? 0) * 1000 + (column ?? 0));
    expect(plaatsen.length).toBeGreaterThan(2);
    expect(plaatsen).toEqual([...plaatsen].sort((een, ander) => een - ander));
    expect(iwmo(["validate", "-", "--json"], bron).out).toBe(afloop.out);
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

describe("iwmo validate --keten met eigen berichten", () => {
  it("CLI: een lege map is een keten waarin nog niets is verstuurd, en dat staat erbij", () => {
    const map = fileURLToPath(new URL(".", import.meta.url));
    const { code, err } = iwmo(["validate", GOED, "--keten", map]);
    expect(code).not.toBe(2);
    expect(err).toContain(`In ${map} staan geen eerdere berichten (.xml). Niveau 3 gaat ervan uit dat er nog niets is verstuurd.`);
  });

  it("IV008: de eerdere berichten gaan in volgorde van naam, en wat geen .xml heet doet niet mee", () => {
    const [toewijzing, gestart, ingetrokken] = [een301([eenToewijzing()]), een305([eenStart()]), een305([eenStart({ statusAanlevering: "3" })])];
    const opnieuw = bestand("opnieuw.xml", encodeBericht(een305([eenStart()]))._unsafeUnwrap());
    const keten = (naam: string, berichten: readonly Bericht[]): string => {
      berichten.forEach((bericht, i) => bestand(`${naam}/${i}.XML`, encodeBericht(bericht)._unsafeUnwrap()));
      bestand(`${naam}/0-lees-mij.txt`, "geen bericht");
      bestand(`${naam}/oud.xml/1.xml`, "een map die als een bestand heet");
      return eigenPad(naam);
    };
    expect(iwmo(["validate", opnieuw, "--keten", keten("ingetrokken", [toewijzing, gestart, ingetrokken])]).code).toBe(0);
    const dubbel = iwmo(["validate", opnieuw, "--keten", keten("gestart", [toewijzing, ingetrokken, gestart])]);
    expect(dubbel.code).toBe(1);
    expect(dubbel.out).toContain("TR074, niveau 3, retourcode 9074");
  });

  it("OP286: een eerder bericht dat niet te lezen is houdt alles tegen, met de naam van dat bestand", () => {
    bestand("stuk/1.xml", "<html/>");
    const { code, out, err } = iwmo(["validate", GOED, "--keten", eigenPad("stuk")]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`Het eerdere bericht ${eigenPad("stuk/1.xml")} kan niet worden gebruikt.`);
  });
});

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
    const keten = eigenPad("keten");
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
