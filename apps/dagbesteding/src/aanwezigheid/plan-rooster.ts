import { parse } from "@wmo-kit/domain";
import { liftResult, makeUuidV7 } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { huidigeActor } from "@wmo-kit/kit";
import { Dossierkast } from "../services/kast.js";
import { Aanwezigheidskast } from "./aanwezigheidskast.js";
import { Roosterfeit } from "./roosterfeit.js";
import { eisReden } from "./roosterrelatie.js";

/** A place in the weekly roster, as a person fills it in. */
export interface Roosterinvoer {
  readonly dossier: string;
  readonly locatie: string;
  readonly weekdag: number;
  readonly dagdeel: string;
  readonly vanaf: string;
  readonly totEnMet?: string | undefined;
}

/**
 * Gives a resident a place in the weekly roster of a location; answers the id of the place.
 * Who works there then has a reason to know this resident: that reason is given only by somebody who has one already.
 */
export const planRooster = Effect.fn("planRooster")(function* ({ locatie, ...plaats }: Roosterinvoer) {
  const kast = yield* Aanwezigheidskast;
  yield* (yield* Dossierkast).load(plaats.dossier);
  yield* eisReden(plaats.dossier);
  const id = yield* makeUuidV7;
  const feit = yield* liftResult(parse(Roosterfeit, "Rooster", { ...plaats, soort: "rooster-vastgelegd", id }));
  yield* kast.legRooster(locatie, feit, yield* huidigeActor);
  return { id };
});

/** Ends a place in the weekly roster of a location. */
export const beeindigRooster = Effect.fn("beeindigRooster")(function* (id: string, { locatie, totEnMet }: { readonly locatie: string; readonly totEnMet: string }) {
  const kast = yield* Aanwezigheidskast;
  const feit = yield* liftResult(parse(Roosterfeit, "Rooster", { soort: "rooster-beeindigd", id, totEnMet }));
  const rooster = yield* kast.leesRooster(locatie, "");
  const plaats = rooster.find((een) => een.soort === "rooster-vastgelegd" && een.id === id);
  if (plaats?.soort !== "rooster-vastgelegd") return yield* Effect.fail({ _tag: "PlaatsOnbekend" } as const);
  yield* eisReden(plaats.dossier);
  yield* kast.legRooster(locatie, feit, yield* huidigeActor);
  return { id };
});
