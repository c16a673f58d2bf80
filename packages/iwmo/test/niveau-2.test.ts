import { readFileSync } from "node:fs";

import { hasReferenceData, readReferenceJson, referenceDataNote, referencePath } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { checkNiveau2, decodeBericht, type Bericht } from "../src/index.js";
import { REGELS_WMO301 } from "../src/rules/wmo301.table.js";
import { REGELS_WMO305 } from "../src/rules/wmo305.table.js";
import { EIGEN_VOORBEELDEN, fixture } from "./voorbeelden.js";

const Melding = z.object({ code: z.string(), locations: z.array(z.string()) });
const Geval = z.object({ case: z.string(), message: z.string(), ok: z.string(), fail: z.string(), level: z.number(), reported: z.array(Melding).default([]) });

const GEBOUWD = new Map([
  ["WMO301", REGELS_WMO301.map(({ code }) => code)],
  ["WMO305", REGELS_WMO305.map(({ code }) => code)],
]);

const gevallen = hasReferenceData
  ? z.object({ cases: z.array(Geval) }).parse(readReferenceJson("iwmo", "rule-cases", "index.json")).cases.filter(({ message, level }) => level === 2 && GEBOUWD.has(message))
  : []; // prettier-ignore

const lees = (naam: string): Bericht => decodeBericht(readFileSync(referencePath("iwmo", "rule-cases", naam)))._unsafeUnwrap();
const meldingen = (bericht: Bericht): readonly string[] =>
  checkNiveau2(bericht).map(({ rule, oorzaak }) => `${rule} ${oorzaak._tag === "RegelOvertreden" ? oorzaak.plaatsen.join(" ") : ""}`);

describe.skipIf(!hasReferenceData)(`Niveau 2 tegenover de officiële XSLT${referenceDataNote}`, () => {
  it.runIf(hasReferenceData).each(gevallen)("$case: van de gebouwde regels meldt het foute bericht precies wat de XSLT meldt, en het goede niets", (geval) => {
    const gebouwd = GEBOUWD.get(geval.message) ?? [];
    const verwacht = geval.reported.filter(({ code }) => gebouwd.includes(code)).map(({ code, locations }) => `${code} ${locations.join(" ")}`);
    expect([...meldingen(lees(geval.fail))].sort()).toEqual(verwacht.sort());
    expect(meldingen(lees(geval.ok))).toEqual([]);
  });

  it.each(["CS002", "CS003", "CS058", "CS139", "TR134"])("%s: de regelgevallen raken deze regel", (code) => {
    expect(gevallen.some(({ reported }) => reported.some((melding) => melding.code === code))).toBe(true);
  });
});

describe("Niveau 2 op eigen berichten", () => {
  it.each(EIGEN_VOORBEELDEN)("CS002, CS003, CS139, TR134: $naam heeft geen bevindingen", ({ bytes }) => {
    expect(checkNiveau2(decodeBericht(bytes)._unsafeUnwrap())).toEqual([]);
  });

  it.each<readonly [string, string, string, string]>([
    ["CS002: negen nullen doorstaan de som en worden niet gemeld", ">999927498<", ">000000000<", ""],
    ["CS002: een cijfer anders doorstaat de elfproef niet", ">999927498<", ">999927499<", "CS002 /Bericht/Client/Bsn"],
    ["CS058: status 9 mag niet in een startbericht", "Aanlevering>3<", "Aanlevering>9<", "CS058 /Bericht/Client/StartProducten/StartProduct[2]/StatusAanlevering"],
    ["TR134: een start op de dagtekening mag", "<iwmo:Dagtekening>2026-05-12", "<iwmo:Dagtekening>2026-05-12", ""],
    ["CS139: 1 vraagt dag 01", "<iwmo:Datum>1944-09-17</iwmo:Datum>", "<iwmo:Datum>1944-09-17</iwmo:Datum><iwmo:DatumGebruik>1</iwmo:DatumGebruik>", "CS139 /Bericht/Client/Geboortedatum/Datum /Bericht/Client/Geboortedatum/DatumGebruik"],
  ])("%s", (_, van, naar, verwacht) => {
    const bericht = decodeBericht(fixture("wmo305-start.xml").replace(van, naar))._unsafeUnwrap();
    expect(meldingen(bericht).join("; ")).toBe(verwacht);
  }); // prettier-ignore

  it("CS003: een tijdelijk adres met een eind en geen begin wordt gemeld", () => {
    const bericht = decodeBericht(fixture("wmo301-volledig.xml").replace("<iwmo:Begindatum>2026-05-01</iwmo:Begindatum>", ""))._unsafeUnwrap();
    expect(meldingen(bericht)).toEqual(["CS003 /Bericht/Client/Contactgegevens/Contact[2]/Periode/Einddatum"]);
    expect(checkNiveau2(bericht)[0]).toMatchObject({ level: 2, retourcode: "0001" });
  });
});
