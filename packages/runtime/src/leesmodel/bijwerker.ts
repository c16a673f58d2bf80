import { Effect, Option } from "effect";

import type { Transactie } from "../databank/databank.js";
import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
import { readPage } from "../store/page.js";
import type { Leesmodel } from "./leesmodel.js";
import { readRegels, writeRegels } from "./regels.js";
import { type Modelnaam, moveTo, type Stand } from "./stand.js";
import { collectSleutels, verwerkFeiten } from "./verwerk-feiten.js";

/** How the rows of a model are brought further, whatever kind of model it is. */
export interface Bijwerker extends Modelnaam {
  /** Brings a set of rows one page further, as part of a transaction. Answers the new position; none at the head. */
  readonly verwerkPagina: (tx: Transactie, stand: Stand) => Effect.Effect<Option.Option<number>, OpslagMislukt>;
}

/** Somebody else moved the same rows on, or took them away; the page is undone and tried again. */
const INGEHAALD = opslagMislukt("botsing", "LEESSTAND");

/** Ends a page: the set of rows stands at this position now. */
export const endPagina = (tx: Transactie, stand: Stand, positie: number): Effect.Effect<Option.Option<number>, OpslagMislukt> =>
  Effect.flatMap(moveTo(tx, stand, positie), (gelukt) => (gelukt ? Effect.succeed(Option.some(positie)) : Effect.fail(INGEHAALD)));

/** A model that looks at each fact by itself. */
export const perFeit = <Inhoud>(model: Leesmodel<Inhoud>): Bijwerker => ({
  naam: model.naam,
  versie: model.versie,
  verwerkPagina: (tx, stand) =>
    Effect.gen(function* () {
      const feiten = yield* readPage(tx, stand.tenant, stand.positie);
      const laatste = feiten.at(-1);
      if (laatste === undefined) return Option.none();
      const bestaand = yield* readRegels(tx, model, stand, collectSleutels(model, feiten));
      yield* writeRegels(tx, model, stand, verwerkFeiten(model, bestaand, feiten));
      return yield* endPagina(tx, stand, laatste.positie);
    }),
});
