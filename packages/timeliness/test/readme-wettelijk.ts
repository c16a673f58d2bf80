import { parseIsoDatum } from "@wmo-kit/domain";
import { Result } from "@wmo-kit/domain/result";
import { describeTermijn, evaluateOpschortbareTermijn, makeKalender, WMO_TERMIJNEN } from "@wmo-kit/timeliness";

const kalender = makeKalender();

export const beslistermijn = Result.combine([parseIsoDatum("2026-03-16"), parseIsoDatum("2026-03-18"), parseIsoDatum("2026-03-23")])
  .andThen(([aanvang, gevraagdOp, hersteldOp]) =>
    evaluateOpschortbareTermijn({
      normen: WMO_TERMIJNEN,
      norm: "Wmo-2.3.5.2",
      aanvang,
      kalender,
      opschortingen: [{ soort: "aanvraag aanvullen", gevraagdOp, hersteldOp }],
    }),
  )
  .match(describeTermijn, (fout) => fout._tag);
