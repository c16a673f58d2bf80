import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findStapelingen, type Looptijdproduct } from "./stapeling.js";

const dag = fc.integer({ min: 1, max: 28 }).map((nummer) => `2026-03-${String(nummer).padStart(2, "0")}`);

/** Few days, categories and codes, so that products often meet; some end before they begin, as a wrong message may say. */
const producten: fc.Arbitrary<readonly Looptijdproduct[]> = fc
  .array(
    fc.record({
      product: fc.option(fc.record({ categorie: fc.constantFrom("07", "08"), code: fc.option(fc.constantFrom("A", "B"), { nil: undefined }) }), { nil: undefined }),
      begin: dag,
      einde: fc.oneof(dag, fc.constant("9999-12-32")),
    }),
    { maxLength: 25 },
  )
  .map((lijst) =>
    lijst.map(({ product, begin, einde }, index) => ({
      index,
      product: product === undefined ? undefined : { categorie: product.categorie === "07" ? ("07" as const) : ("08" as const), ...(product.code === undefined ? {} : { code: product.code }) },
      begin,
      einde,
    })),
  ); // prettier-ignore

/** The text of the rule, word for word: each with those before it. */
const alleParen = (lijst: readonly Looptijdproduct[]): readonly (readonly [number, number])[] =>
  lijst.flatMap((later, j) =>
    lijst.slice(0, j).flatMap((eerder, i) => {
      const tegelijk = eerder.begin <= later.einde && later.begin <= eerder.einde;
      const geenProduct = eerder.product === undefined || later.product === undefined;
      const zelfdeCategorie = eerder.product?.categorie === later.product?.categorie;
      const codes = [eerder.product?.code, later.product?.code];
      const hetzelfde = geenProduct || (zelfdeCategorie && (codes[0] === codes[1] || codes.includes(undefined)));
      return tegelijk && hetzelfde ? [[i, j] as const] : [];
    }),
  );

describe("Stapeling", () => {
  it("TR302, TR386, TR410: het zoeken op begindag vindt dezelfde paren als elk met elk vergelijken", () => {
    fc.assert(
      fc.property(producten, (lijst) => {
        expect(findStapelingen(lijst, 1000)).toEqual(alleParen(lijst));
      }),
      { numRuns: 1000 },
    );
  });

  it("TR302: 50.000 producten die op elkaar aansluiten kosten geen vergelijking van elk met elk", () => {
    const lijst = Array.from({ length: 50_000 }, (_, index): Looptijdproduct => {
      const begin = String(1_000_000 + index);
      return { index, product: { categorie: "07", code: "07A03" }, begin, einde: begin };
    });
    expect(findStapelingen(lijst, 1000)).toEqual([]);
  });

  it("TR302: na het hoogste aantal paren wordt niet verder gezocht", () => {
    const lijst = Array.from({ length: 50_000 }, (_, index): Looptijdproduct => ({ index, product: undefined, begin: "2026-01-01", einde: "2026-12-31" }));
    expect(findStapelingen(lijst, 1000)).toHaveLength(1000);
  });
});
