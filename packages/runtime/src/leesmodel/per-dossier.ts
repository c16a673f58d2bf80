import { createHash } from "node:crypto";

import { invariant } from "@wmo-kit/domain";
import { Effect, Option, Schema } from "effect";

import type { Transactie } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { inGroepen, vraagtekens } from "../databank/in-groepen.js";
import type { Geheim } from "../geheim/geheim.js";
import { toOpslagMislukt } from "../geheim/to-opslag-mislukt.js";
import type { EventStore } from "../store/event-store.js";
import { type Bijwerker, endPagina } from "./bijwerker.js";
import type { Dossiermodel } from "./dossiermodel.js";
import { sealRij, toOrde, toZoeksleutel } from "./dossierrij.js";
import type { Leesregel } from "./leesmodel.js";
import { writeRegels } from "./regels.js";
import type { Stand } from "./stand.js";

/** Most facts passed in one transaction; only the names of their streams are read. */
const KOPPEN = 5_000;

/** Most rows made in one transaction, and about how many facts are read for them, so that others can write in between. */
const RIJEN = 250;
const FEITEN = 5_000;

/** Longest group and order of a row beside the one of a dossier, so that they fit in an entry of an index. @unit UTF-16 code units */
const MAX_TEKST = 200;

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
  /** The rows beside it, by which lists find the dossier. */
  readonly ernaast: readonly Leesregel<string>[];
  readonly feiten: number;
}

const NIETS: Omit<Gemaakt, "feiten"> = { regel: null, ernaast: [] };

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
    if (tekst === undefined || eerste === undefined || laatste === undefined) return { ...NIETS, feiten: feiten.length };
    const kluis = yield* geheim.kluis(tenant, dossier);
    const seal = (wat: string): string => sealRij(kluis, model.naam, { begin: eerste.positie, tekst: wat });
    const ernaast = (model.zoekregels?.(dossier, feiten) ?? []).map(({ groep, orde, tekst: wat }, nummer) => {
      invariant(groep !== "" && groep.length + orde.length <= MAX_TEKST, `leesmodel ${model.naam}: een regel ernaast heeft een groep, en is kort genoeg voor een index`);
      return { sleutel: toZoeksleutel(dossier, nummer), groep, orde, inhoud: seal(wat) };
    });
    return { regel: { sleutel: dossier, groep: "", orde: toOrde(laatste.positie), inhoud: seal(tekst) }, ernaast, feiten: feiten.length };
  }).pipe(
    Effect.catchTag("DossierVernietigd", () => Effect.succeed({ ...NIETS, feiten: 0 })),
    Effect.mapError(toOpslagMislukt),
  );

// A dossier that has its row for the first time has nothing beside it yet.
const dropErnaast = (tx: Transactie, { tenant, model, versie, bouw }: Stand, dossiers: readonly string[]): Effect.Effect<void, OpslagMislukt> =>
  Effect.forEach(
    dossiers,
    (dossier) => tx.run("DELETE FROM leesregel WHERE tenant = ? AND model = ? AND versie = ? AND bouw = ? AND sleutel > ? AND sleutel < ?", [tenant, model, versie, bouw, `${dossier}/`, `${dossier}0`]),
    { discard: true },
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
      const alleErnaast: Leesregel<string>[] = [];
      let gelezen = 0;
      for (const { dossier } of achter) {
        if (regels.size === RIJEN || gelezen >= FEITEN) break;
        const { regel, ernaast, feiten } = yield* makeRegel(diensten, model, stand.tenant, dossier);
        regels.set(dossier, regel);
        alleErnaast.push(...ernaast);
        gelezen += feiten;
      }
      if (model.zoekregels !== undefined) yield* dropErnaast(tx, stand, [...regels.keys()].filter((dossier) => ordes.has(dossier)));
      yield* writeRegels(tx, { inhoud: Schema.String }, stand, new Map([...regels, ...alleErnaast.map((regel) => [regel.sleutel, regel] as const)]));
      // What did not fit begins the next page.
      const rest = achter[regels.size];
      return yield* endPagina(tx, stand, rest === undefined ? Math.max(...volgende.map(({ laatste }) => laatste)) : rest.eerste - 1);
    }),
});
