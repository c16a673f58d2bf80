import { isDeepStrictEqual } from "node:util";

import type { Actor } from "@wmo-kit/afwegingskader";
import { makeLru, toJson } from "@wmo-kit/kit";
import { Databank, EventStore, isInTransactie, makeUuidV7, nu, readStroomstempels, type Gebeurtenis, type NieuweGebeurtenis, type OpslagMislukt, opslagMislukt } from "@wmo-kit/runtime";
import { Effect, Layer } from "effect";
import { SecureRandom } from "effect/crypto";

import { Instelling } from "../services/instelling.js";
import { AANWEZIGHEID, readAanwezigheidfeit, type Aanwezigheidfeit } from "./aanwezigheidfeit.js";
import { Aanwezigheidskast, type Vastlegresultaat } from "./aanwezigheidskast.js";
import type { Vastlegging } from "./geldende-aanwezigheid.js";
import { readRoosterfeit, type Roosterfeit } from "./roosterfeit.js";
import { aanwezigheidstroom, bezoekstroom, maandVan, roosterstroom } from "./stromen.js";

/** How often a write is tried anew when others keep writing to the same stream first. */
const HERHALINGEN = 20;

const ROOSTER_SCHEMAVERSIE = 1;

/** How much of the rosters is kept in memory. @unit facts */
const ROOSTERGEHEUGEN = 20_000;

const toVastlegging = ({ gegevens, actor, opgetreden }: Gebeurtenis): Vastlegging => ({ feit: readAanwezigheidfeit(gegevens), actor, ontvangen: opgetreden });

/** The facts of a roster, and what the stream was like when they were read. */
interface Roosterstand {
  readonly merk: string;
  readonly feiten: readonly Roosterfeit[];
}

/** Taps of one stream on their way in: by id, with what became of them. */
type Stroomresultaat = Map<string, Vastlegresultaat>;

/** The taps of a stream that were looked at, by id. */
type Bekenden = ReadonlyMap<string, Gebeurtenis["gegevens"]>;

const GEEN: Bekenden = new Map();

/** A try to add taps to a stream: which ids are in use elsewhere, how the stream is looked at, and how often it was tried. */
interface Ronde {
  readonly elders: ReadonlySet<string>;
  readonly lees: (stroom: string) => Effect.Effect<Bekenden, OpslagMislukt>;
  readonly ronde: number;
}

const make = Effect.gen(function* () {
  const store = yield* EventStore;
  const { tenant } = yield* Instelling;
  const random = yield* SecureRandom.SecureRandom;
  const nieuwId = Effect.provideService(makeUuidV7, SecureRandom.SecureRandom, random);

  const databank = yield* Databank;
  const roosters = makeLru<Roosterstand>(ROOSTERGEHEUGEN);

  const leesRoosterstroom = (stroom: string, merk: string): Effect.Effect<readonly Roosterfeit[], OpslagMislukt> =>
    Effect.gen(function* () {
      const bekend = roosters.get(stroom);
      if (bekend?.merk === merk) return bekend.feiten;
      // The mark was read first: what came in between is in the list, and is looked at again the next time.
      const feiten = (yield* store.readDossier(tenant, stroom)).map(({ gegevens }) => readRoosterfeit(gegevens));
      if (!(yield* isInTransactie)) roosters.set(stroom, { merk, feiten }, feiten.length);
      return feiten;
    });

  const leesRoosterstromen = (stromen: readonly string[]): Effect.Effect<readonly Roosterfeit[], OpslagMislukt> =>
    readStroomstempels(tenant, stromen).pipe(
      Effect.provideService(Databank, databank),
      Effect.flatMap((merken) => Effect.forEach(stromen, (stroom, plaats) => leesRoosterstroom(stroom, merken[plaats] ?? ""))),
      Effect.map((delen) => delen.flat()),
    );

  const toGebeurtenis = (soort: string, schemaversie: number, gegevens: object, { id: actor }: Actor) =>
    Effect.map(Effect.all([nieuwId, nu]), ([id, opgetreden]): NieuweGebeurtenis => ({ id, soort, schemaversie, opgetreden, actor, gegevens: toJson(gegevens) }));

  const leesMaand: Aanwezigheidskast["Service"]["leesMaand"] = (dossier, maand) =>
    Effect.map(store.readDossier(tenant, aanwezigheidstroom(dossier, maand)), (feiten) => feiten.map(toVastlegging));

  const leesTikken = (stroom: string): Effect.Effect<Bekenden, OpslagMislukt> =>
    Effect.map(store.readDossier(tenant, stroom), (feiten) => new Map(feiten.map(({ gegevens }) => [readAanwezigheidfeit(gegevens).kenmerk, gegevens])));

  // Each id is claimed once, so a new tap needs no look at the older ones: they are only opened when an id turns out to be in use.
  const zonderTikken = (): Effect.Effect<Bekenden> => Effect.succeed(GEEN);

  // One round: what is known is answered, the rest is added in one append; somebody else being first starts another round.
  const legInStroom = (stroom: string, feiten: readonly Aanwezigheidfeit[], actor: Actor, { elders, lees, ronde }: Ronde): Effect.Effect<Stroomresultaat, OpslagMislukt> =>
    Effect.gen(function* () {
      const bekend = yield* lees(stroom);
      const uitslag: Stroomresultaat = new Map();
      const nieuw: Aanwezigheidfeit[] = [];
      for (const feit of feiten) {
        const eerder = bekend.get(feit.kenmerk);
        if (elders.has(feit.kenmerk)) uitslag.set(feit.kenmerk, "kenmerk bezet");
        else if (eerder === undefined) nieuw.push(feit);
        else uitslag.set(feit.kenmerk, isDeepStrictEqual(eerder, toJson(feit)) ? "al bekend" : "kenmerk bezet");
      }
      const [eerste, ...rest] = yield* Effect.forEach(nieuw, (feit) => toGebeurtenis(AANWEZIGHEID.soort, AANWEZIGHEID.schemaversie, feit, actor));
      if (eerste === undefined) return uitslag;
      const sleutels = nieuw.map(({ kenmerk }) => `aanwezigheid:${kenmerk}`);
      const opnieuw = (anders: Partial<Ronde>) =>
        ronde < HERHALINGEN + feiten.length ? legInStroom(stroom, feiten, actor, { elders, lees, ...anders, ronde: ronde + 1 }) : Effect.fail(opslagMislukt("botsing", "AANWEZIGHEID"));
      return yield* store.append({ tenant, dossier: stroom, verwachteVersie: "elke", gebeurtenissen: [eerste, ...rest], sleutels }).pipe(
        Effect.map(() => new Map([...uitslag, ...nieuw.map(({ kenmerk }) => [kenmerk, "vastgelegd"] as const)])),
        Effect.catchTag("VersieConflict", () => opnieuw({})),
        // The id is in use in another month or for another resident, or in this stream, where the older taps tell what it says.
        Effect.catchTag("SleutelBezet", ({ plaats, dossier }) =>
          opnieuw(dossier === stroom ? { lees: leesTikken } : { elders: new Set([...elders, nieuw[plaats]?.kenmerk ?? ""]) }),
        ),
      );
    });

  const leg: Aanwezigheidskast["Service"]["leg"] = (feiten, actor) =>
    Effect.gen(function* () {
      // The same tap twice in one sending is one tap; the first one of an id is the one that is sent on.
      const perKenmerk = new Map<string, Aanwezigheidfeit>();
      for (const feit of feiten) if (!perKenmerk.has(feit.kenmerk)) perKenmerk.set(feit.kenmerk, feit);
      const perStroom = Map.groupBy(perKenmerk.values(), ({ dossier, datum }) => aanwezigheidstroom(dossier, maandVan(datum)));
      const uitslagen = yield* Effect.forEach(perStroom, ([stroom, groep]) => legInStroom(stroom, groep, actor, { elders: new Set(), lees: zonderTikken, ronde: 0 }));
      const uitslag = new Map(uitslagen.flatMap((deel) => [...deel]));
      return feiten.map((feit): Vastlegresultaat => {
        const eerste = perKenmerk.get(feit.kenmerk);
        if (eerste !== feit) return isDeepStrictEqual(eerste, feit) && uitslag.get(feit.kenmerk) !== "kenmerk bezet" ? "al bekend" : "kenmerk bezet";
        return uitslag.get(feit.kenmerk) ?? "kenmerk bezet";
      });
    });

  const voegToe = (stroom: string, feit: Roosterfeit, actor: Actor, sleutels: readonly string[]): Effect.Effect<void, OpslagMislukt> =>
    Effect.gen(function* () {
      const verwachteVersie = yield* store.readVersie(tenant, stroom);
      const gebeurtenis = yield* toGebeurtenis(feit.soort, ROOSTER_SCHEMAVERSIE, feit, actor);
      yield* store.append({ tenant, dossier: stroom, verwachteVersie, gebeurtenissen: [gebeurtenis], sleutels });
    }).pipe(
      Effect.retry({ times: HERHALINGEN, while: ({ _tag }) => _tag === "VersieConflict" }),
      Effect.catchTag("VersieConflict", () => Effect.fail(opslagMislukt("botsing", "ROOSTER"))),
      // It was recorded before: sending it again changes nothing.
      Effect.catchTag("SleutelBezet", () => Effect.void),
    );

  return Aanwezigheidskast.of({
    leesMaand,
    leg,
    leesRooster: (locatie, maand) => leesRoosterstromen([roosterstroom(locatie), bezoekstroom(locatie, maand)]),
    legRooster: (locatie, feit, actor) => voegToe(roosterstroom(locatie), feit, actor, []),
    legBezoek: (locatie, bezoek, actor) => {
      const { dossier, datum, dagdeel } = bezoek;
      return voegToe(bezoekstroom(locatie, maandVan(datum)), bezoek, actor, [`bezoek:${locatie}:${dossier}:${datum}:${dagdeel}`]);
    },
  });
});

/** The attendance over the event store. */
export const layerAanwezigheidskast = Layer.effect(Aanwezigheidskast, make);
