import { Effect, Schema } from "effect";

import { nu } from "../clock/nu.js";
import type { Databank } from "../databank/databank.js";
import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
import type { BerichtNietGevonden } from "./errors.js";
import { Uitkop } from "./kop.js";
import { liftGeopend, uitplek, type Zegel } from "./zegel.js";

const decodeUitkop = Schema.decodeUnknownEffect(Schema.fromJsonString(Uitkop));

/** No attempt was ever begun, or the network refused for good: in both cases the receiver does not have it. */
export const NIET_ONDERWEG = " AND ((stand = 'klaargezet' AND poging_begonnen IS NULL) OR stand = 'mislukt')";

/** Takes a message back that the receiver cannot have, with what the person who did wrote with it. It is not offered any more. */
export const withdrawBericht = (
  db: Databank["Service"],
  zegel: Zegel,
  tenant: string,
  identificatie: string,
  aantekening: string,
): Effect.Effect<void, BerichtNietGevonden | OpslagMislukt> =>
  db.transactie((tx) =>
    Effect.gen(function* () {
      const naam = zegel.naam("identificatie", identificatie);
      const sleutel = `WHERE tenant = ? AND identificatie = ? AND kop IS NOT NULL${NIET_ONDERWEG}`;
      const weg = Effect.fail<BerichtNietGevonden>({ _tag: "BerichtNietGevonden", identificatie });
      const [rij] = yield* tx.all(`SELECT kop, dossier FROM bericht_uit ${sleutel}`, [tenant, naam]);
      if (rij === undefined) return yield* weg;
      const kluis = yield* zegel.kluis(typeof rij["dossier"] === "string" ? rij["dossier"] : null);
      const open = yield* liftGeopend(kluis.open(uitplek(naam, "kop"), String(rij["kop"])));
      const kop = yield* Effect.mapError(decodeUitkop(open), () => opslagMislukt("beschadigd", "RIJ"));
      const dicht = kluis.seal(uitplek(naam, "kop"), JSON.stringify({ ...kop, aantekening }));
      const aantal = yield* tx.run(`UPDATE bericht_uit SET stand = 'mislukt', reden = 'ingetrokken', volgende_poging = NULL, afgehandeld = ?, kop = ? ${sleutel}`, [yield* nu, dicht, tenant, naam]);
      if (aantal === 0) return yield* weg;
    }),
  );
