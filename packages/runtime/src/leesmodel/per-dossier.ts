import { createHash } from "node:crypto";

import { Effect, Option, Schema } from "effect";

import type { Transactie } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { inGroepen, vraagtekens } from "../databank/in-groepen.js";
import type { Geheim } from "../geheim/geheim.js";
import { toOpslagMislukt } from "../geheim/to-opslag-mislukt.js";
import type { EventStore } from "../store/event-store.js";
import { type Bijwerker, endPagina } from "./bijwerker.js";
import type { Dossiermodel } from "./dossiermodel.js";
import { toOrde } from "./dossierrij.js";
import { kiesDossiers } from "./kies-dossiers.js";
import type { Leesregel } from "./leesmodel.js";
import { type Gemaakt, makeDossierregel } from "./make-dossierregel.js";
import { writeRegels } from "./regels.js";
import type { Stand } from "./stand.js";
import { vulRijenAan } from "./vul-rijen-aan.js";

/** Most facts passed in one transaction; only the names of their streams are read. */
const KOPPEN = 5_000;

/** Names in one statement. */
const GROEP = 250;

/** Dossiers made before others get a turn. */
const BEURT = 10;

/** Where rows come from and what they are sealed with. */
export interface Dossierdiensten {
  readonly store: EventStore["Service"];
  readonly geheim: Geheim["Service"];
}

/** Version of a model as a number that follows from its mark; the first 48 bits of a hash, which every engine and JavaScript hold exactly. */
const toVersie = (kenmerk: string): number => createHash("sha256").update(kenmerk).digest().readUIntBE(0, 6);

/** A stream among the next facts: its first and last one there. */
interface Voorkomen {
  readonly dossier: string;
  readonly eerste: number;
  readonly laatste: number;
}

const VOLGENDE = `
  SELECT dossier, min(positie) AS eerste, max(positie) AS laatste FROM (
    SELECT dossier, positie FROM gebeurtenis WHERE tenant = ? AND positie > ? ORDER BY positie LIMIT ?
  ) AS volgende GROUP BY dossier ORDER BY eerste`;

/** The streams of the next facts, in the order in which they begin there. */
const readVolgende = (tx: Transactie, { tenant, positie }: Stand): Effect.Effect<readonly Voorkomen[], OpslagMislukt> =>
  Effect.map(tx.all(VOLGENDE, [tenant, positie, KOPPEN]), (rijen) =>
    rijen.map((rij) => ({ dossier: String(rij["dossier"]), eerste: Number(rij["eerste"]), laatste: Number(rij["laatste"]) })),
  );

/** Up to where the rows of these dossiers were made. */
const readOrdes = (tx: Transactie, { tenant, model, versie, bouw }: Stand, dossiers: readonly string[]): Effect.Effect<ReadonlyMap<string, string>, OpslagMislukt> =>
  Effect.map(
    Effect.forEach(inGroepen(dossiers, GROEP), (groep) =>
      tx.all(`SELECT sleutel, orde FROM leesregel WHERE tenant = ? AND model = ? AND versie = ? AND bouw = ? AND sleutel IN ${vraagtekens(groep.length)}`, [
        tenant,
        model,
        versie,
        bouw,
        ...groep,
      ]),
    ),
    (delen) => new Map(delen.flat().map((rij) => [String(rij["sleutel"]), String(rij["orde"])])),
  );

// A page at a time: the facts and the keys of all its dossiers at once. Between the dossiers others get a turn.
const makeRegels = <Inhoud>({ store, geheim }: Dossierdiensten, model: Dossiermodel<Inhoud>, tenant: string, dossiers: readonly string[]): Effect.Effect<ReadonlyMap<string, Gemaakt>, OpslagMislukt> =>
  Effect.gen(function* () {
    const feiten = yield* store.readDossiers(tenant, dossiers);
    const bestaand = yield* geheim.bestaande(tenant, dossiers);
    const kluizen = new Map([...bestaand, ...(yield* geheim.groep(tenant, dossiers.filter((dossier) => !bestaand.has(dossier))))]);
    const gemaakt = new Map<string, Gemaakt>();
    for (const dossier of dossiers) {
      gemaakt.set(dossier, makeDossierregel(model, kluizen.get(dossier), dossier, feiten.get(dossier) ?? []));
      if (gemaakt.size % BEURT === 0) yield* Effect.yieldNow;
    }
    return gemaakt;
  }).pipe(Effect.mapError(toOpslagMislukt));

// A dossier that has its row for the first time has nothing beside it yet.
const dropErnaast = (tx: Transactie, { tenant, model, versie, bouw }: Stand, dossiers: readonly string[]): Effect.Effect<void, OpslagMislukt> =>
  Effect.forEach(
    dossiers,
    (dossier) => tx.run("DELETE FROM leesregel WHERE tenant = ? AND model = ? AND versie = ? AND bouw = ? AND sleutel > ? AND sleutel < ?", [tenant, model, versie, bouw, `${dossier}/`, `${dossier}0`]),
    { discard: true },
  );

/**
 * A model with a row per dossier. A page passes the names of the streams of the next facts, and makes the rows of the dossiers
 * among them whose row is older: each from all its facts, so a dossier with many facts in many pages is made once;
 * or from the row before and the facts since, when the model knows how.
 */
export const perDossier = <Inhoud>(diensten: Dossierdiensten, model: Dossiermodel<Inhoud>): Bijwerker => ({
  naam: model.naam,
  versie: toVersie(model.kenmerk),
  verwerkPagina: (tx, stand) =>
    Effect.gen(function* () {
      const volgende = yield* readVolgende(tx, stand);
      if (volgende.length === 0) return Option.none();
      const dossiers = volgende.filter(({ dossier }) => model.isDossier(dossier));
      const ordes = yield* readOrdes(
        tx,
        stand,
        dossiers.map(({ dossier }) => dossier),
      );
      const achter = dossiers.filter(({ dossier, laatste }) => (ordes.get(dossier) ?? "") < toOrde(laatste));
      const gekozen = yield* kiesDossiers(tx, stand.tenant, achter.map(({ dossier }) => dossier));
      const aangevuld = yield* vulRijenAan(tx, diensten, model, { stand, dossiers: gekozen.filter((dossier) => ordes.has(dossier)), tot: Math.max(...volgende.map(({ laatste }) => laatste)) });
      const geheel = yield* makeRegels(diensten, model, stand.tenant, gekozen.filter((dossier) => !aangevuld.has(dossier)));
      const gemaakt = new Map([...aangevuld, ...geheel]);
      if (model.zoekregels !== undefined) yield* dropErnaast(tx, stand, gekozen.filter((dossier) => ordes.has(dossier)));
      const ernaast = [...gemaakt.values()].flatMap((een) => een.ernaast.map((regel) => [regel.sleutel, regel] as const));
      yield* writeRegels(tx, { inhoud: Schema.String }, stand, new Map<string, Leesregel<string> | null>([...[...gemaakt].map(([dossier, { regel }]) => [dossier, regel] as const), ...ernaast]));
      // What did not fit begins the next page.
      const rest = achter[gekozen.length];
      return yield* endPagina(tx, stand, rest === undefined ? Math.max(...volgende.map(({ laatste }) => laatste)) : rest.eerste - 1);
    }),
});
