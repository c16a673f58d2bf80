import type { IsoDatum } from "@wmo-kit/domain";
import { leesOrganisatie } from "@wmo-kit/kit/register";
import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { nieuwsteVan } from "../organisatie/register/registerstand.js";
import { showSroi } from "./show-sroi.js";

/** What social return is due, and whether it was realised; null as long as nothing was recorded. @source D-9 */
export const toonSroi = Effect.fn("toonSroi")(function* (gevraagd?: IsoDatum) {
  const { stand, peildatum, profiel } = yield* leesOrganisatie(gevraagd);
  const stuk = nieuwsteVan(stand, "sroi-vastgelegd");
  if (stuk === undefined) return null;
  return yield* liftResult(showSroi(stuk.gegevens, peildatum, profiel));
});
