import type { IsoDatum } from "@wmo-kit/domain";
import { Werkomgeving } from "@wmo-kit/kit";
import { leesOrganisatie } from "@wmo-kit/kit/register";
import { sealPakket } from "@wmo-kit/kit/toezicht";
import { nu } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Instelling } from "../services/instelling.js";
import { isGevraagdeEis, makePakketinhoud } from "./make-pakket.js";

/** For which requirement and which day a pack is asked; all of them, today, when left out. */
export interface Pakketverzoek {
  readonly eis?: string | undefined;
  readonly peildatum?: IsoDatum | undefined;
}

/** Makes the pack “toon aan”. */
export const toonAan = Effect.fn("toonAan")(function* ({ eis, peildatum: gevraagd }: Pakketverzoek) {
  if (eis !== undefined && !isGevraagdeEis(eis)) return yield* Effect.fail({ _tag: "EisOnbekend" } as const);
  const { stand, organisatie, peildatum, kalender, profiel } = yield* leesOrganisatie(gevraagd);
  const { organisatie: naam } = yield* Instelling;
  const { alle } = yield* Werkomgeving;
  const inhoud = makePakketinhoud({ stand, organisatie, naam, peildatum, kalender, normen: alle.normen, profiel, eis });
  return sealPakket(inhoud, yield* nu);
});
