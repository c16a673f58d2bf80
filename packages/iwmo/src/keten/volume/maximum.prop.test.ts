import { fromEpochDag, laatsteDagVanMaand, splitEpochDag, toEpochDag, type IsoDatum } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Omvang } from "../../release-3-2/basisgroepen.table.js";
import type { GeslotenPeriode } from "./kalender.js";
import { maximumVanLooptijd, maximumVanProductperiode } from "./maximum.js";

const datum = (dag: number): IsoDatum => fromEpochDag(dag)._unsafeUnwrap();

/** The product periods of an assignment: each month, cut off at both ends. */
const productperioden = (begin: number, einde: number): readonly GeslotenPeriode[] => {
  const { jaar, maand, dag } = splitEpochDag(begin);
  const eind = Math.min(einde, begin - dag + laatsteDagVanMaand(jaar, maand));
  const eerste = { begindatum: datum(begin), einddatum: datum(eind) };
  return eind === einde ? [eerste] : [eerste, ...productperioden(eind + 1, einde)];
};

const omvang = fc.record({
  volume: fc.integer({ min: 1, max: 100 }),
  eenheid: fc.constantFrom<Omvang["eenheid"]>("01", "04", "14", "16", "82", "83", "84"),
  frequentie: fc.constantFrom<Omvang["frequentie"]>("1", "2", "4"),
});
const looptijd = fc
  .tuple(fc.integer({ min: 18_000, max: 22_000 }), fc.integer({ min: 0, max: 500 }))
  .map(([begin, dagen]) => ({ begin, einde: begin + dagen }));

describe("De maxima van de productperioden en van de looptijd", () => {
  it("TR322: de perioden samen laten nooit minder toe dan de looptijd; bij dagen, maanden en output precies evenveel", () => {
    fc.assert(
      fc.property(omvang, looptijd, (wat, { begin, einde }) => {
        const toegewezen = { omvang: wat, categorie: "02", ingangsdatum: datum(begin), einddatum: datum(einde) };
        const perioden = productperioden(begin, einde);
        expect(toEpochDag(perioden.at(-1)?.einddatum ?? datum(0))).toBe(einde);
        const som = perioden.reduce((totaal, periode) => totaal + maximumVanProductperiode(toegewezen, periode), 0);
        const looptijdmaximum = maximumVanLooptijd(toegewezen) ?? Number.NaN;
        const precies = wat.frequentie !== "2" || wat.eenheid === "82" || wat.eenheid === "83";
        if (precies) expect(som).toBe(looptijdmaximum);
        // A week that two months share may be claimed in full in both: that is at most one week for each boundary.
        else expect(som - looptijdmaximum >= 0 && som - looptijdmaximum <= wat.volume * (perioden.length - 1)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("IV078: een langere productperiode laat nooit minder toe", () => {
    fc.assert(
      fc.property(omvang, looptijd, fc.nat(40), (wat, { begin, einde }, korter) => {
        const toegewezen = { omvang: wat, categorie: "02", ingangsdatum: datum(begin), einddatum: datum(einde) };
        const maximum = (tot: number) => maximumVanProductperiode(toegewezen, { begindatum: datum(begin), einddatum: datum(tot) });
        expect(maximum(Math.max(begin, einde - korter))).toBeLessThanOrEqual(maximum(einde));
      }),
    );
  });
});
