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
const KOPPEN = 5_000;

/** Most rows made in one transaction, and about how many facts are read for them, so that others can write in between. */
const RIJEN = 250;
const FEITEN = 5_000;

/** Names in one statement. */
const GROEP = 100;

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

interface Gemaakt {
  readonly regel: Leesregel<string> | null;
  readonly feiten: number;
}

const makeRegel = <Inhoud>(
  { store, geheim }: Dossierdiensten,
  model: Dossiermodel<Inhoud>,
  tenant: string,
  dossier: string,
): Effect.Effect<Gemaakt, OpslagMislukt> =>
  Effect.gen(function* () {
    const feiten = yield* store.readDossier(tenant, dossier);
    const [eerste, laatste] = [feiten[0], feiten.at(-1)];
    const tekst = model.vatSamen(dossier, feiten);
    if (tekst === undefined || eerste === undefined || laatste === undefined) return { regel: null, feiten: feiten.length };
    const kluis = yield* geheim.kluis(tenant, dossier);
    const inhoud = sealRij(kluis, model.naam, { begin: eerste.positie, tekst });
    return { regel: { sleutel: dossier, groep: "", orde: toOrde(laatste.positie), inhoud }, feiten: feiten.length };
  }).pipe(
    Effect.catchTag("DossierVernietigd", () => Effect.succeed({ regel: null, feiten: 0 })),
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
      const volgende = yield* readVolgende(tx, stand);
      if (volgende.length === 0) return Option.none();
      const dossiers = volgende.filter(({ dossier }) => model.isDossier(dossier));
      const ordes = yield* readOrdes(
        tx,
        stand,
        dossiers.map(({ dossier }) => dossier),
      );
      const achter = dossiers.filter(({ dossier, laatste }) => (ordes.get(dossier) ?? "") < toOrde(laatste));
      const regels = new Map<string, Leesregel<string> | null>();
      let gelezen = 0;
      for (const { dossier } of achter) {
        if (regels.size === RIJEN || gelezen >= FEITEN) break;
        const { regel, feiten } = yield* makeRegel(diensten, model, stand.tenant, dossier);
        regels.set(dossier, regel);
        gelezen += feiten;
      }
      yield* writeRegels(tx, { inhoud: Schema.String }, stand, regels);
      // What did not fit begins the next page.
      const rest = achter[regels.size];
      return yield* endPagina(tx, stand, rest === undefined ? Math.max(...volgende.map(({ laatste }) => laatste)) : rest.eerste - 1);
    }),
});
