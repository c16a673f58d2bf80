import { parseIsoDatum } from "@wmo-kit/domain";
import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { CODELIJSTEN, findCode, type Codelijst } from "../index.js";
import type { EnkelvoudigType } from "../schema/enkelvoudig-type.js";
import * as basistypen from "./basistypen.table.js";

const Lijsten = z.object({
  lists: z.array(z.object({ id: z.string(), codes: z.array(z.object({ code: z.string(), description: z.string(), validFrom: z.string().optional() })) })),
});

describe("Codelijsten", () => {
  it("WJ756: eenheid 16 is dagdeel", () => {
    expect(findCode(CODELIJSTEN.WJ756, "16")?.omschrijving).toMatch(/dagdeel/i);
    expect(findCode(CODELIJSTEN.WJ756, "99")).toBeUndefined();
  });

  it.each<readonly [string, string, string, string | undefined]>([
    ["WJ756: eenheid 84 bestaat niet voor de eerste dag van haar geldigheid", "84", "2020-12-31", undefined],
    ["WJ756: eenheid 84 bestaat op de eerste dag van haar geldigheid", "84", "2021-01-01", "84"],
    ["WJ756: eenheid 04 heeft geen begin en bestaat altijd", "04", "1990-01-01", "04"],
  ])("%s", (_, code, dag, verwacht) => {
    expect(findCode(CODELIJSTEN.WJ756, code, parseIsoDatum(dag)._unsafeUnwrap())?.code).toBe(verwacht);
  });

  it("WMO002: reden 01 is vervallen: de betekenis is te vinden, gebruiken mag niet meer", () => {
    expect(findCode(CODELIJSTEN.WMO002, "01")?.omschrijving).toMatch(/vervallen/);
    expect(findCode(CODELIJSTEN.WMO002, "01", parseIsoDatum("2026-01-01")._unsafeUnwrap())).toBeUndefined();
  });

  it("LDT: een bericht wordt gehouden tegen precies de codes die in de lijst met betekenissen staan", () => {
    const gehouden = Object.values<EnkelvoudigType>(basistypen).flatMap(({ codelijst }) => (codelijst === undefined ? [] : [codelijst]));
    const betekenissen = Object.values<Codelijst>(CODELIJSTEN);
    expect(gehouden).toHaveLength(23);
    for (const { id, codes } of gehouden) expect(betekenissen.find((lijst) => lijst.id === id)?.codes.map(({ code }) => code), id).toEqual(codes);
  });

  it.each([
    ["CBS: gemeentecode 0268 is Nijmegen, in Gelderland", CODELIJSTEN.CBS, "0268", { omschrijving: "Nijmegen", provincie: "Gelderland" }],
    ["COD002: berichtcode 485 is de WMO325", CODELIJSTEN.COD002, "485", { bericht: "WMO325" }],
    ["HULPMIDDELEN: 11X01 is een rolstoel in categorie 11", CODELIJSTEN.HULPMIDDELEN, "11X01", { categorie: "11" }],
    ["Fo01: IB003 is een te groot bestand", CODELIJSTEN.FO01, "IB003", { afzenders: ["BIDN"] }],
  ] as const)("%s", (_, lijst: Codelijst, code, verwacht) => {
    expect(findCode(lijst, code)).toMatchObject(verwacht);
  });

  it.skipIf(!hasReferenceData)(`COD, WJ, WMO, NUM: alle 28 lijsten hebben dezelfde codes, omschrijvingen en geldigheid als de bron${referenceDataNote}`, () => {
    const bron = Lijsten.parse(readReferenceJson("iwmo", "codelists.json")).lists;
    const onze = Object.values<Codelijst>(CODELIJSTEN).map(({ id, codes }) => [id, codes.map((rij) => [rij.code, rij.omschrijving, rij.geldigVanaf])] as const);
    expect(onze).toHaveLength(28);
    expect(Object.fromEntries(onze)).toEqual(
      Object.fromEntries(bron.map(({ id, codes }) => [id, codes.map(({ code, description, validFrom }) => [code, description, validFrom])])),
    );
  });
});
