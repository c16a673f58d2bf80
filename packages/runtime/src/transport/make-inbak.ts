import { Effect } from "effect";
import { SecureRandom } from "effect/crypto";

import { nu } from "../clock/nu.js";
import type { Databank } from "../databank/databank.js";
import type { Geheim } from "../geheim/geheim.js";
import { liftResult } from "../lift-result.js";
import type { Berichtenverkeer } from "./berichtenverkeer.js";
import type { BerichtNietGevonden } from "./errors.js";
import { INKOLOMMEN, leesBytes, leesInberichten } from "./lees-rij.js";
import { settleInbericht } from "./settle-inbericht.js";
import { storeInkomst } from "./store-inkomst.js";
import type { Verpakking } from "./verpakking.js";
import { inplek, liftGeopend, makeZegel, openInhoud } from "./zegel.js";

type Dienst = Berichtenverkeer["Service"];
type Inbak = Pick<Dienst, "accept" | "complete" | "reject" | "dismissIn" | "listIn" | "findIn" | "readIn">;

const nietGevonden = (identificatie: string): Effect.Effect<never, BerichtNietGevonden> => Effect.fail({ _tag: "BerichtNietGevonden", identificatie });

const KEY = "WHERE tenant = ? AND id = ? AND kop IS NOT NULL";

/** The incoming half of message traffic, on the databank. */
export const makeInbak = (
  db: Databank["Service"],
  geheim: Geheim["Service"],
  random: SecureRandom.SecureRandom["Service"],
  { open }: Verpakking,
): Inbak => {
  const findIn: Inbak["findIn"] = (tenant, id) =>
    Effect.gen(function* () {
      const rijen = yield* db.all(`SELECT ${INKOLOMMEN} FROM bericht_in ${KEY}`, [tenant, id]);
      const [bericht] = yield* leesInberichten(yield* makeZegel(geheim, tenant), rijen);
      return bericht ?? (yield* nietGevonden(id));
    });
  return {
    accept: (tenant, { bron, bytes, ontvangen }) =>
      Effect.gen(function* () {
        const geopend = yield* liftResult(open(bytes));
        const zegel = yield* makeZegel(geheim, tenant);
        return yield* storeInkomst(db, zegel, tenant, { bron, bytes, ontvangen, geopend, bevindingen: [] });
      }).pipe(Effect.provideService(SecureRandom.SecureRandom, random)),
    complete: (tenant, id, dossier) =>
      Effect.flatMap(makeZegel(geheim, tenant), (zegel) => settleInbericht(db, zegel, tenant, id, { dossier: dossier ?? null, bevindingen: [] })),
    reject: (tenant, id, bevindingen, dossier) =>
      Effect.flatMap(makeZegel(geheim, tenant), (zegel) => settleInbericht(db, zegel, tenant, id, { dossier: dossier ?? null, bevindingen })),
    dismissIn: (tenant, id) =>
      Effect.gen(function* () {
        const aantal = yield* db.run(`UPDATE bericht_in SET afgehandeld = coalesce(afgehandeld, ?) ${KEY} AND stand = 'afgekeurd'`, [yield* nu, tenant, id]);
        if (aantal === 0) return yield* nietGevonden(id);
      }),
    listIn: (tenant, { stand, dossier } = {}) =>
      Effect.gen(function* () {
        const eisen = [...(stand === undefined ? [] : [" AND stand = ?"]), ...(dossier === undefined ? [] : [" AND dossier = ?"])];
        const params = [stand, dossier].filter((waarde) => waarde !== undefined);
        const rijen = yield* db.all(`SELECT ${INKOLOMMEN} FROM bericht_in WHERE tenant = ? AND kop IS NOT NULL${eisen.join("")} ORDER BY volgnummer`, [tenant, ...params]);
        return yield* leesInberichten(yield* makeZegel(geheim, tenant), rijen);
      }),
    findIn,
    readIn: (tenant, id) =>
      Effect.gen(function* () {
        // In one look: when the message goes to its dossier meanwhile, another key seals it.
        const rijen = yield* db.all(`SELECT dossier, soort, origineel, inhoud FROM bericht_in ${KEY}`, [tenant, id]);
        const [rij] = rijen;
        if (rij === undefined) return yield* nietGevonden(id);
        const { dossier, soort } = rij;
        const kluis = yield* (yield* makeZegel(geheim, tenant)).kluis(typeof dossier === "string" ? dossier : null);
        const openKolom = Effect.fnUntraced(function* (kolom: "origineel" | "inhoud") {
          const dicht = yield* leesBytes(rijen, kolom);
          return dicht === null ? null : yield* liftGeopend(openInhoud(kluis, inplek(id, kolom), dicht));
        });
        const [origineel, inhoud] = [yield* openKolom("origineel"), yield* openKolom("inhoud")];
        return origineel === null ? yield* nietGevonden(id) : { origineel, inhoud: soort === null ? null : (inhoud ?? origineel) };
      }),
  };
};
