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
import { type Bestaand, vulRijenAan } from "./vul-rijen-aan.js";

/** Most facts passed in one transaction; only the names of their streams are read. Fewer when the rows are nearly up to date: others wait less then. */
const KOPPEN = { ver: 5_000, bijna: 250 } as const;

/** From how many facts behind on rows are far from up to date: small steps serve nobody then. */
const VER = 50_000;

/** Names in one statement. */
const GROEP = 250;

/** Dossiers made before others get a turn. */
const BEURT = 10;

/** Where rows come from and what they are sealed with. */
export interface Dossierdiensten {
  readonly store: EventStore["Service"];
  readonly geheim: Geheim["Service"];
}

/** Most rows made from the row before in one transaction: whoever records meanwhile waits no longer than that takes. */
const AANVULLEN = 40;

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

const readKop = (tx: Transactie, tenant: string): Effect.Effect<number, OpslagMislukt> =>
  Effect.map(tx.all("SELECT positie FROM tenantstand WHERE tenant = ?", [tenant]), ([rij]) => Number(rij?.["positie"] ?? 0));

/** The streams of the next facts, in the order in which they begin there. */
const readVolgende = (tx: Transactie, { tenant, positie }: Stand, kop: number): Effect.Effect<readonly Voorkomen[], OpslagMislukt> =>
  Effect.map(tx.all(VOLGENDE, [tenant, positie, kop - positie > VER ? KOPPEN.ver : KOPPEN.bijna]), (rijen) =>
    rijen.map((rij) => ({ dossier: String(rij["dossier"]), eerste: Number(rij["eerste"]), laatste: Number(rij["laatste"]) })),
  );

/** The rows that these dossiers have. What they say is read along: without it SQLite takes an index that holds all else, and goes through the rows of everybody. */
const readRijen = (tx: Transactie, { tenant, model, versie, bouw }: Stand, dossiers: readonly string[]): Effect.Effect<ReadonlyMap<string, Bestaand>, OpslagMislukt> =>
  Effect.map(
    Effect.forEach(inGroepen(dossiers, GROEP), (groep) =>
      tx.all(`SELECT sleutel, orde, inhoud FROM leesregel WHERE tenant = ? AND model = ? AND versie = ? AND bouw = ? AND sleutel IN ${vraagtekens(groep.length)}`, [
        tenant,
        model,
        versie,
        bouw,
        ...groep,
      ]),
    ),
    (delen) => new Map(delen.flat().map(({ sleutel, orde, inhoud }) => [String(sleutel), { orde: String(orde), inhoud: String(inhoud) }])),
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

/** Which rows there are, which of them were tried to go on from, and which came of that. */
interface Aanvulling {
  readonly rijen: ReadonlyMap<string, Bestaand>;
  readonly geprobeerd: ReadonlyMap<string, Bestaand>;
  readonly aangevuld: ReadonlyMap<string, Gemaakt>;
}

// Rows beyond what fits this time wait for the next page.
const listGeheel = (achter: readonly Voorkomen[], { rijen, geprobeerd, aangevuld }: Aanvulling): readonly string[] =>
  achter.flatMap(({ dossier }) => ((geprobeerd.has(dossier) || !rijen.has(dossier)) && !aangevuld.has(dossier) ? [dossier] : []));

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
      const kop = yield* readKop(tx, stand.tenant);
      if (kop <= stand.positie) return Option.none();
      const volgende = yield* readVolgende(tx, stand, kop);
      const dossiers = volgende.filter(({ dossier }) => model.isDossier(dossier));
      const rijen = yield* readRijen(
        tx,
        stand,
        dossiers.map(({ dossier }) => dossier),
      );
      const achter = dossiers.filter(({ dossier, laatste }) => (rijen.get(dossier)?.orde ?? "") < toOrde(laatste));
      const einde = Math.max(...volgende.map(({ laatste }) => laatste));
      const metRij = achter.flatMap(({ dossier }) => {
        const rij = rijen.get(dossier);
        return rij === undefined ? [] : [[dossier, rij] as const];
      });
      const geprobeerd = new Map(metRij.slice(0, AANVULLEN));
      const aangevuld = yield* vulRijenAan(diensten, model, { stand, rijen: geprobeerd, tot: Math.min(kop, stand.positie + KOPPEN.ver) });
      const geheel = yield* makeRegels(diensten, model, stand.tenant, yield* kiesDossiers(tx, stand.tenant, listGeheel(achter, { rijen, geprobeerd, aangevuld })));
      const gemaakt = new Map([...aangevuld, ...geheel]);
      if (model.zoekregels !== undefined) yield* dropErnaast(tx, stand, [...gemaakt.keys()].filter((dossier) => rijen.has(dossier)));
      const ernaast = [...gemaakt.values()].flatMap((een) => een.ernaast.map((regel) => [regel.sleutel, regel] as const));
      yield* writeRegels(tx, { inhoud: Schema.String }, stand, new Map<string, Leesregel<string> | null>([...[...gemaakt].map(([dossier, { regel }]) => [dossier, regel] as const), ...ernaast]));
      // What did not fit begins the next page.
      const rest = achter.find(({ dossier }) => !gemaakt.has(dossier));
      return yield* endPagina(tx, stand, rest === undefined ? einde : rest.eerste - 1);
    }),
});
