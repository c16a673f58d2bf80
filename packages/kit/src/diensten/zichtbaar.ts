import { Gebruiker, listZichtbareDossiers, mag, type Recht } from "@wmo-kit/runtime";
import { Effect, Option } from "effect";

/**
 * Those of a list that whoever acts has a reason to see. On the command line of this machine nobody has signed in: that sees all.
 *
 * @source Wmo 2015 art. 5.3.2; NEN 7510-1:2024, 5.15
 */
export const kiesZichtbare = Effect.fnUntraced(function* <D extends { readonly id: string }>(dossiers: readonly D[]) {
  const gebruiker = yield* Effect.serviceOption(Gebruiker);
  const zichtbaar = Option.isNone(gebruiker) ? "alle" : yield* listZichtbareDossiers(gebruiker.value);
  return zichtbaar === "alle" ? dossiers : dossiers.filter(({ id }) => zichtbaar.has(id));
});

/** Whether whoever acts has a right; the command line of this machine has every one. */
export const heeftRecht = (recht: Recht): Effect.Effect<boolean> =>
  Effect.map(Effect.serviceOption(Gebruiker), (gebruiker) => Option.isNone(gebruiker) || mag(gebruiker.value.rollen, recht));
