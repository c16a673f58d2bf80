import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { kader, rapport } from "../../test/bouwers.js";
import { bevestigd, caseloadOp, gesproken, gestart, knip, perKanaal } from "../../test/langzaam.js";
import { stroom, type Ruwdossier } from "../../test/stroom.js";
import type { Rapport } from "../rapport/rapport.js";
import { readWijkteamdossier } from "../wijkteam/read-wijkteamdossier.js";

const MAAND = "2026-03";
const peildatums = fc.constantFrom("2026-02-27", "2026-03-01", "2026-03-14", "2026-03-31", "2026-04-01", "2026-04-14", "2026-06-30");

const meet = (ruw: readonly Ruwdossier[], peildatum: string, ...cijfers: readonly string[]): Rapport =>
  rapport(kader(cijfers, MAAND, peildatum), ruw.map(readWijkteamdossier));

const aandeel = ({ cellen }: Rapport, groep = ""): object | undefined => {
  const gevonden = cellen.find((cel) => cel.groep === groep && cel.uitsplitsing === (groep === "" ? "totaal" : "wijk"));
  return { teller: gevonden?.teller ?? 0, noemer: gevonden?.noemer ?? 0 };
};

const gelijk = (eis: string, cijfer: string, langzaam: (ruw: readonly Ruwdossier[], maand: string, peildatum: string) => object): void => {
  it(`${eis}: het cijfer is gelijk aan een langzame telling over de ruwe gebeurtenissen`, () => {
    fc.assert(
      fc.property(stroom, peildatums, (ruw, peildatum) => {
        expect(aandeel(meet(ruw, peildatum, cijfer))).toEqual(langzaam(ruw, MAAND, peildatum));
      }),
      { numRuns: 150 },
    );
  });
};

describe("een tweede telling, anders geschreven", () => {
  gelijk("W-50.2.1", "bevestiging-48-uur", bevestigd);
  gelijk("W-50.2.2", "contact-5-werkdagen", gesproken);
  gelijk("W-50.3", "start-14-dagen", gestart);
  gelijk("W-72.1", "knip", knip);

  it("W-50.3: ook per wijk, met wie geen wijk heeft apart", () => {
    fc.assert(
      fc.property(stroom, peildatums, fc.constantFrom("Dukenburg", "Lindenholt", "niet bekend"), (ruw, peildatum, wijk) => {
        expect(aandeel(meet(ruw, peildatum, "start-14-dagen"), wijk)).toEqual(gestart(ruw, MAAND, peildatum, wijk));
      }),
      { numRuns: 100 },
    );
  });

  it("W-106.9: de stand van de caseload is wie op die dag iets heeft lopen", () => {
    fc.assert(
      fc.property(stroom, fc.constantFrom("2026-03-14", "2026-03-31", "2026-05-01"), (ruw, peildatum) => {
        const gemeten = meet(ruw, peildatum, "caseload-stand").cellen[0]?.noemer;
        expect(gemeten).toBe(caseloadOp(ruw, peildatum < "2026-03-31" ? peildatum : "2026-03-31"));
      }),
      { numRuns: 100 },
    );
  });

  it("W-45.2.2: het aantal meldingen per kanaal is wat er aan ontvangsten in de stroom staat", () => {
    fc.assert(
      fc.property(stroom, peildatums, (ruw, peildatum) => {
        const gemeten = meet(ruw, peildatum, "meldingen").cellen.filter(({ uitsplitsing }) => uitsplitsing === "kanaal");
        expect(Object.fromEntries(gemeten.map(({ groep, noemer }) => [groep, noemer]))).toEqual(perKanaal(ruw, MAAND, peildatum));
      }),
      { numRuns: 100 },
    );
  });
});
