import { parseTijdstip, type Tijdstip, toEpochMs } from "@wmo-kit/domain";
import { Effect, Option, type Schema } from "effect";

import { nu } from "../clock/nu.js";
import { Databank, type Rij } from "../databank/databank.js";
import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
import { liftResult } from "../lift-result.js";

/** Where a small thing is kept: the tenant, the sort of thing and its key. */
export interface Registerplaats {
  readonly tenant: string;
  readonly soort: string;
  readonly sleutel: string;
}

/** A small thing as it was kept. `versie` goes up at every change. */
export interface Registerregel {
  readonly sleutel: string;
  readonly versie: number;
  readonly inhoud: Schema.Json;
  /** From this moment on it is gone; null when it stays. */
  readonly verloopt: Tijdstip | null;
}

/** What to keep, until when, and which version it replaces: 0 for nothing yet, absent for whatever is there. */
export interface Registerinvoer {
  readonly inhoud: Schema.Json;
  readonly verloopt: Tijdstip | null;
  readonly verwachteVersie?: number;
}

/** Someone else changed it first. Without the key: that may be personal. */
export interface RegisterConflict {
  readonly _tag: "RegisterConflict";
  readonly soort: string;
  readonly verwacht: number;
}

const PLAATS = "tenant = ? AND soort = ? AND sleutel = ?";
const GELDIG = "(register.verloopt IS NULL OR register.verloopt > ?)";
const KOLOMMEN = "sleutel, versie, inhoud, verloopt";

// One form for every moment, so that moments can be compared as text.
const toKolom = (tijdstip: Tijdstip): string => new Date(toEpochMs(tijdstip)).toISOString();
const present = Effect.map(nu, toKolom);

const BESCHADIGD = opslagMislukt("beschadigd", "REGISTER");

const readRegel = ({ sleutel, versie, inhoud, verloopt }: Rij): Effect.Effect<Registerregel, OpslagMislukt> =>
  Effect.gen(function* () {
    const gelezen = yield* Effect.try({ try: (): Schema.Json => JSON.parse(String(inhoud)), catch: () => BESCHADIGD });
    const einde = verloopt === null ? null : yield* Effect.mapError(liftResult(parseTijdstip(verloopt)), () => BESCHADIGD);
    return { sleutel: String(sleutel), versie: Number(versie), inhoud: gelezen, verloopt: einde };
  });

/** What is kept at a place and has not expired. */
export const getRegister = ({ tenant, soort, sleutel }: Registerplaats): Effect.Effect<Option.Option<Registerregel>, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const db = yield* Databank;
    const [rij] = yield* db.all(`SELECT ${KOLOMMEN} FROM register WHERE ${PLAATS} AND ${GELDIG}`, [tenant, soort, sleutel, yield* present]);
    return rij === undefined ? Option.none() : Option.some(yield* readRegel(rij));
  });

// What has expired counts as gone, but its version counts on, so that who held it before cannot change what came after.
const INVOEGEN = `
  INSERT INTO register (tenant, soort, sleutel, versie, inhoud, verloopt) VALUES (?, ?, ?, 1, ?, ?)
  ON CONFLICT (tenant, soort, sleutel) DO UPDATE SET versie = register.versie + 1, inhoud = excluded.inhoud, verloopt = excluded.verloopt`;

const WIJZIGEN = `UPDATE register SET versie = versie + 1, inhoud = ?, verloopt = ? WHERE ${PLAATS} AND versie = ? AND ${GELDIG} RETURNING versie`;

/** Keeps something at a place; answers its new version. */
export const putRegister = (
  { tenant, soort, sleutel }: Registerplaats,
  { inhoud, verloopt, verwachteVersie }: Registerinvoer,
): Effect.Effect<number, RegisterConflict | OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const db = yield* Databank;
    const moment = yield* present;
    const waarden = [JSON.stringify(inhoud), verloopt === null ? null : toKolom(verloopt)];
    const plaats = [tenant, soort, sleutel];
    const [rij] =
      verwachteVersie === undefined
        ? yield* db.all(`${INVOEGEN} RETURNING versie`, [...plaats, ...waarden])
        : verwachteVersie === 0
          ? yield* db.all(`${INVOEGEN} WHERE NOT ${GELDIG} RETURNING versie`, [...plaats, ...waarden, moment])
          : yield* db.all(WIJZIGEN, [...waarden, ...plaats, verwachteVersie, moment]);
    if (rij === undefined) return yield* Effect.fail({ _tag: "RegisterConflict", soort, verwacht: verwachteVersie ?? 0 } as const);
    return Number(rij["versie"]);
  });

/** Takes what is kept at a place away; false when there was nothing. */
export const deleteRegister = ({ tenant, soort, sleutel }: Registerplaats): Effect.Effect<boolean, OpslagMislukt, Databank> =>
  Effect.flatMap(Databank, (db) => Effect.map(db.run(`DELETE FROM register WHERE ${PLAATS}`, [tenant, soort, sleutel]), (aantal) => aantal > 0));

/** Everything of one sort that has not expired, in order of key. */
export const listRegister = (tenant: string, soort: string): Effect.Effect<readonly Registerregel[], OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const db = yield* Databank;
    const rijen = yield* db.all(`SELECT ${KOLOMMEN} FROM register WHERE tenant = ? AND soort = ? AND ${GELDIG} ORDER BY sleutel`, [
      tenant,
      soort,
      yield* present,
    ]);
    return yield* Effect.forEach(rijen, readRegel);
  });

/** Removes what has expired, of every tenant; answers how many. */
export const purgeRegister: Effect.Effect<number, OpslagMislukt, Databank> = Effect.gen(function* () {
  const db = yield* Databank;
  return yield* db.run("DELETE FROM register WHERE verloopt <= ?", [yield* present]);
});
