import type { IsoDatum } from "@wmo-kit/domain";
import { Gebruiker, openDossier } from "@wmo-kit/runtime";
import { Effect, Option } from "effect";

import { heeftDienst } from "./dienst.js";
import { listRoosterplaatsen } from "./rooster.js";
import type { Roosterfeit } from "./roosterfeit.js";

/** The roster of the location where somebody works, and the day it is about. */
export interface Roosterdeel {
  readonly feiten: readonly Roosterfeit[];
  readonly datum: IsoDatum;
}

/**
 * Whether whoever acts has a reason to see and record the attendance of a resident on a day: a shift at the location
 * whose roster the resident is on that day, else what opens the dossier itself: the role, a relation, or emergency access.
 * Whoever is at this machine without signing in has a reason.
 *
 * @source Wmo 2015 art. 5.3.2; NEN 7510-1:2024, 5.15 (need to know)
 */
export const heeftReden = Effect.fnUntraced(function* (dossier: string, rooster: Roosterdeel | undefined) {
  const gebruiker = yield* Effect.serviceOption(Gebruiker);
  if (Option.isNone(gebruiker)) return true;
  const opDienst =
    rooster !== undefined &&
    heeftDienst(rooster.feiten, gebruiker.value.account, rooster.datum) &&
    listRoosterplaatsen(rooster.feiten, rooster.datum).some((plaats) => plaats.dossier === dossier);
  if (opDienst) return true;
  return yield* openDossier(gebruiker.value, "aanwezigheid.vastleggen", dossier).pipe(
    Effect.as(true),
    Effect.catchTag("DossierGesloten", () => Effect.succeed(false)),
  );
});

/** Nothing happens for a resident with whom whoever acts has nothing to do. */
export const eisReden = (dossier: string, rooster?: Roosterdeel) =>
  Effect.flatMap(heeftReden(dossier, rooster), (reden) => (reden ? Effect.void : Effect.fail({ _tag: "GeenReden" } as const)));
