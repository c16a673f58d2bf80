import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum } from "../test/bouwers.js";
import { describeDomainFailure } from "./describe-error.js";
import { describeInvoerBevinding } from "./describe-invoer.js";
import type { DomainFailure } from "./errors.js";
import type { BedragBuitenBereik } from "./geld/parse-eurocent.js";
import * as domain from "./index.js";
import type { OngeldigeInvoer } from "./parse.js";
import type { Result } from "./result.js";

const ZINNEN: readonly (readonly [DomainFailure, string])[] = [
  [
    { _tag: "OngeldigeInvoer", soort: "Bsn", bevindingen: [{ pad: [], code: "elfproef" }] },
    "Burgerservicenummer: het nummer bevat een tikfout; neem het opnieuw over.",
  ],
  [
    {
      _tag: "OngeldigeInvoer",
      soort: "Contractprofiel",
      bevindingen: [
        { pad: ["afwijkingen", 0, "einddatum"], code: "eindeVoorBegin" },
        { pad: ["naam"], code: "too_small" },
      ],
    },
    "Contractprofiel: afwijkingen, nummer 1, einddatum: de einddatum ligt vóór de begindatum; pas een van de twee datums aan. " +
      "naam: dit is te klein of te kort; vul het aan.",
  ],
  [
    { _tag: "DatumBuitenBereik" },
    "De berekende datum bestaat niet of valt buiten de jaren 1 tot en met 9999; controleer de datum en de termijn.",
  ],
  [{ _tag: "NormOnbekendeId", norm: "D-99" }, "Norm D-99 bestaat niet; controleer de aanduiding van de norm."],
  [
    { _tag: "NormNietGeldig", norm: "D-20.4", peildatum: datum("2024-12-31") },
    "Norm D-20.4 geldt niet op 31 december 2024; kies een andere peildatum of vul de norm aan in het contractprofiel.",
  ],
  [
    { _tag: "NormOnbekend", norm: "W-81" },
    "Norm W-81 heeft in de bron geen waarde; spreek een waarde af en zet die in het contractprofiel.",
  ],
  [
    {
      _tag: "ContractprofielPastNiet",
      bevindingen: [
        { nummer: 1, norm: "X-9", code: "normOnbekend" },
        { nummer: 3, norm: "D-20.4", code: "anderSoortWaarde" },
      ],
    },
    "Het contractprofiel past niet op de normen: afwijking 1 (norm X-9): die norm bestaat niet; " +
      "afwijking 3 (norm D-20.4): de waarde is van een ander soort dan de norm; pas het contractprofiel aan.",
  ],
  [{ _tag: "BedragBuitenBereik" }, "Het bedrag is te groot om op de cent te bewaren; controleer de bedragen."],
  [
    { _tag: "GewichtenOngeldig" },
    "Het bedrag kan niet worden verdeeld; geef gewichten van nul of meer, en minstens één gewicht boven nul.",
  ],
  [{ _tag: "NoemerNul" }, "Er is niets om door te delen, dus er is geen verhouding; controleer of de noemer is ingevuld."],
  [{ _tag: "PeildatumVoorGeboorte" }, "De peildatum ligt vóór de geboorte; controleer de peildatum en de geboortedatum."],
];

type Lezer = (invoer: unknown) => Result<unknown, OngeldigeInvoer | BedragBuitenBereik>;

const deuren: Record<string, unknown> = domain;
const LEZERS = Object.entries(deuren).flatMap(([naam, deur]) =>
  typeof deur === "function" && /^(?:parse|normalize)[A-Z]/.test(naam) ? [deur as Lezer] : [],
);

/** Input that comes close to what the doors want, so that every rule gets its turn. */
const eenStukje = fc.oneof(
  fc.constantFrom("999900007", "000000000", "00000000", "NL13TEST0123456780", "2026-02-30", "2026-02-30T10:00Z", "07", "16", "1", "2", "83"),
  fc.constantFrom("", " ", "a\nb", "A.B.", "1/0", "1,5", "specifiek", "generiek", "x".repeat(300), "9.007.199.254.740.993"),
  fc.constantFrom(0.5, -1, 1e9, 7, null, undefined, true),
);
const veld = (naam: string): fc.Arbitrary<object> => fc.option(eenStukje, { nil: undefined }).map((waarde) => ({ [naam]: waarde }));
const eenObject = fc
  .tuple(
    ...["begindatum", "einddatum", "datum", "datumGebruik", "volume", "eenheid", "frequentie", "soort", "categorie", "code", "naamGebruik"].map(veld),
    fc.constantFrom({}, { geslachtsnaam: { achternaam: "Q" } }, { geslachtsnaam: {} }, { afwijkingen: [{}] }, { voorletters: "A.B." }),
  )
  .chain((velden) => fc.subarray(velden))
  .map((velden) => Object.assign({}, ...velden) as unknown);

describe("describeDomainFailure", () => {
  it.each(ZINNEN)("DomainFailure: %j is één zin met wat er is, waar, en wat nu", (fout, zin) => {
    expect(describeDomainFailure(fout)).toBe(zin);
  });

  it("Wmo 5.2.9: een nummer dat als norm is ingevuld komt niet in de zin", () => {
    expect(describeDomainFailure({ _tag: "NormOnbekendeId", norm: "999996770" })).toContain("Norm [bsn] bestaat niet");
  });

  it("OngeldigeInvoer: elke code die een deur van dit pakket geeft heeft een eigen zin", () => {
    expect(LEZERS.length).toBeGreaterThan(20);
    const algemeen = describeInvoerBevinding({ pad: [], code: "custom" });
    const gezien = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...LEZERS), fc.oneof(eenStukje, eenObject, fc.anything()), (lees, invoer) => {
        const uitkomst = lees(invoer);
        if (uitkomst.isOk() || uitkomst.error._tag !== "OngeldigeInvoer") return;
        for (const { code } of uitkomst.error.bevindingen) {
          gezien.add(code);
          expect(describeInvoerBevinding({ pad: [], code }), code).not.toBe(algemeen);
        }
        expect(describeDomainFailure(uitkomst.error)).toMatch(/^[A-Z].*: .*\.$/);
      }),
      { numRuns: 20_000 },
    );
    for (const code of ["elfproef", "vorm", "alleenNullen", "bestaatNiet", "leeg", "teLang", "regeleinde", "eurobedrag", "geheelGetal"]) {
      expect(gezien).toContain(code);
    }
  });

  it("OngeldigeInvoer: een code van een ander pakket krijgt een algemene zin", () => {
    expect(describeInvoerBevinding({ pad: ["regels", 2], code: "heelAnders" })).toBe("regels, nummer 3: dit klopt niet; controleer het.");
  });
});
