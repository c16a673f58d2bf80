import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenDatum } from "../../test/arbitraries.js";
import { profielMet } from "../../test/bouw-profiel.js";
import { datum } from "../../test/datums.js";
import { describeMeting } from "../describe/describe-meting.js";
import { AANVRAAGDUREN } from "./aanvraagduur.table.js";
import { evaluateAanvraagduur } from "./evaluate-aanvraagduur.js";

const vraag = (product: string, begin: string, einde: string | undefined, bw?: string) => ({
  normen: AANVRAAGDUREN,
  product,
  periode: { begindatum: datum(begin), einddatum: einde === undefined ? undefined : datum(einde) },
  einddatumBwIndicatie: bw === undefined ? undefined : datum(bw),
  peildatum: datum("2026-01-01"),
});
const kort = (...delen: Parameters<typeof vraag>) => {
  const { uiterlijkeEinddatum, oordeel } = evaluateAanvraagduur(vraag(...delen))._unsafeUnwrap().waarde;
  return [uiterlijkeEinddatum, oordeel];
};

describe("duur van een aanvraag via een 315", () => {
  it("D-11.7: twee jaar mag, twee jaar en een dag niet", () => {
    expect(kort("07A03", "2026-02-01", "2026-02-01")).toEqual(["2028-01-31", "voldoet"]);
    expect(kort("07A03", "2026-02-01", "2028-01-31")).toEqual(["2028-01-31", "voldoet"]);
    expect(kort("07A03", "2026-02-01", "2028-02-01")).toEqual(["2028-01-31", "voldoet niet"]);
    expect(kort("07A03", "2028-02-29", "2030-02-27")).toEqual(["2030-02-27", "voldoet"]);
    expect(kort("07A03", "2028-02-29", "2030-02-28")).toEqual(["2030-02-27", "voldoet niet"]);
  });

  it("D-11.8: de aanvraag voor 15N21 loopt tot en met het einde van de BW-indicatie", () => {
    expect(kort("15N21", "2026-03-01", "2027-02-28", "2027-02-28")).toEqual(["2027-02-28", "voldoet"]);
    expect(kort("15N21", "2026-03-01", "2027-03-01", "2027-02-28")).toEqual(["2027-02-28", "voldoet niet"]);
    expect(kort("15N21", "2026-03-01", "2036-03-01", "2036-03-01")).toEqual(["2036-03-01", "voldoet"]);
  });

  it("D-11.8: zonder einde van de BW-indicatie is er geen laatste dag en geen oordeel", () => {
    expect(kort("15N21", "2026-03-01", "2027-03-01")).toEqual([null, "geen oordeel"]);
  });

  it("D-11.7: een aanvraag zonder einddatum krijgt geen oordeel, wel een laatste dag", () => {
    expect(kort("07A03", "2026-02-01", undefined)).toEqual(["2028-01-31", "geen oordeel"]);
  });

  it("D-11.8: een contract kan ook voor 15N21 een vaste duur afspreken, en voor 07A03 geen", () => {
    const met = (norm: string, waarde: unknown, product: string) =>
      evaluateAanvraagduur({ ...vraag(product, "2026-03-01", "2027-03-01", "2030-01-01"), profiel: profielMet({ norm, waarde }) })._unsafeUnwrap().waarde;
    expect(met("D-11.8", { aantal: 1, eenheid: "jaar" }, "15N21")).toMatchObject({ uiterlijkeEinddatum: "2027-02-28", oordeel: "voldoet niet" });
    expect(met("D-11.7", null, "07A03")).toMatchObject({ uiterlijkeEinddatum: null, oordeel: "geen oordeel" });
  });

  it("D-11.7: een product zonder norm is geen vraag die beantwoord kan worden", () => {
    expect(evaluateAanvraagduur(vraag("02A03", "2026-02-01", "2026-03-01"))._unsafeUnwrapErr()).toEqual({ _tag: "ProductZonderNorm", product: "02A03" });
  });

  it("D-11.7: een later begin geeft nooit een eerdere laatste dag", () => {
    fc.assert(
      fc.property(eenDatum, eenDatum, (a, b) => {
        const uiterste = (dag: string): string => String(kort("07A03", dag, undefined)[0]);
        expect(a <= b ? uiterste(a) <= uiterste(b) : uiterste(b) <= uiterste(a)).toBe(true);
      }),
    );
  });

  it("D-11.7, D-11.8: de uitleg van laatste dag, dag erna en wat er ontbreekt", async () => {
    const teksten = [
      vraag("07A03", "2026-02-01", "2028-01-31"),
      vraag("07A03", "2026-02-01", "2028-02-01"),
      vraag("07A03", "2026-02-01", undefined),
      vraag("15N21", "2026-03-01", "2027-02-28", "2027-02-28"),
      vraag("15N21", "2026-03-01", "2027-03-01", "2027-02-28"),
      vraag("15N21", "2026-03-01", "2027-03-01"),
    ].map((geval) => describeMeting(evaluateAanvraagduur(geval)._unsafeUnwrap()));
    await expect(`${teksten.join("\n\n")}\n`).toMatchFileSnapshot("../../test/golden/aanvraagduur.txt");
  });
});
