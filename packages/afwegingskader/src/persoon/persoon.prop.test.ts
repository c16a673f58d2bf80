import { addDagen, addJaren, addMaanden, parseIsoDatum } from "@wmo-kit/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dagRond, eerder, wandel, wandeling, type Genomen } from "../../test/wandel.js";
import { PERSOON } from "./levensloop.js";

const PROFIEL = "gezondheidszorg en welzijn van mens en dier";
const dag = (invoer: unknown) => parseIsoDatum(invoer)._unsafeUnwrap();
const nummers = fc.subarray([12, 41, 43, 84, 85]);
const PASSEN = wandeling({
  "vergewisplicht-afgerond": fc.record({
    onderdelen: fc.constant({}),
    oordeel: fc.constantFrom("geschikt", "geschikt", "niet geschikt"),
    motivering: fc.constant("Zo beoordeeld."),
  }),
  "vog-ontvangen": fc.record({ afgiftedatum: dagRond, profiel: fc.constantFrom(PROFIEL, "ander profiel"), nummers }),
  ingezet: fc.record({ aanvang: dagRond }),
  ingeroosterd: fc.record({ begindatum: dagRond, lengte: fc.integer({ min: 0, max: 400 }) }).map(({ begindatum, lengte }) => ({
    begindatum,
    einddatum: addDagen(dag(begindatum), lengte)._unsafeUnwrap(),
  })),
  "vermoeden-gerezen": fc.constant({ motivering: "Een melding.", inzet: "doorwerken", motiveringInzet: "Onder toezicht." }),
});

const vogs = (genomen: readonly Genomen[], plaats: number) => eerder(genomen, plaats, "vog-ontvangen").map(({ gegevens }) => dag(gegevens["afgiftedatum"]));

describe("persoon, willekeurige volgordes", () => {
  it("D-3.4: wie met deelnemers werkt is geschikt bevonden, begon met een VOG van ten hoogste drie maanden en is als zzp'er elke dag gedekt", () => {
    let begonnen = 0;
    let gepland = 0;
    fc.assert(
      fc.property(fc.boolean(), PASSEN, (opdrachtnemerIsZzp, passen) => {
        const functie = { programma: "dagbesteding", rol: "professional", contactMetInwoners: true, opdrachtnemerIsZzp };
        const genomen = wandel(PERSOON, { soort: "kandidaat-aangemeld", gegevens: functie, dagen: 0 }, passen);
        genomen.forEach(({ gebeurtenis: { soort }, gegevens }, plaats) => {
          if (soort === "vog-ontvangen") expect(gegevens["profiel"] === PROFIEL || (gegevens["nummers"] as readonly number[]).length === 5).toBe(true);
          if (soort === "ingezet") {
            begonnen += 1;
            const aanvang = dag(gegevens["aanvang"]);
            const nieuwste = vogs(genomen, plaats).filter((afgifte) => afgifte <= aanvang).sort().at(-1);
            expect(nieuwste !== undefined && aanvang <= addMaanden(nieuwste, 3)._unsafeUnwrap()).toBe(true);
            expect(eerder(genomen, plaats, "vergewisplicht-afgerond").at(-1)?.gegevens["oordeel"]).toBe("geschikt");
          }
          if (soort === "ingeroosterd" && opdrachtnemerIsZzp) {
            gepland += 1;
            for (const rand of [dag(gegevens["begindatum"]), dag(gegevens["einddatum"])])
              expect(vogs(genomen, plaats).some((afgifte) => afgifte <= rand && rand <= addJaren(afgifte, 3)._unsafeUnwrap())).toBe(true);
          }
        });
      }),
      { numRuns: 300 },
    );
    expect(begonnen).toBeGreaterThan(0);
    expect(gepland).toBeGreaterThan(0);
  });
});
