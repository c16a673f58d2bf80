import { hasReferenceData, readReferenceJson, readReferenceText, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { DatumGebruik } from "../persoon/geboortedatum.js";
import { NaamGebruik } from "../persoon/naam-persoon.js";
import { NAAM_GEBRUIKEN } from "../persoon/naam-gebruik.table.js";
import { Eenheid, Frequentie } from "./omvang.js";
import { EENHEDEN, FREQUENTIES } from "./omvang.table.js";
import { Productcategorie } from "./productcategorie.js";
import { PRODUCTCATEGORIEEN } from "./productcategorie.table.js";

interface Codelijst {
  readonly id: string;
  readonly xsdType: string;
  readonly codes: readonly { readonly code: string; readonly description: string }[];
}

describe.skipIf(!hasReferenceData)(`codelijsten van de standaard${referenceDataNote}`, () => {
  const lijsten = hasReferenceData ? (readReferenceJson("iwmo", "codelists.json") as { lists: readonly Codelijst[] }).lists : [];
  const schema = hasReferenceData ? readReferenceText("iwmo", "xsd", "basisschema.xsd") : "";

  it.each([
    ["WMO020", PRODUCTCATEGORIEEN, Productcategorie.options],
    ["WJ756", EENHEDEN, Eenheid.options],
    ["WMO757", FREQUENTIES, Frequentie.options],
    ["COD700", NAAM_GEBRUIKEN, NaamGebruik.options],
  ] as const)("%s: codes en namen zijn die van de codelijst en van het schema", (id, tabel, opties) => {
    const lijst = lijsten.find((kandidaat) => kandidaat.id === id);
    expect(tabel.map(({ code, naam }) => ({ code, description: naam }))).toEqual(
      lijst?.codes.map(({ code, description }) => ({ code, description })),
    );
    const type = new RegExp(`<xs:simpleType name="${lijst?.xsdType ?? ""}">.*?</xs:simpleType>`, "s").exec(schema)?.[0] ?? "";
    expect([...type.matchAll(/enumeration value="([^"]+)"/g)].map(([, code]) => code).sort()).toEqual([...opties].sort());
  });

  it("COD170: de waarden van DatumGebruik zijn die van de codelijst", () => {
    expect(DatumGebruik.options).toEqual(lijsten.find(({ id }) => id === "COD170")?.codes.map(({ code }) => code));
  });
});
