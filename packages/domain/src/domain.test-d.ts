import { describe, expectTypeOf, it } from "vitest";

import type { IsoDatum } from "./datum/iso-datum.js";
import type { Tijdstip } from "./datum/tijdstip.js";
import type { DomainFailure } from "./errors.js";
import { addEurocent } from "./geld/eurocent-rekenen.js";
import type { Eurocent } from "./geld/eurocent.js";
import { isEurocent } from "./geld/parse-eurocent.js";
import type { AgbCode } from "./identificatie/agb-code.js";
import { maskBsn, parseBsn, type Bsn } from "./identificatie/bsn.js";
import type { Gemeentecode } from "./identificatie/gemeentecode.js";
import type { KvkNummer } from "./identificatie/kvk-nummer.js";
import type { Rsin } from "./identificatie/rsin.js";
import type { Norm } from "./norm/norm.js";
import { selectNorm } from "./norm/select-norm.js";
import type { OngeldigeInvoer } from "./parse.js";
import type { Geboortedatum } from "./persoon/geboortedatum.js";
import type { Leeftijd } from "./persoon/leeftijd.js";
import type { Eenheid, Frequentie, Omvang } from "./product/omvang.js";
import type { Product } from "./product/product.js";
import type { Productcategorie } from "./product/productcategorie.js";
import type { Result } from "./result.js";
import { meets } from "./verhouding/meets.js";
import type { Verhouding } from "./verhouding/verhouding.js";

declare const bsn: Bsn;
declare const rsin: Rsin;
declare const bedrag: Eurocent;
declare const breuk: Verhouding;
declare const datum: IsoDatum;

describe("wat niet mag compileren", () => {
  it("CS002: een gewone tekst is geen Bsn, en een Bsn is wel een tekst", () => {
    // @ts-expect-error [a plain string is not a Bsn]
    maskBsn("999996770");
    expectTypeOf(bsn).toExtend<string>();
    expectTypeOf(parseBsn("")).toEqualTypeOf<Result<Bsn, OngeldigeInvoer>>();
  });

  it("RSIN: een Rsin is geen Bsn en een Bsn is geen Rsin", () => {
    // @ts-expect-error [an Rsin names an organisation, a Bsn a person]
    maskBsn(rsin);
    expectTypeOf(bsn).not.toExtend<Rsin>();
    expectTypeOf<KvkNummer>().not.toExtend<AgbCode>();
    expectTypeOf<Gemeentecode>().not.toExtend<AgbCode>();
  });

  it("LDT_Bedrag: eurocent is geen aantal dagen, geen kommagetal en geen percentage", () => {
    // @ts-expect-error [a number of days is not an amount]
    addEurocent(bedrag, 14);
    // @ts-expect-error [a ratio is not an amount]
    addEurocent(bedrag, breuk);
    const getal: number = bedrag;
    if (isEurocent(getal)) expectTypeOf(getal).toExtend<Eurocent>();
    expectTypeOf(bedrag + bedrag).toEqualTypeOf<number>();
  });

  it("K-08: een verhouding maak je niet met de hand, en een kommagetal is er geen", () => {
    // @ts-expect-error [only makeVerhouding and parseVerhouding give lowest terms]
    meets({ teller: 2n, noemer: 4n }, ">=", breuk);
    // @ts-expect-error [a rounded number is never compared]
    meets(0.15, ">=", breuk);
    // @ts-expect-error [there is no such comparison]
    meets(breuk, "≥", breuk);
  });

  it("K-10: met een meting en een norm is er een oordeel, zonder een van beide misschien niet", () => {
    expectTypeOf(meets(breuk, ">=", breuk)).toEqualTypeOf<boolean>();
    expectTypeOf(meets(null, ">=", breuk)).toEqualTypeOf<boolean | null>();
  });

  it("K-06: een datum is geen tijdstip", () => {
    expectTypeOf(datum).not.toExtend<Tijdstip>();
    expectTypeOf<string>().not.toExtend<IsoDatum>();
  });

  it("IV075: alleen een specifiek product heeft een code", () => {
    const codeVan = (product: Product): string | undefined => {
      // @ts-expect-error [a generic product has no category]
      expectTypeOf(product.categorie);
      return product.soort === "specifiek" ? product.code : undefined;
    };
    expectTypeOf(codeVan).returns.toEqualTypeOf<string | undefined>();
  });

  it("WMO020: codes zijn een gesloten lijst", () => {
    expectTypeOf<"19">().not.toExtend<Productcategorie>();
    expectTypeOf<"18">().toExtend<Productcategorie>();
    expectTypeOf<Eenheid>().toEqualTypeOf<"01" | "04" | "14" | "16" | "82" | "83" | "84">();
    expectTypeOf<Frequentie>().toEqualTypeOf<"1" | "2" | "4" | "6">();
    expectTypeOf<Omvang["volume"]>().toEqualTypeOf<number>();
  });

  it("COD170: een leeftijd is pas een getal als zij exact is", () => {
    // @ts-expect-error [an age can be unknown]
    const jarenVan = (leeftijd: Leeftijd): number => leeftijd.jaren;
    expectTypeOf(jarenVan).toBeFunction();
    expectTypeOf<Geboortedatum["datumGebruik"]>().toEqualTypeOf<"1" | "2" | "3" | undefined>();
  });

  it("K-10: een gekozen norm heeft een waarde", () => {
    const norm = selectNorm([] as readonly Norm<number>[], "D-1", datum);
    if (norm.isOk()) expectTypeOf(norm.value.waarde).toEqualTypeOf<number>();
  });

  it("DomainFailure: een fout is te herkennen aan haar tag", () => {
    expectTypeOf<DomainFailure["_tag"]>().toEqualTypeOf<
      | "OngeldigeInvoer"
      | "DatumBuitenBereik"
      | "NormOnbekendeId"
      | "NormNietGeldig"
      | "NormOnbekend"
      | "ContractprofielPastNiet"
      | "BedragBuitenBereik"
      | "GewichtenOngeldig"
      | "NoemerNul"
      | "PeildatumVoorGeboorte"
    >();
  });
});
