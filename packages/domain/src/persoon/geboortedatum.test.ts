import { hasReferenceData, readReferenceText, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { describeGeboortedatum, parseGeboortedatum } from "./geboortedatum.js";

describe("geboortedatum", () => {
  it.each([
    [{ datum: "1948-05-17" }, "17 mei 1948"],
    [{ datum: "1948-05-01", datumGebruik: "1" }, "mei 1948"],
    [{ datum: "1948-01-01", datumGebruik: "1" }, "januari 1948"],
    [{ datum: "1948-01-01", datumGebruik: "2" }, "1948"],
    [{ datum: "1900-01-01", datumGebruik: "3" }, "onbekend"],
    [{ datum: "1900-01-01" }, "1 januari 1900"],
  ])("CS139: %j wordt gelezen en getoond voor zover bekend: %s", (invoer, tekst) => {
    const geboortedatum = parseGeboortedatum(invoer)._unsafeUnwrap();
    expect(geboortedatum).toEqual(invoer);
    expect(describeGeboortedatum(geboortedatum)).toBe(tekst);
  });

  it.each([
    [{ datum: "1948-05-17", datumGebruik: "1" }],
    [{ datum: "1948-05-01", datumGebruik: "2" }],
    [{ datum: "1948-01-17", datumGebruik: "2" }],
    [{ datum: "1948-01-01", datumGebruik: "3" }],
    [{ datum: "1900-01-02", datumGebruik: "3" }],
  ])("CS139: de opvulling past niet bij het onbekende deel (%#)", (invoer) => {
    expect(parseGeboortedatum(invoer)._unsafeUnwrapErr().bevindingen).toEqual([{ pad: ["datumGebruik"], code: "datumGebruik" }]);
  });

  it("COD170: een andere waarde dan 1, 2 of 3 bestaat niet, en elke fout wordt genoemd", () => {
    expect(parseGeboortedatum({ datum: "1948-02-30", datumGebruik: "0" })._unsafeUnwrapErr().bevindingen).toEqual([
      { pad: ["datum"], code: "bestaatNiet" },
      { pad: ["datumGebruik"], code: "invalid_value" },
    ]);
  });
});

describe.skipIf(!hasReferenceData)(`regelgevallen van CS139${referenceDataNote}`, () => {
  it.each(["1", "2", "3"].flatMap((gebruik) => (["ok", "fail"] as const).map((soort) => [gebruik, soort] as const)))(
    "CS139: het regelgeval met DatumGebruik %s (%s) krijgt hetzelfde oordeel als van de standaard",
    (gebruik, soort) => {
      const xml = readReferenceText("iwmo", "rule-cases", `CS139-gebruik-${gebruik}.${soort}.xml`);
      const paren = [...xml.matchAll(/Datum>(\d{4}-\d{2}-\d{2})<[^>]*>\s*<[^>]*DatumGebruik>(\d)</g)].map(([, datum, datumGebruik]) => ({
        datum,
        datumGebruik,
      }));
      expect(paren.length).toBeGreaterThan(0);
      expect(paren.every((paar) => parseGeboortedatum(paar).isOk())).toBe(soort === "ok");
    },
  );
});
