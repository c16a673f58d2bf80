import { Effect, Schema } from "effect";

import { nu } from "../clock/nu.js";
import type { Databank } from "../databank/databank.js";
import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
import type { BerichtNietGevonden } from "./errors.js";
import { Uitkop } from "./kop.js";
import { liftGeopend, uitplek, type Zegel } from "./zegel.js";

const decodeUitkop = Schema.decodeUnknownEffect(Schema.fromJsonString(Uitkop));

/** Lets a message that waits for a person go, with what that person wrote with it. Said again it changes nothing, nor for one that was taken back. */
export const releaseBericht = (
  db: Databank["Service"],
  zegel: Zegel,
  tenant: string,
  identificatie: string,
  aantekening: string | null,
): Effect.Effect<void, BerichtNietGevonden | OpslagMislukt> =>
  db.transactie((tx) =>
    Effect.gen(function* () {
      const naam = zegel.naam("identificatie", identificatie);
      const [rij] = yield* tx.all("SELECT kop, dossier, vrijgegeven, stand FROM bericht_uit WHERE tenant = ? AND identificatie = ? AND kop IS NOT NULL", [tenant, naam]);
      if (rij === undefined) return yield* Effect.fail<BerichtNietGevonden>({ _tag: "BerichtNietGevonden", identificatie });
      if (rij["vrijgegeven"] !== null || rij["stand"] !== "klaargezet") return;
      const kluis = yield* zegel.kluis(typeof rij["dossier"] === "string" ? rij["dossier"] : null);
      const open = yield* liftGeopend(kluis.open(uitplek(naam, "kop"), String(rij["kop"])));
      const kop = yield* Effect.mapError(decodeUitkop(open), () => opslagMislukt("beschadigd", "RIJ"));
      yield* tx.run("UPDATE bericht_uit SET vrijgegeven = ?, kop = ? WHERE tenant = ? AND identificatie = ?", [
        yield* nu,
        kluis.seal(uitplek(naam, "kop"), JSON.stringify({ ...kop, aantekening })),
        tenant,
        naam,
      ]);
    }),
  );
