import { assignBetrokkene, Gebruiker, mag, readActor } from "@wmo-kit/runtime";
import { Effect } from "effect";

/**
 * Who opens a dossier works for that resident from then on. Somebody who may see every dossier needs no relation for it.
 *
 * @source NEN 7510-1:2024, 5.15 (need to know)
 */
export const betrekOpener = Effect.fn("betrekOpener")(function* (dossier: string) {
  const { account, rollen } = yield* Gebruiker;
  if (mag(rollen, "dossier.alle")) return;
  const { tenant, door } = yield* readActor;
  yield* assignBetrokkene({ tenant, dossier, account }, "betrokken", door).pipe(
    Effect.catchTag("AccountOnbekend", () => Effect.die("wie is aangemeld, heeft een account")),
  );
});
