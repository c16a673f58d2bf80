import { compareDatums, type IsoDatum } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenDagduur, eenDatum, eenInstelling } from "../../test/arbitraries.js";
import { eenTermijnNorm } from "../../test/een-termijn-norm.js";
import { makeKalender } from "../kalender/kalender.js";
import { evaluateTermijn } from "./evaluate-termijn.js";

describe("wetten van termijnen", () => {
  it("K-01: een latere aanvang geeft nooit een eerder einde, vooruit noch terug geteld", () => {
    fc.assert(
      fc.property(eenInstelling, eenDagduur, eenDatum, eenDatum, fc.boolean(), (instelling, waarde, een, twee, vooruit) => {
        const kalender = makeKalender(instelling);
        const norm = eenTermijnNorm({ waarde, richting: vooruit ? "na" : "voor", vergelijking: vooruit ? "<=" : ">=" });
        const [eerder, later] = compareDatums(een, twee) <= 0 ? [een, twee] : [twee, een];
        const normen = [{ ...norm, geldigheid: { begindatum: eerder } }];
        const eindeVan = (aanvang: IsoDatum): IsoDatum =>
          evaluateTermijn({ normen, norm: norm.id, aanvang, kalender })._unsafeUnwrap().waarde.uitersteDatum;
        expect(compareDatums(eindeVan(eerder), eindeVan(later))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("K-07: een strikte termijn eindigt een dag eerder dan een termijn die de dag meetelt", () => {
    fc.assert(
      fc.property(eenDagduur, eenDatum, fc.boolean(), (waarde, aanvang, vooruit) => {
        const kalender = makeKalender();
        const richting = vooruit ? "na" : "voor";
        const uiterste = (vergelijking: "<" | "<=" | ">" | ">="): number => {
          const norm = eenTermijnNorm({ waarde, richting, vergelijking, geldigheid: { begindatum: aanvang } });
          return Date.parse(evaluateTermijn({ normen: [norm], norm: norm.id, aanvang, kalender })._unsafeUnwrap().waarde.uitersteDatum) / 86_400_000;
        };
        expect(vooruit ? uiterste("<=") - uiterste("<") : uiterste(">=") - uiterste(">")).toBe(1);
      }),
    );
  });

  it("K-02: de overgeslagen dagen en de getelde werkdagen zijn samen alle dagen van de termijn", () => {
    fc.assert(
      fc.property(eenInstelling, eenDatum, fc.integer({ min: 1, max: 60 }), (instelling, aanvang, aantal) => {
        const norm = eenTermijnNorm({ waarde: { aantal, eenheid: "werkdag" }, geldigheid: { begindatum: aanvang } });
        const { waarde, stappen } = evaluateTermijn({
          normen: [norm],
          norm: norm.id,
          aanvang,
          kalender: makeKalender(instelling),
        })._unsafeUnwrap();
        const dagen = (Date.parse(waarde.uitersteDatum) - Date.parse(aanvang)) / 86_400_000;
        expect(stappen.filter(({ _tag }) => _tag === "DagOvergeslagen").length + aantal).toBe(dagen);
      }),
    );
  });
});
