import { Gebruiker, listZichtbareDossiers } from "@wmo-kit/runtime";
import { Effect, Option } from "effect";

/** The dossiers that whoever acts may see; undefined when that is all of them. @source Wmo 2015 art. 5.3.2; NEN 7510-1:2024, 5.15 */
export const leesZichtbaar = Effect.gen(function* () {
  const gebruiker = yield* Effect.serviceOption(Gebruiker);
  const zichtbaar = Option.isNone(gebruiker) ? "alle" : yield* listZichtbareDossiers(gebruiker.value);
  return zichtbaar === "alle" ? undefined : [...zichtbaar];
});
