import { Effect } from "effect";

import type { OpslagMislukt } from "../databank/errors.js";
import { inGroepen, vraagtekens } from "../databank/in-groepen.js";
import { gelezenBouwVan, IN_GELEZEN_BOUW } from "./gelezen-bouw.js";
import type { Leesplek } from "./lees-op.js";
import { openRijen } from "./open-rijen.js";

/** Rows in one statement. */
const GROEP = 200;

const KIES = `SELECT r.sleutel, r.inhoud FROM leesregel r WHERE ${IN_GELEZEN_BOUW} AND r.sleutel IN`;

/** The texts of the rows of these dossiers, as far as they have one. */
export const zoekRijen = (
  { db, geheim, tenant, versie }: Leesplek,
  { naam }: { readonly naam: string },
  dossiers: readonly string[],
): Effect.Effect<ReadonlyMap<string, string>, OpslagMislukt> =>
  Effect.gen(function* () {
    const teksten = new Map<string, string>();
    for (const groep of inGroepen(dossiers, GROEP)) {
      const rijen = yield* db.all(`${KIES} ${vraagtekens(groep.length)}`, [...gelezenBouwVan(tenant, { naam, versie }), ...groep]);
      for (const { dossier, rij } of yield* openRijen(geheim, { tenant, model: naam }, rijen)) if (rij !== undefined) teksten.set(dossier, rij.tekst);
    }
    return teksten;
  });
