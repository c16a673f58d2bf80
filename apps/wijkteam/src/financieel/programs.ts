import type { IsoDatum } from "@wmo-kit/domain";
import { showPlichten } from "@wmo-kit/kit/kwaliteit";
import { leesOrganisatie } from "@wmo-kit/kit/register";
import { Effect } from "effect";

import { PARTIJ } from "../kwaliteit/kwaliteitkeuze.js";
import { listLiquiditeit } from "./list-liquiditeit.js";

/** The duty that an overview fulfils. */
const NORM = "W-104.1";

/** The overviews of liquidity, and until when the next ones must be handed in. @source W-81, W-104.1 */
export const toonLiquiditeit = Effect.fn("toonLiquiditeit")(function* (gevraagd?: IsoDatum) {
  const { stand, peildatum, kalender, profiel } = yield* leesOrganisatie(gevraagd);
  const jaar = Number(peildatum.slice(0, 4));
  const plichten = showPlichten({ partij: PARTIJ, stand, jaar, peildatum, kalender, profiel }).unwrapOr(undefined);
  return {
    peildatum,
    versie: stand.versie,
    overzichten: listLiquiditeit(stand, peildatum, profiel),
    plichten: plichten?.plichten.filter(({ norm }) => norm === NORM) ?? [],
    zonderDag: plichten?.zonderDag.filter(({ norm }) => norm === NORM).map(({ reden }) => reden) ?? [],
  };
});
