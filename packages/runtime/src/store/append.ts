import { Effect } from "effect";

import type { Rij, Transactie, Waarde } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { inGroepen, vraagtekens } from "../databank/in-groepen.js";
import { checkOpdracht } from "./check-opdracht.js";
import type { ReeksConflict } from "./errors.js";
import type { AppendOpdracht } from "./event-store.js";
import type { Plaats } from "./gebeurtenis.js";
import { planAppend, type Stand } from "./plan-append.js";

/** Rows or names in one statement; ten columns of this many rows stay far below what the engines take. */
const GROEP = 100;

const insertAll = (tx: Transactie, tabel: string, kolommen: readonly string[], rijen: readonly (readonly Waarde[])[]) =>
  Effect.forEach(
    inGroepen(rijen, GROEP),
    (groep) => tx.run(`INSERT INTO ${tabel} (${kolommen.join(", ")}) VALUES ${vraagtekens(kolommen.length, groep.length)}`, groep.flat()),
    { discard: true },
  );

const selectAll = (tx: Transactie, toSql: (aantal: number) => string, tenant: string, namen: readonly string[]): Effect.Effect<readonly Rij[], OpslagMislukt> =>
  Effect.map(
    Effect.forEach(inGroepen([...new Set(namen)], GROEP), (groep) => tx.all(toSql(groep.length), [tenant, ...groep])),
    (delen) => delen.flat(),
  );

const houdersSql = (aantal: number): string => `SELECT sleutel, dossier FROM sleutel WHERE tenant = ? AND sleutel IN ${vraagtekens(aantal)}`;

// One look in the index for each dossier, however many facts it has.
const versiesSql = (aantal: number): string =>
  `SELECT d.column1 AS dossier, (SELECT max(versie) FROM gebeurtenis WHERE tenant = ? AND dossier = d.column1) AS versie FROM (VALUES ${vraagtekens(1, aantal)}) AS d`;

/** Takes the next positions of a tenant; from here on other appends of this tenant wait. Answers the last position before these. */
const claimPosities = (tx: Transactie, tenant: string, aantal: number): Effect.Effect<number, OpslagMislukt> =>
  Effect.map(
    tx.all(
      "INSERT INTO tenantstand (tenant, positie) VALUES (?, ?) ON CONFLICT (tenant) DO UPDATE SET positie = tenantstand.positie + excluded.positie RETURNING positie",
      [tenant, aantal],
    ),
    ([rij]) => Number(rij?.["positie"]) - aantal,
  );

const readStand = (tx: Transactie, tenant: string, opdrachten: readonly AppendOpdracht[]): Effect.Effect<Stand, OpslagMislukt> =>
  Effect.gen(function* () {
    const sleutels = opdrachten.flatMap((opdracht) => opdracht.sleutels ?? []);
    const houders = yield* selectAll(tx, houdersSql, tenant, sleutels);
    const versies = yield* selectAll(
      tx,
      versiesSql,
      tenant,
      opdrachten.map(({ dossier }) => dossier),
    );
    return {
      houders: new Map(houders.map((rij) => [String(rij["sleutel"]), String(rij["dossier"])])),
      versies: new Map(versies.map((rij) => [String(rij["dossier"]), Number(rij["versie"])])),
    };
  });

const FEIT = ["tenant", "positie", "dossier", "versie", "id", "soort", "schemaversie", "opgetreden", "actor", "gegevens"];
const SLEUTEL = ["tenant", "sleutel", "dossier", "versie"];

// The caller may go on with its transaction after a conflict: then no position may be missing.
const geefTerug = (tx: Transactie, tenant: string, aantal: number): Effect.Effect<unknown, OpslagMislukt> =>
  tx.run("UPDATE tenantstand SET positie = positie - ? WHERE tenant = ?", [aantal, tenant]);

/** Adds facts to dossiers of one tenant, as part of a transaction. What it refuses has changed nothing. */
export const appendTo = (
  tx: Transactie,
  tenant: string,
  opdrachten: readonly AppendOpdracht[],
): Effect.Effect<readonly (readonly Plaats[])[], ReeksConflict | OpslagMislukt> =>
  Effect.gen(function* () {
    for (const opdracht of opdrachten) checkOpdracht(opdracht);
    if (opdrachten.length === 0) return [];
    const aantal = opdrachten.reduce((som, { gebeurtenissen }) => som + gebeurtenissen.length, 0);
    const vorige = yield* claimPosities(tx, tenant, aantal);
    const plan = planAppend(yield* readStand(tx, tenant, opdrachten), vorige, opdrachten);
    if ("_tag" in plan) return yield* Effect.andThen(geefTerug(tx, tenant, aantal), Effect.fail(plan));
    yield* insertAll(tx, "gebeurtenis", FEIT, plan.feiten);
    yield* insertAll(tx, "sleutel", SLEUTEL, plan.sleutels);
    return plan.plaatsen;
  });
