import { addDagen, compareDatums, type IsoDatum, parseIsoDatum, parseTijdstip, toLokaleDatum } from "@wmo-kit/domain";
import { Effect } from "effect";

import type { Rij, Transactie, Waarde } from "../../databank/databank.js";
import { opslagMislukt, type OpslagMislukt } from "../../databank/errors.js";
import { liftResult } from "../../lift-result.js";

type Lezer = Pick<Transactie, "all">;

/** Kinds of facts that are no change of the file, such as what the application writes by itself. */
export type TeltNiet = readonly string[];

const zonder = (teltNiet: TeltNiet): string => (teltNiet.length === 0 ? "" : ` AND soort NOT IN (${teltNiet.map(() => "?").join(", ")})`);

const dayOf = (rij: Rij): Effect.Effect<IsoDatum, OpslagMislukt> =>
  liftResult(parseTijdstip(rij["opgetreden"]).andThen(toLokaleDatum)).pipe(Effect.mapError(() => opslagMislukt("beschadigd", "OPGETREDEN")));

/** The civil day of the last change in any of the streams of a file; undefined when there was none. */
export const laatsteWijziging = (
  db: Lezer,
  tenant: string,
  stromen: readonly string[],
  teltNiet: TeltNiet,
): Effect.Effect<IsoDatum | undefined, OpslagMislukt> =>
  Effect.gen(function* () {
    const dagen: IsoDatum[] = [];
    for (const stroom of stromen) {
      const rijen = yield* db.all(`SELECT opgetreden FROM gebeurtenis WHERE tenant = ? AND dossier = ?${zonder(teltNiet)}`, [tenant, stroom, ...teltNiet]);
      dagen.push(...(yield* Effect.forEach(rijen, dayOf)));
    }
    return dagen.toSorted(compareDatums).at(-1);
  });

/**
 * Files that may have been at rest since a day. A moment can be written with an offset, so its text can be a day off:
 * look at each with `laatsteWijziging`.
 */
export const listInRust = (db: Lezer, tenant: string, sinds: IsoDatum, teltNiet: TeltNiet): Effect.Effect<readonly string[], OpslagMislukt> => {
  const ruim = addDagen(sinds, 1).unwrapOr(sinds);
  const params: readonly Waarde[] = [tenant, ...teltNiet, ruim];
  return Effect.map(
    db.all(
      `SELECT dossier FROM gebeurtenis WHERE tenant = ?${zonder(teltNiet)} GROUP BY dossier HAVING max(substr(opgetreden, 1, 10)) <= ? ORDER BY dossier`,
      params,
    ),
    (rijen) => rijen.map(({ dossier }) => String(dossier)),
  );
};

/** A stored date; one that is none means a damaged store. */
export const readDatum = (waarde: unknown): Effect.Effect<IsoDatum, OpslagMislukt> =>
  Effect.mapError(liftResult(parseIsoDatum(waarde)), () => opslagMislukt("beschadigd", "DATUM"));
