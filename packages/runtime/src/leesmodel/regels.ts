import { Effect, Schema } from "effect";

import type { Rij, Transactie } from "../databank/databank.js";
import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
import { inGroepen, vraagtekens } from "../databank/in-groepen.js";
import type { Leesmodel, Leesregel } from "./leesmodel.js";
import type { Bouw } from "./stand.js";
import type { Regels } from "./verwerk-feiten.js";

/** How the content of rows is written. */
export type Inhoudvorm<Inhoud> = Pick<Leesmodel<Inhoud>, "inhoud">;

/** Rows or keys in one statement. */
const GROEP = 100;

const VAN = "tenant = ? AND model = ? AND versie = ? AND bouw = ?";
const KOLOMMEN = ["tenant", "model", "versie", "bouw", "sleutel", "groep", "orde", "inhoud"];
const naar = ({ tenant, model, versie, bouw }: Bouw) => [tenant, model, versie, bouw] as const;

/** A stored row as the model wrote it; what does not fit its schema was written by another model of the same version. */
export const readRegel = <Inhoud>(model: Inhoudvorm<Inhoud>): ((rij: Rij) => Effect.Effect<Leesregel<Inhoud>, OpslagMislukt>) => {
  const decode = Schema.decodeUnknownEffect(Schema.fromJsonString(model.inhoud));
  return ({ sleutel, groep, orde, inhoud }) =>
    Effect.mapBoth(decode(inhoud), {
      onSuccess: (gelezen) => ({ sleutel: String(sleutel), groep: String(groep), orde: String(orde), inhoud: gelezen }),
      onFailure: () => opslagMislukt("beschadigd", "LEESREGEL"),
    });
};

/** The rows with these keys. */
export const readRegels = <Inhoud>(
  tx: Transactie,
  model: Inhoudvorm<Inhoud>,
  bouw: Bouw,
  sleutels: readonly string[],
): Effect.Effect<ReadonlyMap<string, Leesregel<Inhoud>>, OpslagMislukt> =>
  Effect.gen(function* () {
    const rijen = yield* Effect.forEach(inGroepen(sleutels, GROEP), (groep) =>
      tx.all(`SELECT sleutel, groep, orde, inhoud FROM leesregel WHERE ${VAN} AND sleutel IN ${vraagtekens(groep.length)}`, [...naar(bouw), ...groep]),
    );
    const regels = yield* Effect.forEach(rijen.flat(), readRegel(model));
    return new Map(regels.map((regel) => [regel.sleutel, regel]));
  });

const UPSERT =
  "ON CONFLICT (tenant, model, versie, bouw, sleutel) DO UPDATE SET groep = excluded.groep, orde = excluded.orde, inhoud = excluded.inhoud";

/** Writes the rows that changed. */
export const writeRegels = <Inhoud>(tx: Transactie, model: Inhoudvorm<Inhoud>, bouw: Bouw, regels: Regels<Inhoud>): Effect.Effect<void, OpslagMislukt> =>
  Effect.gen(function* () {
    const encode = Schema.encodeSync(model.inhoud);
    const weg = [...regels].flatMap(([sleutel, regel]) => (regel === null ? [sleutel] : []));
    const zet = [...regels.values()].filter((regel) => regel !== null);
    for (const groep of inGroepen(weg, GROEP))
      yield* tx.run(`DELETE FROM leesregel WHERE ${VAN} AND sleutel IN ${vraagtekens(groep.length)}`, [...naar(bouw), ...groep]);
    for (const groep of inGroepen(zet, GROEP))
      yield* tx.run(
        `INSERT INTO leesregel (${KOLOMMEN.join(", ")}) VALUES ${vraagtekens(KOLOMMEN.length, groep.length)} ${UPSERT}`,
        groep.flatMap(({ sleutel, groep, orde, inhoud }) => [...naar(bouw), sleutel, groep, orde, JSON.stringify(encode(inhoud))]),
      );
  });
