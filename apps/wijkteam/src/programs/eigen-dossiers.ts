import { Behandelrelatie, Gebruiker } from "@wmo-kit/runtime";
import { Effect, Option } from "effect";

/** The dossiers of the residents that whoever acts works with. Whoever works at this machine without signing in has none of its own. @source NEN 7510-1:2024, 5.15 */
export const leesEigenDossiers = Effect.gen(function* () {
  const gebruiker = Option.getOrUndefined(yield* Effect.serviceOption(Gebruiker));
  if (gebruiker === undefined) return new Set<string>();
  const { listDossiers } = yield* Behandelrelatie;
  return yield* listDossiers(gebruiker.tenant, gebruiker.account);
});
