import { inspect } from "node:util";

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { describeDomainFailure } from "../describe-error.js";
import { parse, type OngeldigeInvoer } from "../parse.js";
import { parseNaamPersoon } from "../persoon/naam-persoon.js";
import { parseGeboortedatum } from "../persoon/geboortedatum.js";
import { Bsn, parseBsn } from "./bsn.js";
import { redactBsn } from "./redact-bsn.js";

/** Every way in which a failure becomes text. */
const teksten = (fout: OngeldigeInvoer): readonly string[] => [
  String(fout),
  `${fout as unknown}`,
  JSON.stringify(fout),
  JSON.stringify({ fout }),
  inspect(fout, { depth: null, showHidden: true }),
  inspect(new Error("mislukt", { cause: fout }), { depth: null }).replace(/\n\s+at .*/g, ""),
  describeDomainFailure(fout),
];

const lekt = (fout: OngeldigeInvoer, invoer: string): boolean => teksten(fout).some((tekst) => tekst.includes(invoer));

const BIJNA_BSN = ["000000000", "999900007", "999990010", "123456789", "99990001", "0999900018", "99990001A", "999.900.018", "-99900018", " 999900018"];

describe("een Bsn lekt niet", () => {
  it.each(BIJNA_BSN.map((invoer, plaats) => [plaats, invoer] as const))(
    "Wmo 5.2.9: geen tekst van een weigering bevat de invoer (geval %i)",
    (_plaats, invoer) => {
      expect(lekt(parseBsn(invoer)._unsafeUnwrapErr(), invoer)).toBe(false);
    },
  );

  it("Wmo 5.2.9: geen tekst van een weigering bevat de invoer, voor willekeurige rijen cijfers en tekens", () => {
    const eenNummer = fc.oneof(
      fc.stringMatching(/^[0-9]{4,14}$/),
      fc.stringMatching(/^[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{3}$/),
      fc.stringMatching(/^[A-Z0-9]{9}$/),
    );
    fc.assert(
      fc.property(eenNummer, (invoer) => {
        const uitkomst = parseBsn(invoer);
        if (uitkomst.isErr()) expect(lekt(uitkomst.error, invoer)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("Wmo 5.2.9: een Bsn als sleutel komt niet in het pad van een bevinding", () => {
    const PerBsn = z.record(Bsn, z.strictObject({ aantal: z.number() }));
    const fout = parse(PerBsn, "PerBsn", { "999996770": { aantal: "drie" } })._unsafeUnwrapErr();
    expect(fout.bevindingen).toEqual([{ pad: ["[bsn]", "aantal"], code: "invalid_type" }]);
    expect(lekt(fout, "999996770")).toBe(false);
  });

  it("Wmo 5.2.9: een logregel met een Bsn bevat hem na redactBsn niet meer", () => {
    const regel = redactBsn(JSON.stringify({ bericht: "toewijzing 12 ontvangen", client: parseBsn("999996770")._unsafeUnwrap() }));
    expect(regel).toBe('{"bericht":"toewijzing 12 ontvangen","client":"[bsn]"}');
  });

  it("AVG 5: een weigering van een naam of geboortedatum bevat geen naam en geen datum", () => {
    const naam = parseNaamPersoon({ geslachtsnaam: { achternaam: "Qwertinga\nZ" }, voorletters: "X.Y.", naamGebruik: "9" })._unsafeUnwrapErr();
    expect(["Qwertinga", "X.Y."].some((tekst) => lekt(naam, tekst))).toBe(false);
    const geboorte = parseGeboortedatum({ datum: "1948-05-17", datumGebruik: "2" })._unsafeUnwrapErr();
    expect(["1948", "05-17"].some((tekst) => lekt(geboorte, tekst))).toBe(false);
  });
});
