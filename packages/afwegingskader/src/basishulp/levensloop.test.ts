import { describe } from "vitest";

import { FEITEN } from "../../test/basishulp/bouwers.js";
import { EINDEPROEVEN } from "../../test/basishulp/einde.proeven.js";
import { LOPENDPROEVEN } from "../../test/basishulp/lopend.proeven.js";
import { PLANPROEVEN } from "../../test/basishulp/plan.proeven.js";
import { STARTPROEVEN } from "../../test/basishulp/start.proeven.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import { BASISHULP } from "./levensloop.js";

describe("basishulp", () => {
  const LOPEND = [
    "veiligheidszorg-gesignaleerd",
    "waarschuwing-gegeven",
    "overdracht-begonnen",
    "wlz-besluit-ontvangen",
    "overdracht-geregeld",
    "overdracht-gaat-niet-door",
    "voortijdig-beeindigd",
    "gegevens-gecorrigeerd",
  ];
  const ACTIEF = [...LOPEND, "plan-opgesteld", "professional-gewisseld", "opgeschort"];
  proefMatrix("W-8.2", BASISHULP, {
    matrix: {
      nieuw: ["basishulp-gestart"],
      gestart: ACTIEF,
      "plan-concept": [...ACTIEF, "inwoner-stemt-in"],
      "plan-actief": [...ACTIEF, "evaluatie-begonnen", "geevalueerd", "aanvullende-zorg-ingeschakeld", "afgesloten"],
      evaluatie: [...ACTIEF, "geevalueerd"],
      opgeschort: [...LOPEND, "hulp-hervat"],
      afgesloten: ["waakvlam-afgesproken", "geen-waakvlam"],
      waakvlam: ["waakvlam-voorbij", "hulp-hervat"],
      beeindigd: [],
      "voortijdig-beeindigd": [],
    },
    feiten: FEITEN,
  });

  proefWachters("W-8.2", BASISHULP, [...STARTPROEVEN, ...PLANPROEVEN, ...LOPENDPROEVEN, ...EINDEPROEVEN]);
});
