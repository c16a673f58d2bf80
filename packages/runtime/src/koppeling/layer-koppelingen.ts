import { ok, type Result } from "@wmo-kit/domain/result";
import { Effect, Layer, Schema } from "effect";
import { SecureRandom } from "effect/crypto";

import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
import { makeUuidV7 } from "../id/uuid-v7.js";
import { liftResult } from "../lift-result.js";
import type { VersieConflict } from "../store/errors.js";
import { EventStore } from "../store/event-store.js";
import type { Gebeurtenis } from "../store/gebeurtenis.js";
import { recordGebeurtenis } from "../store/record-gebeurtenis.js";
import { checkGeenBsn } from "./check-bsn.js";
import { decideEmail } from "./decide-email.js";
import { decideGebruik, decideOpzoeking } from "./decide-gebruik.js";
import { checkStap, foldEmailtaken } from "./emailtaak.js";
import { KOPPELINGFEITEN, type Koppelingfeit, type VastgelegdKoppelingfeit } from "./feit.js";
import { Koppelingen, type Bedienaar } from "./koppelingen.js";
import { stroomVan } from "./koppeling.js";
import { latestVersheid } from "./latest-versheid.js";

const SCHEMAVERSIE = 1;

const beschadigd = (): OpslagMislukt => opslagMislukt("beschadigd", "FEIT");

const leesFeit = ({ id, opgetreden, actor, soort, gegevens }: Gebeurtenis): Effect.Effect<VastgelegdKoppelingfeit, OpslagMislukt> => {
  const als = <S extends keyof typeof KOPPELINGFEITEN>(naam: S, schema: Schema.Codec<Extract<Koppelingfeit, { readonly soort: S }>["gegevens"], unknown>) =>
    Effect.map(Effect.mapError(Schema.decodeUnknownEffect(schema)(gegevens), beschadigd), (gelezen) => ({ id, opgetreden, actor, soort: naam, gegevens: gelezen }));
  switch (soort) {
    case "KoppelingGebruikt":
      return als(soort, KOPPELINGFEITEN.KoppelingGebruikt);
    case "OpzoekingVastgelegd":
      return als(soort, KOPPELINGFEITEN.OpzoekingVastgelegd);
    case "EmailVoorbereid":
      return als(soort, KOPPELINGFEITEN.EmailVoorbereid);
    case "EmailVerzonden":
      return als(soort, KOPPELINGFEITEN.EmailVerzonden);
    case "EmailBeantwoord":
      return als(soort, KOPPELINGFEITEN.EmailBeantwoord);
    case "BestandIngelezen":
      return als(soort, KOPPELINGFEITEN.BestandIngelezen);
    default:
      return Effect.fail(beschadigd());
  }
};

const make = (store: EventStore["Service"], random: SecureRandom.SecureRandom["Service"]): Koppelingen["Service"] => {
  const listFeiten: Koppelingen["Service"]["listFeiten"] = (tenant, koppeling) =>
    Effect.flatMap(store.readDossier(tenant, stroomVan(koppeling)), (feiten) => Effect.forEach(feiten, leesFeit));

  const record = <E>(
    { tenant, actor, koppeling }: Bedienaar,
    decide: (feiten: readonly VastgelegdKoppelingfeit[]) => Result<Koppelingfeit, E>,
  ): Effect.Effect<void, E | OpslagMislukt | VersieConflict> =>
    Effect.gen(function* () {
      const feiten = yield* listFeiten(tenant, koppeling);
      const { soort, gegevens } = yield* liftResult(decide(feiten));
      const feit = yield* recordGebeurtenis({ soort, schemaversie: SCHEMAVERSIE, actor, gegevens });
      yield* Effect.catchTag(
        store.append({ tenant, dossier: stroomVan(koppeling), verwachteVersie: feiten.length, gebeurtenissen: [feit] }),
        "SleutelBezet",
        () => Effect.die("een feit van een koppeling claimt geen sleutel"),
      );
    }).pipe(Effect.provideService(SecureRandom.SecureRandom, random));

  return Koppelingen.of({
    listFeiten,
    recordGebruik: (wie, gebruik) => record(wie, () => decideGebruik(wie.koppeling, gebruik)),
    recordOpzoeking: (wie, opzoeking) => record(wie, () => decideOpzoeking(wie.koppeling, opzoeking)),
    prepareEmail: (wie, email) =>
      Effect.flatMap(Effect.provideService(makeUuidV7, SecureRandom.SecureRandom, random), (taak) =>
        Effect.as(record(wie, () => decideEmail(wie.koppeling, { taak, ...email })), taak),
      ),
    recordVerzonden: (wie, gegevens) =>
      record(wie, (feiten) =>
        checkGeenBsn({ verwijzing: gegevens.verwijzing })
          .andThen(() => checkStap(feiten, gegevens.taak, "voorbereid"))
          .map((): Koppelingfeit => ({ soort: "EmailVerzonden", gegevens })),
      ),
    recordAntwoord: (wie, gegevens) =>
      record(wie, (feiten) =>
        checkGeenBsn({ uitkomst: gegevens.uitkomst, verwijzing: gegevens.verwijzing })
          .andThen(() => checkStap(feiten, gegevens.taak, "verzonden"))
          .map((): Koppelingfeit => ({ soort: "EmailBeantwoord", gegevens })),
      ),
    recordBestand: (wie, { sjabloon, stand, hash, rijen, bevindingen }) =>
      record(wie, () =>
        ok<Koppelingfeit>({
          soort: "BestandIngelezen",
          gegevens: { doel: wie.koppeling.doel, sjabloon, stand, hash, rijen: rijen.length, overgeslagen: new Set(bevindingen.map(({ rij }) => rij)).size, inhoud: rijen },
        }),
      ),
    listEmailtaken: (tenant, koppeling) => Effect.map(listFeiten(tenant, koppeling), foldEmailtaken),
    evaluateVersheid: (tenant, koppeling, peildatum) =>
      Effect.map(listFeiten(tenant, koppeling), (feiten) => latestVersheid(koppeling, feiten, peildatum)),
  });
};

/** The record of external systems, in the event store. */
export const layerKoppelingen: Layer.Layer<Koppelingen, never, EventStore | SecureRandom.SecureRandom> = Layer.effect(
  Koppelingen,
  Effect.map(Effect.all([EventStore, SecureRandom.SecureRandom]), ([store, random]) => make(store, random)),
);
