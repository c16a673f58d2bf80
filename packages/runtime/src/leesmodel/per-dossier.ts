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
import { sealRij, toOrde } from "./dossierrij.js";
import type { Leesregel } from "./leesmodel.js";
import { writeRegels } from "./regels.js";
import type { Stand } from "./stand.js";

/** Most facts passed in one transaction; only the names of their streams are read. */
const KOPPEN = 20_000;

/** Most rows made in one transaction, so that others can write in between. */
const RIJEN = 50;

/** Names in one statement. */
const GROEP = 100;

/** Where rows come from and what they are sealed with. */
export interface Dossierdiensten {
  readonly store: EventStore["Service"];
  readonly geheim: Geheim["Service"];
}

/** Version of a model as a number that follows from its mark; the first 48 bits of a hash, which every engine and JavaScript hold exactly. */
const toVersie = (kenmerk: string): number => createHash("sha256").update(kenmerk).digest().readUIntBE(0, 6);

interface Voorkomen {
  readonly eerste: number;
  readonly laatste: number;
}

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

const makeRegel = <Inhoud>(
  { store, geheim }: Dossierdiensten,
  model: Dossiermodel<Inhoud>,
  tenant: string,
  dossier: string,
): Effect.Effect<Leesregel<string> | null, OpslagMislukt> =>
  Effect.gen(function* () {
    const feiten = yield* store.readDossier(tenant, dossier);
    const [eerste, laatste] = [feiten[0], feiten.at(-1)];
    const tekst = model.vatSamen(dossier, feiten);
    if (tekst === undefined || eerste === undefined || laatste === undefined) return null;
    const kluis = yield* geheim.kluis(tenant, dossier);
    return { sleutel: dossier, groep: "", orde: toOrde(laatste.positie), inhoud: sealRij(kluis, model.naam, { begin: eerste.positie, tekst }) };
  }).pipe(
    Effect.catchTag("DossierVernietigd", () => Effect.succeed(null)),
    Effect.mapError(toOpslagMislukt),
  );

/**
 * A model with a row per dossier. A page passes the names of the streams of the next facts, and makes the rows of the dossiers
 * among them whose row is older: each from all its facts, so a dossier with many facts in many pages is made once.
 */
export const perDossier = <Inhoud>(diensten: Dossierdiensten, model: Dossiermodel<Inhoud>): Bijwerker => ({
  naam: model.naam,
  versie: toVersie(model.kenmerk),
  verwerkPagina: (tx, stand) =>
    Effect.gen(function* () {
      const koppen = yield* tx.all("SELECT positie, dossier FROM gebeurtenis WHERE tenant = ? AND positie > ? ORDER BY positie LIMIT ?", [
        stand.tenant,
        stand.positie,
        KOPPEN,
      ]);
      const kop = koppen.at(-1);
      if (kop === undefined) return Option.none();
      const stromen = new Map<string, Voorkomen>();
      for (const rij of koppen) {
        const [stroom, laatste] = [String(rij["dossier"]), Number(rij["positie"])];
        stromen.set(stroom, { eerste: stromen.get(stroom)?.eerste ?? laatste, laatste });
      }
      const dossiers = [...stromen].filter(([stroom]) => model.isDossier(stroom));
      const ordes = yield* readOrdes(
        tx,
        stand,
        dossiers.map(([dossier]) => dossier),
      );
      const achter = dossiers.filter(([dossier, { laatste }]) => (ordes.get(dossier) ?? "") < toOrde(laatste));
      const regels = new Map<string, Leesregel<string> | null>();
      for (const [dossier] of achter.slice(0, RIJEN)) regels.set(dossier, yield* makeRegel(diensten, model, stand.tenant, dossier));
      yield* writeRegels(tx, { inhoud: Schema.String }, stand, regels);
      // What did not fit begins the next page.
      const [, rest] = achter[RIJEN] ?? [];
      return yield* endPagina(tx, stand, rest === undefined ? Number(kop["positie"]) : rest.eerste - 1);
    }),
});
