import { createHash } from "node:crypto";

import { invariant, type Bsn } from "@wmo-kit/domain";
import { EventStore, liftResult, makeUuidV7, type NieuweGebeurtenis } from "@wmo-kit/runtime";
import { Effect, Layer, Option, Stream, SynchronizedRef } from "effect";
import { SecureRandom } from "effect/crypto";

import type { Dossier } from "../dossier/dossier.js";
import { evolve, replay } from "../dossier/evolve.js";
import type { BerichtAlOntvangen, DossierOnbekend } from "../dossier/failures.js";
import type { Gebeurtenis, ToewijzingOntvangen } from "../dossier/gebeurtenis.js";
import { Dossierkast } from "../services/dossierkast.js";
import { Instelling } from "../services/instelling.js";
import { readFeit, recordFeiten } from "./dossierfeiten.js";

/** How often a decision is taken anew when others keep writing first. */
const HERHALINGEN = 8;

/** A resident of one municipality; hashed, so that no key carries a Bsn. */
const makeClientsleutel = (bsn: Bsn, { afzender }: ToewijzingOntvangen): string =>
  `client:${afzender}:${createHash("sha256").update(`${afzender}:${bsn}`).digest("hex")}`;

/** A message is identified by its sender and its identification. @source iWmo TR056 */
const makeBerichtsleutel = ({ afzender, identificatie }: ToewijzingOntvangen): string => `bericht:${afzender}:${identificatie}`;

/** Place of the message key among the keys of a receipt. */
const BERICHT = 0;

const isVersieConflict = (fout: unknown): boolean =>
  typeof fout === "object" && fout !== null && "_tag" in fout && fout._tag === "VersieConflict";

interface Stand {
  readonly positie: number;
  readonly dossiers: ReadonlyMap<string, Dossier>;
}

const makeKast = Effect.gen(function* () {
  const store = yield* EventStore;
  const { tenant } = yield* Instelling;
  const random = yield* SecureRandom.SecureRandom;
  const stand = yield* SynchronizedRef.make<Stand>({ positie: 0, dossiers: new Map() });

  const find = (dossierId: string) => Effect.map(store.readDossier(tenant, dossierId), (feiten) => replay(feiten.map(readFeit)));

  const load = (dossierId: string) =>
    Effect.flatMap(find(dossierId), (dossier) =>
      dossier === undefined ? Effect.fail<DossierOnbekend>({ _tag: "DossierOnbekend" }) : Effect.succeed(dossier),
    );

  const catchUp = ({ positie, dossiers }: Stand) =>
    Stream.runFold(
      store.readAll(tenant, { na: positie }),
      () => ({ positie, dossiers: new Map(dossiers) }),
      (tot, feit) => {
        tot.dossiers.set(feit.dossier, evolve(tot.dossiers.get(feit.dossier), readFeit(feit)));
        return { ...tot, positie: feit.positie };
      },
    );

  const append = Effect.fnUntraced(function* (
    dossierId: string,
    dossier: Dossier | undefined,
    gebeurtenissen: readonly Gebeurtenis[],
    sleutels: readonly string[] = [],
  ) {
    const [eerste, ...overige]: readonly NieuweGebeurtenis[] = yield* Effect.provideService(
      recordFeiten(gebeurtenissen),
      SecureRandom.SecureRandom,
      random,
    );
    invariant(eerste !== undefined, "een besluit legt minstens één feit vast");
    yield* store.append({
      tenant,
      dossier: dossierId,
      verwachteVersie: dossier?.versie ?? 0,
      gebeurtenissen: [eerste, ...overige],
      sleutels,
    });
    const bijgewerkt = yield* find(dossierId);
    invariant(bijgewerkt !== undefined, "wat net is vastgelegd, is er");
    return bijgewerkt;
  });

  const appendZonderSleutels = (dossier: Dossier, gebeurtenissen: readonly Gebeurtenis[]) =>
    append(dossier.id, dossier, gebeurtenissen).pipe(
      Effect.catchTag("SleutelBezet", () => Effect.die("zonder sleutels is er geen sleutel bezet")),
    );

  const change: Dossierkast["Service"]["change"] = (dossierId, besluit) =>
    Effect.gen(function* () {
      const dossier = yield* load(dossierId);
      return yield* appendZonderSleutels(dossier, yield* liftResult(besluit(dossier)));
    }).pipe(Effect.retry({ times: HERHALINGEN, while: isVersieConflict }));

  const receiveOnce = Effect.fnUntraced(function* (bsn: Bsn, ontvangst: ToewijzingOntvangen) {
    const client = makeClientsleutel(bsn, ontvangst);
    const bericht = makeBerichtsleutel(ontvangst);
    const bekend = Option.getOrUndefined(yield* store.findSleutel(tenant, client));
    if (bekend !== undefined) {
      return { dossier: yield* append(bekend, yield* find(bekend), [ontvangst], [bericht]), nieuw: false };
    }
    const dossierId = yield* Effect.provideService(makeUuidV7, SecureRandom.SecureRandom, random);
    return { dossier: yield* append(dossierId, undefined, [ontvangst], [bericht, client]), nieuw: true };
  });

  const receive: Dossierkast["Service"]["receive"] = (bsn, ontvangst) =>
    receiveOnce(bsn, ontvangst).pipe(
      // Another process may open the dossier of the same resident between our look and our write: then look again.
      Effect.retry({ times: HERHALINGEN, while: (fout) => fout._tag !== "SleutelBezet" ? isVersieConflict(fout) : fout.plaats !== BERICHT }),
      Effect.catchTag("SleutelBezet", ({ dossier }) => Effect.fail<BerichtAlOntvangen>({ _tag: "BerichtAlOntvangen", dossier })),
    );

  const list = Effect.map(SynchronizedRef.updateAndGetEffect(stand, catchUp), ({ dossiers }) => [...dossiers.values()]);

  return Dossierkast.of({ load, list, change, receive });
});

/** The cabinet over the event store: every read is a fold of facts, every write an append with the expected version. */
export const layerDossierkast = Layer.effect(Dossierkast, makeKast);
