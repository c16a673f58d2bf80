import { describe, expect, it } from "vitest";

import { parseProduct } from "./product.js";
import { describeProductcategorie, parseProductcategorie, Productcategorie } from "./productcategorie.js";
import { PRODUCTCATEGORIEEN } from "./productcategorie.table.js";
import { parseProductcode } from "./productcode.js";

describe("productcategorie", () => {
  it("WMO020: de lijst loopt van 01 tot en met 18, en 07 is dagbesteding", () => {
    const codes = Array.from({ length: 18 }, (_, plaats) => String(plaats + 1).padStart(2, "0"));
    expect([...Productcategorie.options].sort()).toEqual(codes);
    expect(PRODUCTCATEGORIEEN.map(({ code }) => code)).toEqual(codes);
    expect(describeProductcategorie("07")).toBe("Dagbesteding");
    expect(describeProductcategorie("18")).toBe("Overige beschermd wonen en opvang");
    expect(new Set(PRODUCTCATEGORIEEN.map(({ naam }) => naam)).size).toBe(18);
  });

  it.each(["00", "19", "7", "99", " 07", 7, null])("WMO020: %j is geen categorie", (invoer) => {
    expect(parseProductcategorie(invoer)._unsafeUnwrapErr().bevindingen).toEqual([{ pad: [], code: "invalid_value" }]);
  });
});

describe("productcode", () => {
  it.each(["07A03", "15N21", "1", " 7", "éééé€", "😀😀😀😀😀"])("LDT_ProductCode: %j is een code van een tot vijf tekens", (code) => {
    expect(parseProductcode(code)._unsafeUnwrap()).toBe(code);
  });

  it.each([
    ["", "leeg"],
    ["     ", "leeg"],
    ["\t", "leeg"],
    ["07A031", "teLang"],
    ["07\nA", "regeleinde"],
    [703, "invalid_type"],
  ])("LDT_ProductCode: %j wordt geweigerd om %s", (invoer, code) => {
    expect(parseProductcode(invoer)._unsafeUnwrapErr().bevindingen).toEqual([{ pad: [], code }]);
  });
});

describe("product", () => {
  it.each([
    [{ soort: "specifiek", categorie: "07", code: "07A03" }],
    [{ soort: "aspecifiek", categorie: "07" }],
    [{ soort: "generiek" }],
  ])("IV075: %j is een product", (invoer) => {
    expect(parseProduct(invoer)._unsafeUnwrap()).toEqual(invoer);
  });

  it.each([
    [{ soort: "specifiek", categorie: "07" }, ["code: invalid_type"]],
    [{ soort: "aspecifiek", categorie: "07", code: "07A03" }, [": unrecognized_keys"]],
    [{ soort: "generiek", categorie: "07" }, [": unrecognized_keys"]],
    [{ soort: "specifiek", categorie: "20", code: "" }, ["categorie: invalid_value", "code: leeg"]],
    [{ categorie: "07", code: "07A03" }, ["soort: invalid_union"]],
  ])("IV075: een product met te veel of te weinig is geen product (%#)", (invoer, verwacht) => {
    const { bevindingen } = parseProduct(invoer)._unsafeUnwrapErr();
    expect(bevindingen.map(({ pad, code }) => `${pad.join(".")}: ${code}`)).toEqual(verwacht);
  });
});
