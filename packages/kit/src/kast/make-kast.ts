import { invariant, toEpochMs, type Tijdstip } from "@wmo-kit/domain";
import {
  EventStore,
  Geheim,
  isInTransactie,
  makeDossierregels,
  makeUuidV7,
  nu,
  type Gebeurtenis as OpgeslagenGebeurtenis,
  type NieuweGebeurtenis,
  type SleutelBezet,
} from "@wmo-kit/runtime";
import { Effect, Option } from "effect";
import { SecureRandom } from "effect/crypto";

import type { Kitomgeving } from "../omgeving/kitomgeving.js";
import type { DossierOnbekend } from "./errors.js";
import { isDossier, ORGANISATIE, type Beslis, type Besluit, type Kast, type Werk, type Wijziging } from "./kast.js";
import type { Kastdossier } from "./kastdossier.js";
import { makeLijnmodel } from "./lijnmodel.js";
import { makeLru } from "./lru.js";
import type { Projectie } from "./projectie.js";
import { telTekens } from "./tel-tekens.js";
import { leegKastdossier, vouw } from "./vouw.js";
import { toFeitvorm } from "./to-feitvorm.js";

/** How often a decision is taken anew when others keep writing first. */
const HERHALINGEN = 8;

/** How much of the dossiers is kept in memory. @unit characters of their facts */
const GEHEUGEN = 8_000_000;

/** How far the clocks of two machines may differ before an event is refused as too early. @unit milliseconds */
const KLOKVERSCHIL = 300_000;

/** From what a cabinet is made. */
export interface Kastbron<Stand, Feit, Lijn> {
  readonly tenant: string;
  readonly omgeving: Kitomgeving;
  readonly projectie: Projectie<Stand, Feit, Lijn>;
  /**
   * Names the release of the program. With it, stored lines of an earlier process of the same release and settings are used as they are;
   * without it, nobody can tell what program made them, and each process makes them again at its first list.
   */
  readonly programma?: string;
  /** @unit characters */
  readonly geheugen?: number;
}

const ONBEKEND: DossierOnbekend = { _tag: "DossierOnbekend" };

const heeftTag = (fout: unknown, tag: string): boolean => typeof fout === "object" && fout !== null && "_tag" in fout && fout._tag === tag;
const isVersieConflict = (fout: unknown): boolean => heeftTag(fout, "VersieConflict");
const isSleutelBezet = (fout: unknown): fout is SleutelBezet => heeftTag(fout, "SleutelBezet");

// Facts of a dossier lie in order; a clock that runs a little behind another one does not lock anybody out.
const momentNa = (moment: Tijdstip, bijgewerkt: Tijdstip | undefined): Tijdstip =>
  bijgewerkt !== undefined && toEpochMs(bijgewerkt) > toEpochMs(moment) && toEpochMs(bijgewerkt) - toEpochMs(moment) <= KLOKVERSCHIL ? bijgewerkt : moment;

/** Makes the cabinet over the event store, with its lines as a stored list beside it. */
export const makeKast = Effect.fnUntraced(function* <Stand, Feit, Lijn>({
  tenant,
  omgeving,
  projectie,
  programma,
  geheugen = GEHEUGEN,
}: Kastbron<Stand, Feit, Lijn>) {
  type Dossier = Kastdossier<Stand>;
  const store = yield* EventStore;
  const geheim = yield* Geheim;
  const random = yield* SecureRandom.SecureRandom;
  const nieuwId = Effect.provideService(makeUuidV7, SecureRandom.SecureRandom, random);
  const bewaard = makeLru<Dossier>(geheugen);
  const regels = yield* makeDossierregels(tenant, makeLijnmodel({ omgeving, projectie, programma: programma ?? "" }));

  const read = (dossierId: string) =>
    Effect.gen(function* () {
      const feiten: readonly OpgeslagenGebeurtenis[] = yield* store.readDossier(tenant, dossierId);
      const dossier = vouw(projectie, omgeving, dossierId, feiten);
      // What is read in a transaction can still be undone.
      if (dossier !== undefined && !(yield* isInTransactie)) bewaard.set(dossierId, dossier, telTekens(feiten.map(({ gegevens }) => gegevens)));
      return dossier;
    });

  // Facts never change: a dossier with as many facts as the one that was kept is that one, unless it was destroyed.
  const isVers = ({ id, versie }: Dossier) =>
    Effect.gen(function* () {
      return (yield* store.readVersie(tenant, id)) === versie && !(yield* geheim.isVernietigd(tenant, id));
    });

  const findVers = (dossierId: string) =>
    Effect.gen(function* () {
      if (!isDossier(dossierId)) return undefined;
      const bekend = bewaard.get(dossierId);
      if (bekend !== undefined && (yield* isVers(bekend))) return bekend;
      bewaard.delete(dossierId);
      return yield* read(dossierId);
    });

  const load: Kast<Stand, Feit, Lijn>["load"] = (dossierId) =>
    Effect.flatMap(findVers(dossierId), (dossier) => (dossier === undefined ? Effect.fail(ONBEKEND) : Effect.succeed(dossier)));

  const loadOrganisatie = Effect.map(findVers(ORGANISATIE), (dossier) => dossier ?? leegKastdossier(ORGANISATIE, projectie.begin));

  let betrouwd = programma !== undefined;
  const vernieuw = Effect.suspend(() => (betrouwd ? Effect.void : Effect.tap(regels.herbouw(), () => Effect.sync(() => void (betrouwd = true)))));
  const list = Effect.andThen(vernieuw, regels.list);

  const append = Effect.fnUntraced(function* (dossier: Dossier, { feiten, sleutels = [] }: Besluit<Feit>, { actor, tijdstip }: Werk) {
    if (feiten.length === 0) return dossier;
    const [eerste, ...overige] = yield* Effect.forEach(feiten, (feit) =>
      Effect.map(nieuwId, (id): NieuweGebeurtenis => ({ id, opgetreden: tijdstip, actor: actor.id, ...toFeitvorm(projectie, feit) })),
    );
    invariant(eerste !== undefined, "er is minstens één feit");
    yield* store.append({ tenant, dossier: dossier.id, verwachteVersie: dossier.versie, gebeurtenissen: [eerste, ...overige], sleutels });
    const bijgewerkt = yield* findVers(dossier.id);
    invariant(bijgewerkt !== undefined, "wat net is vastgelegd, is er");
    return bijgewerkt;
  });

  const beslisOp = Effect.fnUntraced(function* <E, R>(dossier: Dossier, beslis: Beslis<Stand, Feit, E, R>, { actor }: Pick<Wijziging, "actor">) {
    const { zaken: organisatie } = yield* loadOrganisatie;
    const werk: Werk = { actor, tijdstip: momentNa(yield* nu, dossier.zaken.bijgewerkt), organisatie };
    return { werk, besluit: yield* beslis(dossier, werk) };
  });

  const change: Kast<Stand, Feit, Lijn>["change"] = (dossierId, beslis, wijziging) =>
    Effect.gen(function* () {
      const dossier = yield* dossierId === ORGANISATIE ? loadOrganisatie : load(dossierId);
      const { verwachteVersie } = wijziging;
      if (verwachteVersie !== undefined && verwachteVersie !== dossier.versie)
        return yield* Effect.fail({ _tag: "VersieConflict", dossier: dossierId, verwacht: verwachteVersie, werkelijk: dossier.versie } as const);
      const { werk, besluit } = yield* beslisOp(dossier, beslis, wijziging);
      return yield* append(dossier, besluit, werk);
    }).pipe(
      Effect.retry({ times: wijziging.verwachteVersie === undefined ? HERHALINGEN : 0, while: isVersieConflict }),
      Effect.catchIf(isSleutelBezet, ({ dossier }) => Effect.fail({ _tag: "AlVastgelegd", dossier } as const)),
    );

  const receiveOnce = <E, R>({ actor, bericht, houder }: Parameters<Kast<Stand, Feit, Lijn>["receive"]>[0], beslis: Beslis<Stand, Feit, E, R>) =>
    Effect.gen(function* () {
      const bekend = Option.getOrUndefined(yield* store.findSleutel(tenant, houder));
      const dossier = bekend === undefined ? leegKastdossier(yield* nieuwId, projectie.begin) : yield* load(bekend).pipe(Effect.orDie);
      const { werk, besluit } = yield* beslisOp(dossier, beslis, { actor });
      const sleutels = [bericht, ...(bekend === undefined ? [houder] : []), ...(besluit.sleutels ?? [])];
      return { dossier: yield* append(dossier, { ...besluit, sleutels }, werk), nieuw: bekend === undefined };
    });

  const receive: Kast<Stand, Feit, Lijn>["receive"] = (ontvangst, beslis) =>
    receiveOnce(ontvangst, beslis).pipe(
      // Another process may open the dossier of the same holder between our look and our write: then look again.
      Effect.retry({ times: HERHALINGEN, while: (fout) => isVersieConflict(fout) || (isSleutelBezet(fout) && fout.plaats !== 0) }),
      Effect.catchIf(isSleutelBezet, ({ dossier }) => Effect.fail({ _tag: "AlVastgelegd", dossier } as const)),
    );

  const find: Kast<Stand, Feit, Lijn>["find"] = (sleutel) =>
    Effect.flatMap(store.findSleutel(tenant, sleutel), (dossier) => (Option.isNone(dossier) ? Effect.fail(ONBEKEND) : load(dossier.value)));

  const kast: Kast<Stand, Feit, Lijn> = { load, loadOrganisatie, list, lijnen: regels, change, receive, find };
  return kast;
});
