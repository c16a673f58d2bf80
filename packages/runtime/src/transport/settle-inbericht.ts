import { Effect } from "effect";

import { nu } from "../clock/nu.js";
import type { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import type { BerichtNietGevonden } from "./errors.js";
import { leesBytes } from "./lees-rij.js";
import { inplek, liftGeopend, openInhoud, sealInhoud, type Zegel } from "./zegel.js";

/** How the work on a message that came in ended. */
export interface Afloop {
  /** The dossier it turned out to be about; from now on its key seals the message. */
  readonly dossier: string | null;
  /** Why it is refused, in sentences without personal data; none when it was worked on. */
  readonly bevindingen: readonly string[];
}

/** Seals a message with the key of its dossier, so that it goes when that dossier goes. */
const moveToDossier = (db: Databank["Service"], zegel: Zegel, tenant: string, id: string, dossier: string): Effect.Effect<void, OpslagMislukt> =>
  Effect.gen(function* () {
    const rijen = yield* db.all("SELECT kop, origineel, inhoud, dossier FROM bericht_in WHERE tenant = ? AND id = ?", [tenant, id]);
    const [rij] = rijen;
    if (rij === undefined || rij["dossier"] === dossier) return;
    const [van, naar] = [yield* zegel.kluis(typeof rij["dossier"] === "string" ? rij["dossier"] : null), yield* zegel.kluis(dossier)];
    const kop = naar.seal(inplek(id, "kop"), yield* liftGeopend(van.open(inplek(id, "kop"), String(rij["kop"]))));
    const zetOver = Effect.fnUntraced(function* (kolom: "origineel" | "inhoud") {
      const dicht = yield* leesBytes(rijen, kolom);
      return dicht === null ? null : sealInhoud(naar, inplek(id, kolom), yield* liftGeopend(openInhoud(van, inplek(id, kolom), dicht)));
    });
    yield* db.run("UPDATE bericht_in SET dossier = ?, kop = ?, origineel = ?, inhoud = ? WHERE tenant = ? AND id = ?", [
      dossier, kop, yield* zetOver("origineel"), yield* zetOver("inhoud"), tenant, id,
    ]);
  });

/** Records how the work on a message ended, in the transaction of the facts it caused. Said again it changes nothing; what was refused may still be worked on. */
export const settleInbericht = (
  db: Databank["Service"],
  zegel: Zegel,
  tenant: string,
  id: string,
  { dossier, bevindingen }: Afloop,
): Effect.Effect<void, BerichtNietGevonden | OpslagMislukt> =>
  db.transactie((tx) =>
    Effect.gen(function* () {
      const tijdstip = yield* nu;
      const stand = bevindingen.length === 0 ? "verwerkt" : "afgekeurd";
      const aantal = yield* tx.run(
        "UPDATE bericht_in SET stand = ?, bevindingen = ?, verwerkt = coalesce(verwerkt, ?) WHERE tenant = ? AND id = ? AND stand IN ('ontvangen', 'afgekeurd', ?) AND kop IS NOT NULL AND soort IS NOT NULL",
        [stand, JSON.stringify(bevindingen), tijdstip, tenant, id, stand],
      );
      if (aantal === 0) return yield* Effect.fail<BerichtNietGevonden>({ _tag: "BerichtNietGevonden", identificatie: id });
      if (dossier !== null) yield* moveToDossier(db, zegel, tenant, id, dossier);
    }),
  );
