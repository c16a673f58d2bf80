import { addDagen, addJaren, fromEpochDag, parseContractprofiel, type IsoDatum } from "@wmo-kit/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/bouwers.js";
import type { Persoon } from "./persoon.js";
import { eersteDagZonderVog, evaluateVogstand } from "./vogstand.js";

const BEGIN = datum("2026-01-01");
const dag = (verschil: number): IsoDatum => addDagen(BEGIN, verschil)._unsafeUnwrap();
const zzp = (afgiftes: readonly number[]): Persoon => ({
  functie: { programma: "dagbesteding", rol: "professional", contactMetInwoners: true, opdrachtnemerIsZzp: true },
  vogs: afgiftes.map((verschil) => ({ afgiftedatum: dag(verschil), profiel: "gezondheidszorg en welzijn van mens en dier", nummers: [] })),
});

describe("VOG van een zzp'er op elke werkdag", () => {
  it("D-3.4: de eerste dag zonder VOG is dezelfde als wie elke dag elke VOG naloopt vindt", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1500, max: 1500 }), { maxLength: 5 }),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 0, max: 500 }),
        (afgiftes, eerste, lengte) => {
          const persoon = zzp(afgiftes);
          // The second way: day by day, issue by issue, three years by the calendar.
          const isGoed = (werkdag: IsoDatum): boolean =>
            persoon.vogs.some(({ afgiftedatum }) => afgiftedatum <= werkdag && werkdag <= addJaren(afgiftedatum, 3)._unsafeUnwrap());
          const dagen = Array.from({ length: lengte + 1 }, (_, nummer) => dag(eerste + nummer));
          const verwacht = dagen.find((werkdag) => !isGoed(werkdag));
          expect(eersteDagZonderVog(persoon, { begindatum: dag(eerste), einddatum: dag(eerste + lengte) })).toBe(verwacht);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("D-3.4: een dienst die begint voor het programma geldt wordt vanaf de eerste dag van het programma getoetst", () => {
    const persoon = zzp([-1800]);
    expect(eersteDagZonderVog(persoon, { begindatum: datum("2025-04-01"), einddatum: datum("2025-04-28") })).toBeUndefined();
    expect(eersteDagZonderVog(persoon, { begindatum: datum("2025-04-01"), einddatum: datum("2025-05-31") })).toBe("2025-04-29");
  });

  it("D-3.4: een strengere afspraak halverwege een dienst telt vanaf haar eerste dag, en alleen tot haar laatste", () => {
    const profiel = parseContractprofiel({
      id: "proef",
      naam: "Proefcontract",
      afwijkingen: [
        { norm: "D-3.4.zzp", waarde: { aantal: 1, eenheid: "jaar" }, begindatum: "2027-06-01", einddatum: "2027-06-30", reden: "afgesproken" },
      ],
    })._unsafeUnwrap();
    const eerste = (begin: string, einde: string) => eersteDagZonderVog(zzp([0]), { begindatum: datum(begin), einddatum: datum(einde) }, profiel);
    expect(eerste("2027-05-01", "2027-08-01")).toBe("2027-06-01");
    expect(eerste("2027-05-01", "2027-06-01")).toBe("2027-06-01");
    expect(eerste("2027-05-01", "2027-05-31")).toBeUndefined();
    expect(eerste("2027-07-01", "2029-01-01")).toBeUndefined();
    expect(eerste("2027-07-01", "2029-01-02")).toBe("2029-01-02");
  });

  it("D-3.4: op elke dag is de stand geldig, bijna verlopen (negentig dagen), verlopen of nog niet afgegeven", () => {
    const persoon = zzp([0]);
    const stand = (werkdag: string) => evaluateVogstand(persoon, datum(werkdag))?.stand;
    expect(["2025-12-31", "2026-01-01", "2028-10-02", "2028-10-03", "2029-01-01", "2029-01-02"].map(stand)).toEqual([
      "nog niet afgegeven",
      "geldig",
      "geldig",
      "verloopt binnenkort",
      "verloopt binnenkort",
      "verlopen",
    ]);
  });

  it("D-3.4: van wie geen zzp'er is wordt de leeftijd tijdens het werk niet getoetst; het wijkteam kent die regel niet", () => {
    const persoon = zzp([-2000]);
    const { functie } = persoon;
    if (functie === undefined) return expect.unreachable();
    const vandaag = fromEpochDag(20_600)._unsafeUnwrap();
    expect(evaluateVogstand({ ...persoon, functie: { ...functie, opdrachtnemerIsZzp: false } }, vandaag)?.stand).toBe("niet getoetst");
    expect(evaluateVogstand({ ...persoon, functie: { ...functie, programma: "wijkteam" } }, vandaag)).toBeUndefined();
  });
});
