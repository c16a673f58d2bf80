import { createHash } from "node:crypto";

import { DAGBESTEDING_TERMIJNEN, WETTELIJKE_TERMIJNEN, WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";
import { describe, expect, it } from "vitest";

import { normenMet } from "../../test/bouwers.js";
import { historieVan } from "../../test/verhaal-historie.js";
import { AFGEWEZEN } from "../../test/verhalen/afgewezen.verhaal.js";
import { HARDHEID } from "../../test/verhalen/hardheid.verhaal.js";
import { PGB_MET_VEILIGHEIDSZORG } from "../../test/verhalen/pgb.verhaal.js";
import { LEVENSLOPEN } from "../levenslopen.js";
import { encodeReceipt, makeReceipt } from "./make-receipt.js";
import type { Bewijsomgeving } from "./receipt.js";
import { verifyReceipt } from "./verify-receipt.js";

const omgeving: Bewijsomgeving = {
  levenslopen: LEVENSLOPEN,
  normen: normenMet(),
  normrijen: [...WIJKTEAM_TERMIJNEN, ...DAGBESTEDING_TERMIJNEN, ...WETTELIJKE_TERMIJNEN],
  pakketten: { "@wmo-kit/afwegingskader": "1.2.3" },
};
const ADVIES = "advies-1";
const historie = historieVan(AFGEWEZEN);
const receipt = makeReceipt(historie, { dossier: "dossier-1", advies: ADVIES }, omgeving)._unsafeUnwrap();
const stapVan = (soort: string) => {
  const { id } = historie.find((gebeurtenis) => gebeurtenis.zaak === ADVIES && gebeurtenis.soort === soort) ?? { id: "" };
  return receipt.stappen.find(({ gebeurtenis }) => gebeurtenis === id);
};

describe("makeReceipt", () => {
  it.each([AFGEWEZEN, PGB_MET_VEILIGHEIDSZORG, HARDHEID])("W-95.1: dezelfde gebeurtenissen geven dezelfde bytes ($titel)", (verhaal) => {
    const bytes = (gebeurtenissen: typeof historie): string =>
      makeReceipt(gebeurtenissen, { dossier: verhaal.dossier, advies: ADVIES }, omgeving).andThen(encodeReceipt)._unsafeUnwrap();
    const eerste = bytes(historieVan(verhaal));
    expect(bytes(structuredClone(historieVan(verhaal)))).toBe(eerste);
    const { hash, ...rest }: { readonly hash?: unknown } = JSON.parse(eerste);
    // The same text is made here by the standard's own rule: fields in order, no blanks.
    const opVolgorde = (_veld: string, waarde: unknown): unknown =>
      typeof waarde === "object" && waarde !== null && !Array.isArray(waarde) ? Object.fromEntries(Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1))) : waarde;
    expect(createHash("sha256").update(JSON.stringify(rest, opVolgorde), "utf8").digest("hex")).toBe(hash);
  });

  it("W-35: de stap van de afwijzing noemt wachters, eisen en artikel", () => {
    expect(stapVan("negatief-opgesteld")).toEqual({
      gebeurtenis: expect.any(String),
      levensloop: "A3",
      zaak: ADVIES,
      van: "concept",
      naar: "concept",
      wachters: [
        { naam: "onderzoekWasNegatief", code: "AFWIJKING_VAN_ONDERZOEK", uitkomst: "houdt" },
        { naam: "opstellerOpgeleid", code: "ADVISEUR_NIET_OPGELEID", uitkomst: "houdt" },
        { naam: "afwijzingVolledig", code: "AFWIJZING_ONVOLLEDIG", uitkomst: "houdt" },
      ],
      eisen: ["W-35"],
      artikel: "2.3.5 lid 3 en 6",
      normen: [],
    });
  });

  it("W-33: de verzending zegt welke norm is gevraagd en welke dag die gaf: zes weken na maandag 2 maart", () => {
    expect(stapVan("verzonden")?.normen).toEqual([{ norm: "W-33.advies", vanaf: "2026-03-02", antwoord: "2026-04-13" }]);
  });

  it("W-33: elke gevraagde norm staat er met waarde, venster en bron", () => {
    const norm = receipt.normen.find((rij) => rij.norm === "W-33.advies");
    const rij = WIJKTEAM_TERMIJNEN.find(({ id }) => id === "W-33.advies");
    expect(norm).toMatchObject({ norm: "W-33.advies", waarde: { aantal: 6, eenheid: "week" }, vergelijking: "<=" });
    expect(norm?.bron).toMatch(/eis 33/);
    expect(norm?.geldigheid).toEqual(rij?.geldigheid);
    expect(receipt.normen.map(({ norm: id }) => id)).toEqual([...new Set(receipt.stappen.flatMap(({ normen }) => normen.map(({ norm: id }) => id)))].sort());
  });

  it("W-54.2: opsteller en toetser zijn te onderscheiden zonder dat hun naam er staat", () => {
    const van = (soort: string) => receipt.invoer.find((gebeurtenis) => gebeurtenis.zaak === ADVIES && gebeurtenis.soort === soort)?.actor;
    expect(van("negatief-opgesteld")).toMatch(/^persoon-\d$/);
    expect(van("getoetst")).toMatch(/^persoon-\d$/);
    expect(van("getoetst")).not.toBe(van("negatief-opgesteld"));
    expect(receipt.uitkomst.feiten).toMatchObject({ opstellers: [van("negatief-opgesteld")], toetser: van("getoetst") });
  });

  it("W-26-u2, W-27.1.4: de oordelen per activiteit en de grond zijn te lezen, de onderbouwing niet", () => {
    const stap4 = receipt.invoer.find(({ soort }) => soort === "stap-4-vastgelegd")?.gegevens;
    expect(stap4).toMatchObject({ oordelen: [{ element: "f", oordeel: "niet" }, { element: "e", oordeel: "volledig" }, { element: "d", oordeel: "deels" }] });
    expect(receipt.uitkomst.feiten).toMatchObject({ afwijzing: { grond: "sociaal netwerk", motivering: expect.stringMatching(/^tekst-\d+$/), isGedeeltelijk: false } });
  });

  it("W-33: een waarschuwing met een reden staat er als erkend", () => {
    const pgb = makeReceipt(historieVan(PGB_MET_VEILIGHEIDSZORG), { dossier: "dossier-2", advies: ADVIES }, omgeving)._unsafeUnwrap();
    expect(pgb.stappen.flatMap(({ wachters }) => wachters).filter(({ uitkomst }) => uitkomst === "erkend")).toEqual([
      { naam: "adviesOpTijd", code: "INFORMEER_OPDRACHTGEVER", uitkomst: "erkend", reden: expect.stringMatching(/^tekst-\d+$/) },
    ]);
  });

  it("W-35: een bewijs tot en met de verzending verandert niet door het bezwaar daarna", () => {
    const verzonden = historie.find(({ zaak, soort }) => zaak === ADVIES && soort === "verzonden");
    const vraag = { dossier: "dossier-1", advies: ADVIES, ...(verzonden === undefined ? {} : { tot: verzonden.id }) };
    const zonder = historie.slice(0, historie.findIndex(({ id }) => id === verzonden?.id) + 1);
    expect(makeReceipt(historie, vraag, omgeving)).toEqual(makeReceipt(zonder, { dossier: "dossier-1", advies: ADVIES }, omgeving));
  });

  it("W-25.2: zonder het onderzoek is er geen geschiedenis die klopt, en dus geen bewijs", () => {
    const zonder = historie.filter(({ levensloop }) => levensloop !== "A2");
    expect(makeReceipt(zonder, { dossier: "dossier-1", advies: ADVIES }, omgeving)._unsafeUnwrapErr()._tag).toBe("HistorieOngeldig");
  });

  it("W-33: een advies dat er niet is, geeft geen bewijs", () => {
    expect(makeReceipt(historie, { dossier: "dossier-1", advies: "advies-2" }, omgeving)._unsafeUnwrapErr()).toEqual({ _tag: "AdviesNietGevonden", advies: "advies-2" });
    expect(makeReceipt([], { dossier: "dossier-1", advies: ADVIES }, omgeving).isErr()).toBe(true);
    expect(makeReceipt(historie, { dossier: "dossier-1", advies: ADVIES, tot: "g-0" }, omgeving).isErr()).toBe(true);
  });
});

describe("verifyReceipt", () => {
  it("W-95.1: een bewijs van deze gebeurtenissen verschilt nergens", () => {
    expect(verifyReceipt(receipt, historie, omgeving)._unsafeUnwrap()).toEqual([]);
  });

  it("W-35: wie het bewijs verandert, wordt veld voor veld gezien, en de hash klopt niet meer", () => {
    const [eerste, ...rest] = receipt.stappen;
    if (eerste === undefined) throw new Error("no steps");
    const veranderd = { ...receipt, stappen: [{ ...eerste, artikel: "1.1.1" }, ...rest] };
    const verschillen = verifyReceipt(veranderd, historie, omgeving)._unsafeUnwrap();
    expect(verschillen.map(({ pad }) => pad)).toEqual(["/hash", "/stappen/0/artikel"]);
    expect(verschillen[1]).toEqual({ pad: "/stappen/0/artikel", staat: '"1.1.1"', hoort: '"2.3.2 lid 1"' });
  });

  it("W-35: wie een tekst in een gebeurtenis verandert, wordt gezien aan het zegel", () => {
    const anders = historie.map((gebeurtenis) =>
      gebeurtenis.soort === "negatief-opgesteld" ? { ...gebeurtenis, gegevens: { grond: "sociaal netwerk", motivering: "Iets anders.", isGedeeltelijk: false } } : gebeurtenis,
    );
    expect(verifyReceipt(receipt, anders, omgeving)._unsafeUnwrap().map(({ pad }) => pad)).toEqual([expect.stringMatching(/^\/invoer\/\d+\/zegel$/)]);
  });

  it("W-79.7: een andere versie van de norm of het pakket is een verschil met een plaats", () => {
    const anders: Bewijsomgeving = {
      ...omgeving,
      pakketten: { "@wmo-kit/afwegingskader": "1.2.4" },
      normrijen: omgeving.normrijen.map((rij) => (rij.id === "W-33.advies" ? { ...rij, bron: { soort: "afspraak", afspraak: "addendum" } as const } : rij)),
    };
    const paden = verifyReceipt(receipt, historie, anders)._unsafeUnwrap().map(({ pad }) => pad);
    expect(paden).toEqual(["/pakketten/@wmo-kit/afwegingskader", expect.stringMatching(/^\/normen\/\d+\/bron$/)]);
  });
});
