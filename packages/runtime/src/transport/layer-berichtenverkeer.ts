import { Effect, Layer } from "effect";
import { SecureRandom } from "effect/crypto";

import { nu } from "../clock/nu.js";
import { Databank, type Waarde } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { liftResult } from "../lift-result.js";
import type { Berichtadapter } from "./berichtadapter.js";
import { Berichtenverkeer } from "./berichtenverkeer.js";
import type { BerichtNietGevonden } from "./errors.js";
import { INKOLOMMEN, leesBytes, leesInberichten, leesUitberichten, UITKOLOMMEN } from "./lees-rij.js";
import { offerBerichten } from "./offer-berichten.js";
import { prepareBericht } from "./prepare-bericht.js";
import { receiveBerichten } from "./receive-berichten.js";
import type { Verpakking } from "./verpakking.js";
import { findZonderRetour } from "./zonder-retour.js";

/** How the messages of an app travel. */
export interface Verkeersinstelling {
  /** The way of a tenant: each has its own folders or account. */
  readonly adapterVoor: (tenant: string) => Berichtadapter;
  readonly verpakking: Verpakking;
}

const nietGevonden = (identificatie: string): Effect.Effect<never, BerichtNietGevonden> =>
  Effect.fail({ _tag: "BerichtNietGevonden", identificatie });

const KEY = "WHERE tenant = ? AND identificatie = ?";

const make = (db: Databank["Service"], random: SecureRandom.SecureRandom["Service"], { adapterVoor, verpakking }: Verkeersinstelling): Berichtenverkeer["Service"] => {
  const list = (tabel: string, kolommen: string, tenant: string, stand?: string) =>
    db.all(
      `SELECT ${kolommen} FROM ${tabel} WHERE tenant = ?${stand === undefined ? "" : " AND stand = ?"} ORDER BY volgnummer`,
      stand === undefined ? [tenant] : [tenant, stand],
    );
  const change = (identificatie: string, sql: string, params: readonly Waarde[]): Effect.Effect<void, BerichtNietGevonden | OpslagMislukt> =>
    Effect.flatMap(db.run(sql, params), (aantal) => (aantal === 0 ? nietGevonden(identificatie) : Effect.void));
  const listUit: Berichtenverkeer["Service"]["listUit"] = (tenant, stand) =>
    Effect.flatMap(list("bericht_uit", UITKOLOMMEN, tenant, stand), leesUitberichten);

  return Berichtenverkeer.of({
    prepare: (bericht) =>
      Effect.flatMap(Effect.all([random.uuidV4(), nu]), ([referentie, tijdstip]) => prepareBericht(db, verpakking, bericht, { referentie, tijdstip })),
    offer: (tenant) => offerBerichten(db, adapterVoor(tenant), tenant),
    // A reply can be quicker than our own note that the message went out.
    confirm: (tenant, identificatie, ontvangen) =>
      change(
        identificatie,
        `UPDATE bericht_uit SET stand = 'bevestigd', bevestigd = coalesce(bevestigd, ?), verzonden = coalesce(verzonden, poging_begonnen), reden = NULL, volgende_poging = NULL ${KEY} AND (stand <> 'klaargezet' OR poging_begonnen IS NOT NULL)`,
        [ontvangen, tenant, identificatie],
      ),
    retry: (tenant, identificatie) =>
      change(identificatie, `UPDATE bericht_uit SET stand = 'klaargezet', bewijs = NULL, poging_begonnen = NULL, volgende_poging = NULL ${KEY} AND stand = 'mislukt'`, [tenant, identificatie]),
    receive: (tenant) => Effect.provideService(receiveBerichten(db, adapterVoor(tenant), verpakking, tenant), SecureRandom.SecureRandom, random),
    complete: (tenant, id) =>
      Effect.flatMap(nu, (tijdstip) =>
        change(id, "UPDATE bericht_in SET stand = 'verwerkt', verwerkt = coalesce(verwerkt, ?) WHERE tenant = ? AND id = ? AND stand <> 'afgekeurd'", [tijdstip, tenant, id]),
      ),
    listUit,
    listIn: (tenant, stand) => Effect.flatMap(list("bericht_in", INKOLOMMEN, tenant, stand), leesInberichten),
    readUit: (tenant, identificatie) =>
      db.all(`SELECT inhoud FROM bericht_uit ${KEY}`, [tenant, identificatie]).pipe(
        Effect.flatMap((rijen) => leesBytes(rijen, "inhoud")),
        Effect.flatMap((bytes) => (bytes === null ? nietGevonden(identificatie) : Effect.succeed(bytes))),
      ),
    readIn: (tenant, id) =>
      Effect.gen(function* () {
        const rijen = yield* db.all("SELECT origineel, inhoud FROM bericht_in WHERE tenant = ? AND id = ?", [tenant, id]);
        const [origineel, inhoud] = [yield* leesBytes(rijen, "origineel"), yield* leesBytes(rijen, "inhoud")];
        return origineel === null ? yield* nietGevonden(id) : { origineel, inhoud };
      }),
    listZonderRetour: (tenant, peildatum, norm) =>
      Effect.flatMap(listUit(tenant, "aangeboden"), (berichten) => liftResult(findZonderRetour(berichten, peildatum, norm))),
  });
};

/** Message traffic on the databank. */
export const layerBerichtenverkeer = (
  instelling: Verkeersinstelling,
): Layer.Layer<Berichtenverkeer, never, Databank | SecureRandom.SecureRandom> =>
  Layer.effect(
    Berichtenverkeer,
    Effect.map(Effect.all([Databank, SecureRandom.SecureRandom]), ([db, random]) => make(db, random, instelling)),
  );
