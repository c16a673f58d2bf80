import { Effect } from "effect";

import { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { isInTransactie } from "../databank/is-in-transactie.js";
import { Geheim } from "../geheim/geheim.js";
import { makeBeurten } from "../store/beurten.js";
import { EventStore } from "../store/event-store.js";
import { listStromen } from "../store/list-stromen.js";
import { isBij, werkBij } from "./bijwerken.js";
import type { Dossiermodel } from "./dossiermodel.js";
import { bouwOpnieuw } from "./herbouw.js";
import { type Gelezen, leegGelezen } from "./gelezen.js";
import { leesOp, type Verdacht } from "./lees-op.js";
import { type Leesstempel, readLeesstempel } from "./leesstempel.js";
import { zoekRijen } from "./zoek-rijen.js";
import { bladerZoekregels, type Bladzijdevraag, type Gevonden, telZoekregels, type Zoekvraag } from "./zoekregels.js";
import { perDossier } from "./per-dossier.js";
import { dropAndereVersies } from "./stand.js";
import { type Leesverschil, vergelijkBouw } from "./vergelijk.js";
import type { Voortgang } from "./voortgang.js";
import { vergelijkGeopend } from "./vergelijk-geopend.js";

/** Most facts that a list passes over in memory before the place up to where it was made is stored. */
const ACHTERSTAND = 5_000;

/** The rows of a dossier model for one tenant. A process opens each row once, and after that only those that changed. */
export interface Dossierregels<Inhoud> {
  /** What every row says, in the order in which the dossiers began, with every fact in it that was stored before the question. */
  readonly list: Effect.Effect<readonly Inhoud[], OpslagMislukt>;
  /** What the rows of some dossiers say, as `vatSamen` gave it, with every fact in it that was stored before the question. Nothing of it is kept. */
  readonly zoek: (dossiers: readonly string[]) => Effect.Effect<ReadonlyMap<string, string>, OpslagMislukt>;
  /** A page of the rows beside those of the dossiers that questions find together, without opening the others; with every fact in it that was stored before the question. */
  readonly blader: (vragen: readonly Zoekvraag[], bladzijde: Bladzijdevraag) => Effect.Effect<readonly Gevonden[], OpslagMislukt>;
  /** How many of those rows each question finds. */
  readonly tel: (vragen: readonly Zoekvraag[]) => Effect.Effect<readonly number[], OpslagMislukt>;
  /** Brings the rows up to the last fact, and tells how far it is; what was done before a stop stays done. */
  readonly werkBij: (opVoortgang?: Voortgang) => Effect.Effect<void, OpslagMislukt>;
  /** Makes all rows again from the facts, beside the ones that are read meanwhile; other processes go over to them by themselves. */
  readonly herbouw: (opVoortgang?: Voortgang) => Effect.Effect<void, OpslagMislukt>;
  /** Which rows differ from what the facts give; changes nothing. */
  readonly vergelijk: Effect.Effect<readonly Leesverschil[], OpslagMislukt>;
}

/** The rows of a dossier model, on the store and the keys that are there. */
export const makeDossierregels = <Inhoud>(tenant: string, model: Dossiermodel<Inhoud>): Effect.Effect<Dossierregels<Inhoud>, never, Databank | EventStore | Geheim> =>
  Effect.gen(function* () {
    const [db, store, geheim] = [yield* Databank, yield* EventStore, yield* Geheim];
    const bijwerker = perDossier({ store, geheim }, model);
    const plek = { db, geheim, tenant, versie: bijwerker.versie };
    const beurt = makeBeurten();
    // Of everybody in this process who finds rows that are behind, one makes them; for the others they are there then.
    const bouwbeurt = makeBeurten();
    let bekend: Gelezen<Inhoud> = leegGelezen();
    let gezien: Omit<Leesstempel, "positie"> | undefined;
    let opgeruimd = false;
    const opDatabank = Effect.provideService(Databank, db);
    const bij = (opVoortgang?: Voortgang) =>
      Effect.flatMap(isBij(db, tenant, bijwerker), (klaar) => (klaar ? Effect.void : bouwbeurt(tenant, opDatabank(werkBij(tenant, bijwerker, opVoortgang)))));

    // Rows of an older program are of no use any more. Once: during a change-over two programs may each keep their own.
    const ruimOp = Effect.suspend(() =>
      opgeruimd ? Effect.void : Effect.tap(db.transactie((tx) => dropAndereVersies(tx, tenant, bijwerker)), () => Effect.sync(() => void (opgeruimd = true))),
    );

    // Other facts than those of these dossiers change no row: then nothing is read, and nothing written.
    const isOnveranderd = Effect.gen(function* () {
      const stempel = yield* readLeesstempel(db, tenant, bijwerker);
      if (stempel === undefined || stempel.bouw !== gezien?.bouw || stempel.vernietigd !== gezien.vernietigd) return false;
      const { bouw, positie, kop, vernietigd } = stempel;
      if (kop === gezien.kop) return true;
      if (kop < gezien.kop || kop - positie > ACHTERSTAND) return false;
      if ((yield* listStromen(db, tenant, { na: gezien.kop, tot: kop })).some(model.isDossier)) return false;
      if (!(yield* isInTransactie)) gezien = { bouw, kop, vernietigd };
      return true;
    });

    // A row goes with the facts of its dossier, or when the dossier is destroyed, which is counted.
    const zoekVerdacht = (stempel: Leesstempel | undefined): Effect.Effect<Verdacht, OpslagMislukt> => {
      if (stempel === undefined || stempel.bouw !== gezien?.bouw || stempel.vernietigd !== gezien.vernietigd) return Effect.succeed("alle");
      const { kop: na } = gezien;
      if (stempel.positie < na || stempel.positie - na > ACHTERSTAND) return Effect.succeed("alle");
      return Effect.map(listStromen(db, tenant, { na, tot: stempel.positie }), (stromen) => stromen.filter(model.isDossier));
    };

    const leesNieuw: Effect.Effect<readonly Inhoud[], OpslagMislukt> = Effect.gen(function* () {
      yield* bij();
      const stempel = yield* readLeesstempel(db, tenant, bijwerker);
      // What is read in a transaction can still be undone.
      const geeftWeg = !(yield* isInTransactie);
      const gelezen = yield* leesOp(plek, model, bekend, { verdacht: yield* zoekVerdacht(stempel), geeftWeg });
      // Another program took the rows away between the two: they are made again.
      if (gelezen === undefined) return yield* leesNieuw;
      if (!geeftWeg) return gelezen.lijst;
      bekend = gelezen;
      gezien = stempel?.bouw === gelezen.bouw ? { bouw: stempel.bouw, kop: stempel.positie, vernietigd: stempel.vernietigd } : undefined;
      yield* ruimOp;
      return gelezen.lijst;
    });

    const lees = Effect.flatMap(isOnveranderd, (zelfde) => (zelfde ? Effect.sync(() => bekend.lijst) : leesNieuw));

    return {
      list: beurt(tenant, lees),
      zoek: (dossiers) => Effect.andThen(bij(), zoekRijen(plek, model, dossiers)),
      blader: (vragen, bladzijde) => Effect.andThen(bij(), bladerZoekregels(plek, model.naam, vragen, bladzijde)),
      tel: (vragen) => Effect.andThen(bij(), telZoekregels(plek, model.naam, vragen)),
      werkBij: bij,
      herbouw: (opVoortgang = () => Effect.void) => opDatabank(bouwOpnieuw(tenant, bijwerker, opVoortgang)),
      vergelijk: opDatabank(vergelijkBouw(tenant, bijwerker, vergelijkGeopend(geheim, model))),
    };
  });
