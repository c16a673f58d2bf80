import type { IsoDatum } from "@wmo-kit/domain";
import { parseIsoDatum } from "@wmo-kit/domain";
import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { bewaarTotEnMet, inRustSinds, vernietigUiterlijk } from "./bewaartermijn.js";
import { BEWAARTERMIJNEN } from "./bewaartermijn.table.js";
import { describeBewaringError } from "./describe-error.js";

const datum = (tekst: string): IsoDatum => parseIsoDatum(tekst)._unsafeUnwrap();
const PEIL = datum("2041-03-16");

describe("Bewaartermijn", () => {
  it.each([
    ["2026-03-15", "2041-03-15"],
    ["2024-02-29", "2039-02-28"],
    ["2028-02-29", "2043-02-28"],
    ["2033-02-28", "2048-02-28"],
  ])("Wmo-5.3.4: een dossier dat op %s voor het laatst is gewijzigd wordt bewaard tot en met %s", (laatste, totEnMet) => {
    expect(bewaarTotEnMet(datum(laatste), PEIL)._unsafeUnwrap()).toBe(totEnMet);
  });

  it.each([
    ["2026-08-31", "2026-11-30"],
    ["2026-11-30", "2027-02-28"],
    ["2026-12-01", "2027-03-01"],
  ])("Wmo-5.3.5: een verzoek dat op %s komt is uiterlijk op %s uitgevoerd", (ontvangen, uiterlijk) => {
    expect(vernietigUiterlijk(datum(ontvangen))._unsafeUnwrap()).toBe(uiterlijk);
  });

  it("Wmo-5.3.4: voor de dag waarop de tekst is gelezen geeft de tabel geen oordeel", () => {
    expect(bewaarTotEnMet(datum("2010-01-01"), datum("2026-07-01")).isOk()).toBe(true);
    const fout = bewaarTotEnMet(datum("2010-01-01"), datum("2026-06-30"))._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "NormNietGeldig", norm: "Wmo-5.3.4", peildatum: "2026-06-30" });
    expect(describeBewaringError(fout).length).toBeGreaterThan(20);
  });

  it("Wmo-5.3.4: geen dag die het voorsorteren weglaat kan al voorbij zijn", () => {
    for (let dag = 0; dag < 1500; dag += 1) {
      const peildatum = datum(new Date(Date.UTC(2039, 0, 1 + dag)).toISOString().slice(0, 10));
      const sinds = inRustSinds(peildatum)._unsafeUnwrap();
      const later = datum(new Date(Date.parse(sinds) + 86_400_000).toISOString().slice(0, 10));
      expect(bewaarTotEnMet(later, peildatum)._unsafeUnwrap() >= peildatum, peildatum).toBe(true);
    }
  });

  describe.skipIf(!hasReferenceData)(`Referentie${referenceDataNote}`, () => {
    it("Wmo-5.3.4: de tabel heeft het getal en de geldigheid van de referentie", () => {
      const tekst = JSON.stringify(readReferenceJson("facts", "finance-norms.json"));
      const rij = /"key":"wmo\.dossierBewaartermijn".*?"validFrom":"([\d-]+)".*?"algemeen":(\d+)/.exec(tekst);
      const [norm] = BEWAARTERMIJNEN;
      expect([norm.geldigheid.begindatum, norm.waarde.aantal]).toEqual([rij?.[1], Number(rij?.[2])]);
    });
  });
});
