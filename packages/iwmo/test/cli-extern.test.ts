import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { encodeBericht, encodeWmo323, decodeWmo325, type Bericht } from "../src/index.js";
import { rapporten, useCli } from "./cli.js";
import { eenDeclaratie, eenPrestatie } from "./declaraties.js";

const { iwmo, bestand } = useCli();

/** One line of 45 minutes; the amount can be set. */
const minuten = (bedrag: number): Bericht => {
  const { productTarief: _tarief, ...regel } = { ...eenPrestatie("P1", bedrag), productTarief: 0 };
  return eenDeclaratie([{ bsn: "999900006", prestaties: [{ ...regel, eenheid: "01", geleverdVolume: 45, productTarief: 84 }] }]);
};
const schrijf = (naam: string, bericht: Bericht): string => bestand(naam, encodeBericht(bericht)._unsafeUnwrap());
const antwoorden = (gegevens: unknown): string => bestand("extern.json", JSON.stringify(gegevens));

const TARIEF = { productCode: "07A03", eenheid: "04", tariefInEurocent: 5010 };
const BRON = {
  systeemdatum: "2026-04-07",
  gemeenten: [{ gemeentecode: "0268", geldigTotEnMet: "2026-12-31" }],
  producten: [{ productCode: "07A03", productCategorie: "07", geldigVanaf: "2026-01-01" }],
  tarieven: [TARIEF],
};
/** 45 minutes at 50.10 an hour is 37.575, rounded up. */
const GOED = 3758;

type Rij = readonly [titel: string, bedrag: number, bron: object, verwacht: readonly string[]];
const RIJEN: readonly Rij[] = [
  ["TR346: 45 minuten tegen 50,10 per uur is 37,58", GOED, {}, []],
  ["TR346: een cent minder is fout", GOED - 1, {}, ["TR346 4 9346 /Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie"]],
  ["TR346: een tarief dat later ingaat telt niet mee", GOED, { tarieven: [{ ...TARIEF, geldigTotEnMet: "2026-03-01" }, { ...TARIEF, tariefInEurocent: 1, geldigVanaf: "2026-03-02" }] }, []],
  ["TR135: een dagtekening na de systeemdatum", GOED, { systeemdatum: "2026-04-06" }, ["TR135 4 8848 /Bericht/Header"]],
  ["TR378: een gemeentecode die toen niet meer gold", GOED, { gemeenten: [{ gemeentecode: "0268", geldigTotEnMet: "2026-02-28" }] }, ["TR378 4 S300 /Bericht/Header"]],
  ["TR381: een code die niet op de lijst staat", GOED, { producten: [] }, ["TR381 4 S329 /Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie"]],
  ["TR381: een code die pas later op de lijst staat", GOED, { producten: [{ ...BRON.producten[0], geldigVanaf: "2026-03-02" }] }, ["TR381 4 S329 /Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie"]],
]; // prettier-ignore

describe("iwmo validate --extern", () => {
  it("CLI: het voorbeeld in de README is een bron waarmee alles getoetst wordt", () => {
    const voorbeeld = /```json\n(.*?)```/s.exec(readFileSync(new URL("../README.md", import.meta.url), "utf8"))?.[1] ?? "";
    const afloop = iwmo(["validate", schrijf("declaratie.xml", minuten(GOED)), "--extern", bestand("readme.json", voorbeeld)]);
    expect(afloop).toMatchObject({ code: 0, err: "" });
  });

  it.each(RIJEN.map(([titel, bedrag, bron, verwacht]) => ({ titel, bedrag, bron, verwacht })))("$titel", ({ bedrag, bron, verwacht }) => {
    const afloop = iwmo(["validate", "--json", schrijf("declaratie.xml", minuten(bedrag)), "--extern", antwoorden({ ...BRON, ...bron })]);
    const gevonden = rapporten(afloop)[0]?.findings ?? [];
    expect(gevonden.map(({ rule, level, retourcode, path }) => `${rule} ${level} ${retourcode} ${path}`)).toEqual(verwacht);
    for (const { line, column } of gevonden) expect([line, column]).not.toContain(null);
    expect(afloop.err).toBe("");
    expect(afloop.code).toBe(verwacht.length === 0 ? 0 : 1);
  });

  it("TR135, TR346, TR378, TR381: wat de bron niet noemt wordt op de foutuitvoer gemeld; de peildatum is de systeemdatum", () => {
    const declaratie = schrijf("declaratie.xml", minuten(GOED));
    const { code, err } = iwmo(["validate", declaratie, "--extern", antwoorden({})]);
    expect(code).toBe(0);
    for (const regel of ["TR135", "TR346", "TR378", "TR381"]) expect(err).toMatch(new RegExp(`: ${regel} \\(.*\\): niet getoetst`));
    expect(iwmo(["validate", declaratie, "--extern", antwoorden(BRON), "--peildatum", "2026-04-06"]).out).toContain("TR135, niveau 4");
  });

  it("TR346: retour keurt af wat de externe bron vindt", () => {
    const declaratie = bestand("af.xml", encodeWmo323(eenDeclaratie([{ bsn: "999900006", prestaties: [eenPrestatie("P1", 100)] }]))._unsafeUnwrap());
    const { code, out } = iwmo(["retour", declaratie, "--identificatie", "A1", "--dagtekening", "2026-04-09", "--extern", antwoorden({ ...BRON, producten: [] })]);
    expect(code).toBe(1);
    expect(decodeWmo325(out)._unsafeUnwrap().declaratieAntwoord?.clienten?.[0]?.prestaties[0]?.retourCodes).toEqual(["S329"]);
  });

  it.each([
    ["een dag die niet bestaat", { systeemdatum: "2026-02-30" }, "systeemdatum: deze datum of tijd bestaat niet"],
    ["een onbekend veld", { gemeenten: [{ gemeentecode: "0268", naam: "x" }] }, "gemeenten, nummer 1: hier staat een veld dat niet bestaat"],
    ["een gemeentecode met te weinig cijfers", { gemeenten: [{ gemeentecode: "268" }] }, "gemeenten, nummer 1, gemeentecode: de tekens of de lengte kloppen niet"],
    ["een tarief in halve centen", { tarieven: [{ ...TARIEF, tariefInEurocent: 1.5 }] }, "tarieven, nummer 1, tariefInEurocent: dit ontbreekt of is een ander soort gegeven"],
    ["een eenheid die niet bestaat", { tarieven: [{ ...TARIEF, eenheid: "17" }] }, "tarieven, nummer 1, eenheid: deze waarde staat niet in de lijst"],
    ["een einde voor het begin", { producten: [{ productCode: "07A03", productCategorie: "07", geldigVanaf: "2026-02-01", geldigTotEnMet: "2026-01-31" }] }, "producten, nummer 1: de einddatum ligt vóór de begindatum"],
    ["een lijst in plaats van een object", [], "dit ontbreekt of is een ander soort gegeven"],
  ])("CLI: antwoorden met %s worden niet half gebruikt", (_, gegevens, tekst) => {
    const { code, out, err } = iwmo(["validate", schrijf("declaratie.xml", minuten(GOED)), "--extern", antwoorden(gegevens)]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(tekst);
    expect(err.trim().split("\n")).toHaveLength(1);
  }); // prettier-ignore
});
