import { formatTijdstip, type IsoDatum } from "@wmo-kit/domain";
import { toJson } from "@wmo-kit/kit";
import { nu } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { leesOrganisatie } from "../organisatie/programs.js";
import { Instelling } from "../services/instelling.js";
import { Werkomgeving } from "../services/kast.js";
import { controlegetal } from "./controlegetal.js";
import { isGevraagdeEis, makePakket } from "./make-pakket.js";
import type { Toezichtpakket } from "./weergave.js";

/** For which requirement and which day a pack is asked; all of them, today, when left out. */
export interface Pakketverzoek {
  readonly eis?: string | undefined;
  readonly peildatum?: IsoDatum | undefined;
}

/** Makes the pack “toon aan”. @source D-16.4, D-16.5 */
export const toonAan = Effect.fn("toonAan")(function* ({ eis, peildatum: gevraagd }: Pakketverzoek) {
  if (eis !== undefined && !isGevraagdeEis(eis)) return yield* Effect.fail({ _tag: "EisOnbekend" } as const);
  const { stand, organisatie, peildatum, kalender, profiel } = yield* leesOrganisatie(gevraagd);
  const { organisatie: naam } = yield* Instelling;
  const { alle } = yield* Werkomgeving;
  const inhoud = makePakket({ stand, organisatie, naam, peildatum, kalender, normen: alle.normen, profiel, eis });
  const moment = yield* nu;
  const pakket: Toezichtpakket = { gemaaktOp: formatTijdstip(moment).unwrapOr(moment), controlegetal: controlegetal(toJson(inhoud)), inhoud };
  return pakket;
});
