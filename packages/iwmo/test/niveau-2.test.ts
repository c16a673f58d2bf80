import { hasReferenceData, readReferenceText, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { checkNiveau2, decodeBericht, validateBericht, type Bevinding } from "../src/index.js";
import { listDekking } from "../src/dekking.js";
import { EIGEN_REGELGEVALLEN_DECLARATIE, EIGEN_REGELGEVALLEN_TOEWIJZING } from "./eigen-regelgevallen.table.js";
import { leesRegelgeval, REGELGEVALLEN } from "./regelgevallen.js";
import { EIGEN_VOORBEELDEN, REFERENTIEVOORBEELDEN } from "./voorbeelden.js";
import { wijzig } from "./wijzig.js";

const gevallen = REGELGEVALLEN.filter(({ level }) => level === 2);
const eigen = [...EIGEN_REGELGEVALLEN_TOEWIJZING, ...EIGEN_REGELGEVALLEN_DECLARATIE];

const melding = ({ rule, oorzaak }: Bevinding): string => `${rule} ${oorzaak._tag === "RegelOvertreden" ? oorzaak.plaatsen.join(" ") : oorzaak._tag}`;

describe.skipIf(!hasReferenceData)(`Niveau 2 tegenover de officiële XSLT${referenceDataNote}`, () => {
  it.runIf(hasReferenceData).each(gevallen)("$case: het foute bericht geeft precies wat de XSLT meldt, en het goede niets", (geval) => {
    const verwacht = geval.reported.map(({ code, locations }) => `${code} ${locations.join(" ")}`);
    const bevindingen = validateBericht(leesRegelgeval(geval.fail));
    expect(bevindingen.map(melding).sort()).toEqual(verwacht.sort());
    expect(new Set(bevindingen.map(({ rule }) => rule))).toEqual(new Set(geval.expects));
    expect(bevindingen.every(({ level, retourcode }) => level === 2 && retourcode === "0001")).toBe(true);
    expect(validateBericht(leesRegelgeval(geval.ok))).toEqual([]);
  });

  it("XSLT: er zijn 101 paren van niveau 2", () => {
    expect(gevallen).toHaveLength(101);
  });

  const uitslagen = hasReferenceData ? readReferenceText("iwmo", "examples", "README.md").split("\n").map((regel) => regel.split("|").map((cel) => cel.trim())) : []; // prettier-ignore

  it.runIf(hasReferenceData).each(REFERENTIEVOORBEELDEN)("XSLT: $naam geeft de regels die de XSLT meldt", ({ naam, bytes }) => {
    const uitslag = uitslagen.find((cellen) => cellen[1] === naam)?.[6] ?? "";
    expect(uitslag).not.toBe("");
    expect([...new Set(validateBericht(bytes).map(({ rule }) => rule))].join(", ")).toBe(uitslag.startsWith("none") ? "" : uitslag);
  });
});

describe("Niveau 2 op eigen berichten", () => {
  it.each(EIGEN_VOORBEELDEN)("XSLT: $naam heeft geen bevindingen", ({ bytes }) => {
    expect(validateBericht(bytes)).toEqual([]);
  });

  it.each(eigen)("$code: $zin ($bericht)", ({ bericht, wijzigingen, meldingen }) => {
    expect(validateBericht(wijzig(bericht, wijzigingen)).map(melding).sort()).toEqual([...meldingen].sort());
  });

  it("XSLT: elke regel van niveau 2 wordt door een eigen bericht gebroken", () => {
    const gebroken = new Set(eigen.flatMap(({ meldingen }) => meldingen.map((tekst) => tekst.slice(0, tekst.indexOf(" ")))));
    const gebouwd = listDekking().filter(({ niveaus, stand }) => niveaus.includes(2) && stand === "gebouwd");
    expect(gebouwd.map(({ code }) => code).filter((code) => !gebroken.has(code))).toEqual([]);
    expect(gebroken.size).toBe(58);
  });
});

describe("Plaats van een bevinding van niveau 2", () => {
  const plaatsen = (xml: string): readonly string[] => validateBericht(xml).map(({ rule, line = 0, column = 0 }) => `${rule} ${line}:${column}`);
  const opRegels = (xml: string): string => xml.replace(/></g, ">\n<");

  it("TR101, TR134: de regel en positie van de begintag, in de volgorde van het bestand", () => {
    const xml = opRegels(wijzig("wmo305-start.xml", [["<b:Dagtekening>2026-05-12", "<b:Dagtekening>2026-01-01"]]));
    const regels = xml.split("\n");
    const begin = regels.findIndex((regel) => regel.includes("<wmo305:Begindatum>")) + 1;
    expect(begin).toBeGreaterThan(30);
    expect(plaatsen(xml)).toContain(`TR134 ${begin}:1`);
    expect(plaatsen(xml)).toEqual([...plaatsen(xml)].sort((a, b) => Number(a.slice(6, -2)) - Number(b.slice(6, -2))));
  });

  it("CS050, TR302: op een regel telt de positie in tekens, en commentaar, CDATA en andere prefixen verschuiven niets", () => {
    const xml = wijzig("wmo301-volledig.xml", [["<m:Ingangsdatum>2027-05-11", "<m:Ingangsdatum>2027-05-10"], ["<b:Taal>Fries", "<!-- <b:Taal> é --><b:Taal><![CDATA[<Fries>]]>"]]); // prettier-ignore
    const tweede = [...xml.matchAll(/<wmo301:ToegewezenProduct>/g)].at(1)?.index ?? 0;
    const [bevinding] = validateBericht(xml.replaceAll("wmo301:", "x:").replace("xmlns:wmo301", "xmlns:x"));
    const voor = xml.slice(0, tweede).replaceAll("wmo301:", "x:").replace("xmlns:wmo301", "xmlns:x");
    expect(bevinding).toMatchObject({
      rule: "TR302",
      line: voor.split("\n").length,
      column: Array.from(voor.slice(voor.lastIndexOf("\n") + 1)).length + 1,
    });
  });

  it("CS058: een bericht dat geen bestand is, heeft geen regels", () => {
    const bericht = decodeBericht(wijzig("wmo305-start.xml", [["Aanlevering>3<", "Aanlevering>9<"]]))._unsafeUnwrap();
    const [bevinding] = checkNiveau2(bericht);
    expect(bevinding).toMatchObject({ rule: "CS058" });
    expect(bevinding).not.toHaveProperty("line");
  });

  it("CS058: niveau 1 gaat voor: met een fout in het schema wordt niveau 2 niet bekeken", () => {
    const xml = wijzig("wmo305-start.xml", [["Aanlevering>3<", "Aanlevering>9<"], [">0268<", ">268<"]]);
    expect(validateBericht(xml).map(({ rule }) => rule)).toEqual(["RS035"]);
    expect(validateBericht(wijzig("wmo305-start.xml", [["Aanlevering>3<", "Aanlevering>9<"]]), { niveau: 1 })).toEqual([]);
  });
});
