import { describe, expect, it } from "vitest";

import { findToetsen } from "./find-toetsen.js";
import { findVindplaatsen } from "./find-vindplaatsen.js";

const plaatsenIn = (pad: string, tekst: string): readonly string[] =>
  findVindplaatsen({ pad, tekst }).map(({ eis, soort, naam }) => `${eis} ${soort} ${naam}`);

describe("findVindplaatsen", () => {
  it("W-50.3: een functie draagt de eisen die haar bron noemt, wat niet naar buiten gaat telt niet", () => {
    const tekst = `
/** Tells. @source W-50.3, W-72.1; norms.md A-07 */
export const evaluate = (): number => 1;
/** @source W-1 */
const binnen = 2;
/** A word. @source D-9 */
export interface Woord { readonly a: number }
`;
    expect(plaatsenIn("packages/x/src/a.ts", tekst)).toEqual(["W-50.3 functie evaluate", "W-72.1 functie evaluate", "D-9 begrip Woord"]);
    expect(plaatsenIn("apps/x/web/a.tsx", tekst)[0]).toBe("W-50.3 scherm evaluate");
  });

  it("W-fn2: een rij draagt de eis waarmee haar id begint; de tabel telt niet nog een keer", () => {
    const tekst = `
/** Rows. @source W-fn2 */
export const RIJEN = [{ id: "W-fn2.crisis", titel: "x" }, { id: "los-W-1" }, { eis: "D-20.4" }];
`;
    expect(plaatsenIn("packages/x/src/a.table.ts", tekst)).toEqual(["W-fn2 norm W-fn2.crisis", "D-20.4 norm D-20.4"]);
    expect(plaatsenIn("packages/x/src/a.ts", tekst)).toEqual(["W-fn2 functie RIJEN"]);
  });
});

describe("findToetsen", () => {
  const zoek = (tekst: string, tabel?: string): readonly string[] =>
    findToetsen({ pad: "packages/x/src/a.test.ts", tekst }, (pad) => (pad === "packages/x/src/b.table.ts" ? tabel : undefined)).map(({ eis }) => eis);

  it("D-11.3: de kop van een titel telt, een id verderop niet", () => {
    expect(zoek('it("D-11.3, D-20.4: na D-12.5 loopt het", () => {});')).toEqual(["D-11.3", "D-20.4"]);
    expect(zoek('it("TR006 (D-1): iets", () => {}); const x = "D-16.1";')).toEqual([]);
  });

  it("D-16.1: een titel die over rijen loopt, noemt de ids van die rijen", () => {
    const tekst = 'import { RIJEN } from "./b.table.js"; const los = { id: "D-16.1" }; it.each(RIJEN)("$id: eerste dag", () => {});';
    expect(zoek(tekst, '{ id: "W-100.2" }, { id: "W-fn2.crisis", eis: "W-fn2" }')).toEqual(["D-16.1", "W-100.2", "W-fn2"]);
    expect(zoek("for (const n of R) it(`${n.id}: eerste dag ${'D-20.4'}`, () => {});")).toEqual(["D-20.4"]);
  });
});
