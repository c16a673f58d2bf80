import { addDagen, countDagen, type IsoDatum } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { makeKalender } from "../kalender/kalender.js";
import { WMO_TERMIJNEN } from "../termijn/wmo.table.js";
import { evaluateOpschortbareTermijn } from "./evaluate-opschortbare-termijn.js";
import type { Opschorting } from "./opschorting.js";

const kalender = makeKalender();
const plus = (dag: IsoDatum, aantal: number): IsoDatum => addDagen(dag, aantal)._unsafeUnwrap();
const START = datum("2026-01-01");
const eenAanvang = fc.integer({ min: 0, max: 700 }).map((dag) => plus(START, dag));

const tel = (aanvang: IsoDatum, opschortingen: readonly Opschorting[]) => {
  const vraag = { normen: WMO_TERMIJNEN, norm: "Wmo-2.3.5.2", aanvang, kalender, opschortingen };
  const { waarde } = evaluateOpschortbareTermijn(vraag)._unsafeUnwrap();
  if (waarde._tag !== "Dagtermijn") throw new Error("de termijn staat stil");
  return waarde;
};

describe("wetten van opschorting", () => {
  it("Awb 4:15: een opschorting binnen de termijn voegt precies zijn lengte toe", () => {
    fc.assert(
      fc.property(eenAanvang, fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 60 }), (aanvang, begin, lengte) => {
        const opschorting: Opschorting = {
          soort: "stilstand",
          grond: "uitstel met instemming",
          begindatum: plus(aanvang, begin),
          einddatum: plus(aanvang, begin + lengte - 1),
        };
        expect(countDagen(tel(aanvang, []).geteldeDatum, tel(aanvang, [opschorting]).geteldeDatum)).toBe(lengte);
      }),
    );
  });

  it("Awb 4:15: de som telt elke stille dag een keer, hoe de opschortingen ook overlappen", () => {
    const stukken = fc.array(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 20 })), { maxLength: 5 });
    fc.assert(
      fc.property(eenAanvang, stukken, (aanvang, delen) => {
        const opschortingen = delen.map(
          ([begin, lengte]): Opschorting => ({
            soort: "stilstand",
            grond: "overmacht",
            begindatum: plus(aanvang, begin),
            einddatum: plus(aanvang, begin + lengte - 1),
          }),
        );
        // All begin within the first 14 days, so all of them count: the set of their days is the second way to count them.
        const stil = new Set(delen.flatMap(([begin, lengte]) => Array.from({ length: lengte }, (_, dag) => begin + dag)));
        expect(countDagen(tel(aanvang, []).geteldeDatum, tel(aanvang, opschortingen).geteldeDatum)).toBe(stil.size);
      }),
    );
  });

  it("Awb 4:15: de volgorde waarin de opschortingen zijn vastgelegd maakt niet uit", () => {
    fc.assert(
      fc.property(eenAanvang, fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 30 }), (aanvang, begin, lengte) => {
        const een: Opschorting = { soort: "aanvraag aanvullen", gevraagdOp: plus(aanvang, begin), hersteldOp: plus(aanvang, begin + lengte) };
        const twee: Opschorting = { soort: "stilstand", grond: "overmacht", begindatum: plus(aanvang, 2), einddatum: plus(aanvang, 9) };
        expect(tel(aanvang, [een, twee])).toEqual(tel(aanvang, [twee, een]));
      }),
    );
  });
});
