import { Effect, Option } from "effect";

import type { Transactie } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import type { Leesmodel } from "./leesmodel.js";

/** One set of rows of a read model: the one that is read, or one being built beside it. */
export interface Bouw {
  readonly tenant: string;
  readonly model: string;
  readonly versie: number;
  readonly bouw: number;
}

/** How far a set of rows has come. */
export interface Stand extends Bouw {
  /** Last fact in it. */
  readonly positie: number;
}

/** What identifies a model; the rows do not matter here. */
export type Modelnaam = Pick<Leesmodel<unknown>, "naam" | "versie">;

const VAN = "tenant = ? AND model = ? AND versie = ?";

/** The set of rows that is read, if there is one. */
export const findActief = (tx: Transactie, tenant: string, { naam: model, versie }: Modelnaam): Effect.Effect<Option.Option<Stand>, OpslagMislukt> =>
  Effect.map(tx.all(`SELECT bouw, positie FROM leesstand WHERE ${VAN} AND actief = 1`, [tenant, model, versie]), ([rij]) =>
    Option.map(Option.fromUndefinedOr(rij), ({ bouw, positie }) => ({ tenant, model, versie, bouw: Number(bouw), positie: Number(positie) })),
  );

/** Begins a new set of rows, empty. */
export const beginBouw = (tx: Transactie, tenant: string, { naam: model, versie }: Modelnaam, actief: 0 | 1): Effect.Effect<Stand, OpslagMislukt> =>
  Effect.gen(function* () {
    const [rij] = yield* tx.all(`SELECT coalesce(max(bouw), 0) + 1 AS volgende FROM leesstand WHERE ${VAN}`, [tenant, model, versie]);
    const bouw = Number(rij?.["volgende"]);
    yield* tx.run("INSERT INTO leesstand (tenant, model, versie, bouw, positie, actief) VALUES (?, ?, ?, ?, 0, ?)", [tenant, model, versie, bouw, actief]);
    return { tenant, model, versie, bouw, positie: 0 };
  });

/** Moves a set of rows on to a position; false when another process was first, or took the set away. */
export const moveTo = (tx: Transactie, { tenant, model, versie, bouw, positie }: Stand, nieuw: number): Effect.Effect<boolean, OpslagMislukt> =>
  Effect.map(
    tx.run(`UPDATE leesstand SET positie = ? WHERE ${VAN} AND bouw = ? AND positie = ?`, [nieuw, tenant, model, versie, bouw, positie]),
    (aantal) => aantal === 1,
  );

const isErNog = (tx: Transactie, { tenant, model, versie, bouw }: Bouw): Effect.Effect<boolean, OpslagMislukt> =>
  Effect.map(tx.all(`SELECT 1 AS er FROM leesstand WHERE ${VAN} AND bouw = ?`, [tenant, model, versie, bouw]), (rijen) => rijen.length > 0);

/** Takes a set of rows away. */
export const dropBouw = (tx: Transactie, { tenant, model, versie, bouw }: Bouw): Effect.Effect<void, OpslagMislukt> =>
  Effect.gen(function* () {
    const params = [tenant, model, versie, bouw];
    yield* tx.run(`DELETE FROM leesregel WHERE ${VAN} AND bouw = ?`, params);
    yield* tx.run(`DELETE FROM leesstand WHERE ${VAN} AND bouw = ?`, params);
  });

/** Takes every set of rows of other versions of a model away. */
export const dropAndereVersies = (tx: Transactie, tenant: string, { naam: model, versie }: Modelnaam): Effect.Effect<void, OpslagMislukt> =>
  Effect.gen(function* () {
    const andere = yield* tx.all("SELECT versie, bouw FROM leesstand WHERE tenant = ? AND model = ? AND versie <> ?", [tenant, model, versie]);
    for (const rij of andere) yield* dropBouw(tx, { tenant, model, versie: Number(rij["versie"]), bouw: Number(rij["bouw"]) });
  });

/**
 * Makes this set the one that is read; takes the one that was read away, and what earlier rebuilds left unfinished.
 * Does nothing when a later rebuild took this set away: then that one is read.
 */
export const activate = (tx: Transactie, stand: Bouw): Effect.Effect<void, OpslagMislukt> =>
  Effect.gen(function* () {
    if (!(yield* isErNog(tx, stand))) return;
    const { tenant, model, versie, bouw } = stand;
    const oud = yield* tx.all(`SELECT bouw FROM leesstand WHERE ${VAN} AND bouw <> ? AND (actief = 1 OR bouw < ?)`, [tenant, model, versie, bouw, bouw]);
    for (const rij of oud) yield* dropBouw(tx, { tenant, model, versie, bouw: Number(rij["bouw"]) });
    yield* tx.run(`UPDATE leesstand SET actief = 1 WHERE ${VAN} AND bouw = ?`, [tenant, model, versie, bouw]);
  });

/** Does work on a set of rows that is still there; none when a later rebuild took it away. */
export const whileThere = <A, E>(
  tx: Transactie,
  stand: Bouw,
  werk: Effect.Effect<Option.Option<A>, E>,
): Effect.Effect<Option.Option<A>, E | OpslagMislukt> => Effect.flatMap(isErNog(tx, stand), (er) => (er ? werk : Effect.succeedNone));
