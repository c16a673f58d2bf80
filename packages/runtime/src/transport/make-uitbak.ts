import { Effect } from "effect";
import type { SecureRandom } from "effect/crypto";

import { nu } from "../clock/nu.js";
import type { Databank, Waarde } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import type { Geheim } from "../geheim/geheim.js";
import type { Berichtenverkeer } from "./berichtenverkeer.js";
import type { BerichtNietGevonden } from "./errors.js";
import { leesBytes, leesUitberichten, UITKOLOMMEN } from "./lees-rij.js";
import { prepareBericht } from "./prepare-bericht.js";
import { releaseBericht } from "./release-bericht.js";
import type { Uitkeuze } from "./uitbericht.js";
import type { Verpakking } from "./verpakking.js";
import { NIET_ONDERWEG, withdrawBericht } from "./withdraw-bericht.js";
import { liftGeopend, makeZegel, openInhoud, uitplek } from "./zegel.js";

type Dienst = Berichtenverkeer["Service"];
type Uitbak = Pick<Dienst, "prepare" | "release" | "withdraw" | "recordVerzonden" | "confirm" | "retry" | "dismissUit" | "listUit" | "findUit" | "readUit">;

const nietGevonden = (identificatie: string): Effect.Effect<never, BerichtNietGevonden> => Effect.fail({ _tag: "BerichtNietGevonden", identificatie });

const KEY = "WHERE tenant = ? AND identificatie = ? AND kop IS NOT NULL";

/** What a choice of messages asks of their rows. */
const toEisen = ({ stand, dossier, vastgelegd }: Uitkeuze): readonly (readonly [eis: string, ...params: string[]])[] => [
  ...(stand === undefined ? [] : [[" AND stand = ?", stand] as const]),
  ...(dossier === undefined ? [] : [[" AND dossier = ?", dossier] as const]),
  ...(vastgelegd === undefined ? [] : [[` AND vastgelegd IS ${vastgelegd ? "NOT " : ""}NULL`] as const]),
];

/** The outgoing half of message traffic, on the databank. */
export const makeUitbak = (
  db: Databank["Service"],
  geheim: Geheim["Service"],
  random: SecureRandom.SecureRandom["Service"],
  verpakking: Verpakking,
): Uitbak => {
  const change = (tenant: string, identificatie: string, set: string, params: readonly Waarde[], eis = ""): Effect.Effect<number, OpslagMislukt> =>
    Effect.flatMap(makeZegel(geheim, tenant), ({ naam }) =>
      db.run(`UPDATE bericht_uit SET ${set} ${KEY}${eis}`, [...params, tenant, naam("identificatie", identificatie)]),
    );
  const mustChange = (...vraag: Parameters<typeof change>): Effect.Effect<void, BerichtNietGevonden | OpslagMislukt> =>
    Effect.flatMap(change(...vraag), (aantal) => (aantal === 0 ? nietGevonden(vraag[1]) : Effect.void));
  const findUit: Uitbak["findUit"] = (tenant, identificatie) =>
    Effect.gen(function* () {
      const zegel = yield* makeZegel(geheim, tenant);
      const rijen = yield* db.all(`SELECT ${UITKOLOMMEN} FROM bericht_uit ${KEY}`, [tenant, zegel.naam("identificatie", identificatie)]);
      const [bericht] = yield* leesUitberichten(zegel, rijen);
      return bericht ?? (yield* nietGevonden(identificatie));
    });

  return {
    prepare: (bericht) =>
      Effect.gen(function* () {
        const [referentie, tijdstip, zegel] = [yield* random.uuidV4(), yield* nu, yield* makeZegel(geheim, bericht.tenant)];
        return yield* prepareBericht(db, zegel, verpakking, bericht, { referentie, tijdstip });
      }),
    release: (tenant, identificatie, aantekening) => Effect.flatMap(makeZegel(geheim, tenant), (zegel) => releaseBericht(db, zegel, tenant, identificatie, aantekening)),
    withdraw: (tenant, identificatie, aantekening) => Effect.flatMap(makeZegel(geheim, tenant), (zegel) => withdrawBericht(db, zegel, tenant, identificatie, aantekening)),
    recordVerzonden: (tenant, identificatie, verzonden) =>
      db.transactie(() =>
        Effect.gen(function* () {
          yield* change(tenant, identificatie, "stand = 'aangeboden', verzonden = ?, reden = NULL, volgende_poging = NULL", [verzonden], NIET_ONDERWEG);
          yield* change(tenant, identificatie, "vastgelegd = coalesce(vastgelegd, ?)", [yield* nu]);
        }),
      ),
    // A reply can be quicker than our own note that the message went out, and proves that one that waited for a person went by another way.
    confirm: (tenant, identificatie, ontvangen, codes = []) =>
      mustChange(
        tenant,
        identificatie,
        "codes = CASE WHEN stand = 'bevestigd' THEN codes ELSE ? END, stand = 'bevestigd', bevestigd = coalesce(bevestigd, ?), verzonden = coalesce(verzonden, poging_begonnen, ?), reden = NULL, volgende_poging = NULL",
        [JSON.stringify(codes), ontvangen, ontvangen],
        " AND (stand <> 'klaargezet' OR poging_begonnen IS NOT NULL OR vrijgegeven IS NULL)",
      ),
    retry: (tenant, identificatie) =>
      mustChange(tenant, identificatie, "stand = 'klaargezet', bewijs = NULL, poging_begonnen = NULL, volgende_poging = NULL", [], " AND stand = 'mislukt' AND reden <> 'ingetrokken'"),
    dismissUit: (tenant, identificatie) =>
      Effect.flatMap(nu, (tijdstip) => mustChange(tenant, identificatie, "afgehandeld = coalesce(afgehandeld, ?)", [tijdstip], " AND stand <> 'klaargezet'")),
    listUit: (tenant, keuze = {}) =>
      Effect.gen(function* () {
        const eisen = toEisen(keuze);
        const rijen = yield* db.all(`SELECT ${UITKOLOMMEN} FROM bericht_uit WHERE tenant = ? AND kop IS NOT NULL${eisen.map(([eis]) => eis).join("")} ORDER BY volgnummer`, [
          tenant,
          ...eisen.flatMap(([, ...params]) => params),
        ]);
        return yield* leesUitberichten(yield* makeZegel(geheim, tenant), rijen);
      }),
    findUit,
    readUit: (tenant, identificatie) =>
      Effect.gen(function* () {
        const { dossier } = yield* findUit(tenant, identificatie);
        const zegel = yield* makeZegel(geheim, tenant);
        const naam = zegel.naam("identificatie", identificatie);
        const dicht = yield* leesBytes(yield* db.all(`SELECT inhoud FROM bericht_uit ${KEY}`, [tenant, naam]), "inhoud");
        if (dicht === null) return yield* nietGevonden(identificatie);
        return yield* liftGeopend(openInhoud(yield* zegel.kluis(dossier), uitplek(naam, "inhoud"), dicht));
      }),
  };
};
