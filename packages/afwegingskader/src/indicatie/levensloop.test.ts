import { describe } from "vitest";

import { FEITEN } from "../../test/indicatie/bouwers.js";
import { INTREKKINGSPROEVEN } from "../../test/indicatie/intrekking.proeven.js";
import { VERLENGINGSPROEVEN } from "../../test/indicatie/verlenging.proeven.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import { INDICATIE } from "./levensloop.js";

const GELDIG = [
  "bw-toegekend",
  "backoffice-ingelicht",
  "vervallen-na-bw",
  "overgestapt-naar-opdrachtnemer",
  "wlz-besluit-ontvangen",
  "wlz-overdracht-geregeld",
  "gestopt-wegens-wlz",
  "wlz-aanvraag-geweigerd",
  "aanbieder-gewisseld",
  "hardheidsclausule-toegepast",
  "gegevens-gecorrigeerd",
  "verlengd",
];

describe("indicatie", () => {
  proefMatrix("W-28.2", INDICATIE, {
    matrix: {
      nieuw: ["indicatie-aangevraagd"],
      aangevraagd: ["toegekend", "niet-toegekend", "hardheidsclausule-toegepast", "gegevens-gecorrigeerd"],
      lopend: [...GELDIG, "verlenging-gevraagd", "einddatum-bereikt"],
      verlengingsverzoek: [...GELDIG, "heronderzoek-begonnen", "verlenging-ingetrokken"],
      heronderzoek: [...GELDIG, "ondersteuning-geevalueerd", "verlenging-ingetrokken", "niet-verlengd"],
      geeindigd: [],
      vervallen: [],
    },
    feiten: FEITEN,
  });

  proefWachters("W-28.2", INDICATIE, [...VERLENGINGSPROEVEN, ...INTREKKINGSPROEVEN]);
});
