import { addDagen } from "@wmo-kit/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/bouwers.js";
import { eenVerzoek } from "../../test/zaken-dagbesteding.js";
import { evaluateVerzoeksom } from "./evaluate-verzoeksom.js";
import { evaluateVerzoekvolume } from "./evaluate-verzoekvolume.js";
import type { Verzoek } from "./verzoek.js";

const PEILDATUM = datum("2026-03-02");
const DAG_EEN = datum("2026-04-01");

const dag = (nummer: number) => addDagen(DAG_EEN, nummer)._unsafeUnwrap();
interface Stuk {
  readonly van: number;
  readonly dagen: number;
  readonly dagdelen: number;
}
const stuk = fc.record({
  van: fc.nat(400),
  dagen: fc.integer({ min: 1, max: 730 }),
  dagdelen: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 320 })),
});
const verzoekVan = ({ van, dagen, dagdelen }: Stuk): Verzoek =>
  eenVerzoek({ begindatum: dag(van), einddatum: dag(van + dagen - 1), omvang: { dagdelen, per: "hele duur" } });

// A second way: every day of the new request, in whole numbers over one denominator.
const isBovenOpEenDag = (nieuw: Stuk, eerder: Stuk): boolean => {
  const loopt = ({ van, dagen }: Stuk, nummer: number): boolean => van <= nummer && nummer < van + dagen;
  return Array.from({ length: nieuw.dagen }, (_, n) => nieuw.van + n).some((nummer) => {
    const erbij = loopt(eerder, nummer) ? eerder.dagdelen : 0;
    return 7 * (nieuw.dagdelen * eerder.dagen + erbij * nieuw.dagen) > 3 * nieuw.dagen * eerder.dagen;
  });
};

// The cap of the joined request, counted year by year and then in days.
const naiefPlafond = (van: number, tot: number): number => {
  const verjaardag = (jaren: number): string => `${Number(dag(van).slice(0, 4)) + jaren}${dag(van).slice(4)}`;
  let [jaren, begin] = [0, van];
  for (let nummer = van; nummer <= tot + 1; nummer += 1) {
    if (dag(nummer) === verjaardag(jaren + 1)) [jaren, begin] = [jaren + 1, nummer];
  }
  return jaren * 156 + Math.floor((3 * (tot + 1 - begin)) / 7);
};

const einde = ({ van, dagen }: Stuk): number => van + dagen - 1;
const overlappen = (een: Stuk, ander: Stuk): boolean => een.van <= einde(ander) && ander.van <= einde(een);

describe("som van verzoeken, eigenschappen", () => {
  it("D-11.5: twee verzoeken mogen samen als geen dag boven drie per week komt en het geheel onder het plafond blijft", () => {
    fc.assert(
      fc.property(stuk, stuk, (nieuw, eerder) => {
        fc.pre(overlappen(nieuw, eerder));
        const { oordeel } = evaluateVerzoeksom(verzoekVan(nieuw), [verzoekVan(eerder)], { peildatum: PEILDATUM });
        const plafond = naiefPlafond(Math.min(nieuw.van, eerder.van), Math.max(einde(nieuw), einde(eerder)));
        const past = !isBovenOpEenDag(nieuw, eerder) && nieuw.dagdelen + eerder.dagdelen <= plafond;
        expect(oordeel).toBe(past ? "voldoet" : "voldoet niet");
      }),
      { numRuns: 500 },
    );
  });

  it("D-11.5: een verzoek dat niet mag, mag ook niet in twee delen over dezelfde dagen", () => {
    fc.assert(
      fc.property(stuk, fc.nat(), (geheel, keuze) => {
        fc.pre(geheel.dagdelen > 1);
        const eerste = 1 + (keuze % (geheel.dagdelen - 1));
        const delen = [eerste, geheel.dagdelen - eerste].map((dagdelen) => verzoekVan({ ...geheel, dagdelen }));
        const [deel, rest] = delen;
        if (deel === undefined || rest === undefined) return;
        const mag = evaluateVerzoekvolume(verzoekVan(geheel), PEILDATUM).oordeel === "voldoet";
        expect(evaluateVerzoeksom(rest, [deel], { peildatum: PEILDATUM }).oordeel).toBe(mag ? "voldoet" : "voldoet niet");
      }),
      { numRuns: 400 },
    );
  });

  it("D-11.5: de volgorde van de eerdere verzoeken maakt niet uit", () => {
    fc.assert(
      fc.property(stuk, fc.array(stuk, { maxLength: 4 }), (nieuw, eerdere) => {
        const som = (stukken: readonly Stuk[]) => evaluateVerzoeksom(verzoekVan(nieuw), stukken.map(verzoekVan), { peildatum: PEILDATUM });
        expect(som([...eerdere].reverse())).toEqual(som(eerdere));
      }),
      { numRuns: 200 },
    );
  });
});
