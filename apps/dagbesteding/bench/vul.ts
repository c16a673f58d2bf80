import { parseBsn, type IsoDatum } from "@wmo-kit/domain";
import { toJson } from "@wmo-kit/kit";
import { EventStore, recordGebeurtenis } from "@wmo-kit/runtime";
import { addWerkdagen, makeKalender } from "@wmo-kit/timeliness";
import { ConfigProvider, Effect, Layer, ManagedRuntime } from "effect";

import { AANWEZIGHEID, type Aanwezigheidfeit } from "../src/aanwezigheid/aanwezigheidfeit.js";
import { type Dagdeel } from "../src/aanwezigheid/dagdelen.table.js";
import { aanwezigheidstroom, maandVan, roosterstroom } from "../src/aanwezigheid/stromen.js";
import { layerKit } from "../src/kit.js";
import { ontvangBericht } from "../src/programs/ontvang-bericht.js";
import { registreerContact, startOndersteuning } from "../src/programs/registreer.js";
import { Instelling } from "../src/services/instelling.js";
import { eenBestand } from "../test/berichten.js";
import { datum, tijdstip } from "../test/feiten.js";

/** How much a bench fills in. */
export interface Omvang {
  readonly inwoners: number;
  readonly weken: number;
}

/** Where it goes: a folder, and the settings that may name a server. */
export interface Opslag {
  readonly map: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What a location is called; fifty residents come to each. */
export const locatieVan = (inwoner: number): string => `Locatie ${Math.floor(inwoner / 50) + 1}`;

const BSNS = Array.from({ length: 60_000 }, (_, plaats) => String(999_910_000 + plaats)).filter((nummer) => parseBsn(nummer).isOk());
const DAGDELEN: readonly Dagdeel[] = ["ochtend", "middag"];
const WEEKDAGEN = [0, 2, 4];
const kalender = makeKalender();

const dagVoor = (vandaag: IsoDatum, dagen: number): IsoDatum => datum(new Date(Date.parse(`${vandaag}T12:00:00Z`) - dagen * 86_400_000).toISOString().slice(0, 10));

/** A resident with an allocation that has run for a year, contact and a start. */
const neemOp = (inwoner: number, vandaag: IsoDatum) =>
  Effect.gen(function* () {
    const begin = dagVoor(vandaag, 370);
    const bestand = eenBestand({
      identificatie: `BENCH${inwoner}`,
      bsn: BSNS[inwoner] ?? "",
      toewijzingNummer: 100_000 + inwoner,
      toewijzingsdatum: begin,
      ingangsdatum: begin,
      einddatum: dagVoor(vandaag, -200),
    });
    const { dossier } = yield* ontvangBericht(bestand);
    const contact = addWerkdagen(kalender, begin, 3).unwrapOr(begin);
    yield* Effect.ignore(registreerContact(dossier.id, { datum: contact, redenTeLaat: "ingevoerd uit het oude systeem" }));
    yield* Effect.ignore(startOndersteuning(dossier.id, { toewijzingNummer: 100_000 + inwoner, begindatum: contact, locatieGoedgekeurd: true, vogsGeldig: true }));
    return dossier.id;
  });

const eenTik = (dossier: string, inwoner: number, dag: IsoDatum, dagdeel: Dagdeel): Aanwezigheidfeit => ({
  kenmerk: `bench-${inwoner}-${dag}-${dagdeel}`,
  dossier,
  locatie: locatieVan(inwoner),
  datum: dag,
  dagdeel,
  stand: dagdeel === "ochtend" ? "aanwezig" : "afwezig",
  toewijzingNummer: 100_000 + inwoner,
  inzet: { medewerker: "m1", soort: "medewerker", salaris: true, primairProces: true, inRegister: true },
  apparaat: "tablet-1",
  volgorde: 1,
  tijdstip: tijdstip(`${dag}T10:00:00Z`),
});

/** The taps of one resident, per stream: three days a week, two day parts. */
const tikkenVan = (dossier: string, inwoner: number, weken: number, vandaag: IsoDatum): ReadonlyMap<string, readonly Aanwezigheidfeit[]> => {
  const maandag = dagVoor(vandaag, new Date(`${vandaag}T12:00:00Z`).getUTCDay() + 6);
  const dagen = Array.from({ length: weken }, (_, week) => WEEKDAGEN.map((weekdag) => dagVoor(maandag, week * 7 - weekdag))).flat();
  const tikken = dagen.flatMap((dag) => DAGDELEN.map((dagdeel) => eenTik(dossier, inwoner, dag, dagdeel)));
  return Map.groupBy(tikken, (tik) => aanwezigheidstroom(dossier, maandVan(tik.datum)));
};

const legAlles = (tenant: string, stromen: readonly (readonly [string, readonly object[]])[], soort: string, schemaversie: number, sleutelVan: (feit: object) => readonly string[]) =>
  Effect.gen(function* () {
    const store = yield* EventStore;
    const opdrachten = yield* Effect.forEach(stromen, ([dossier, feiten]) =>
      Effect.map(Effect.forEach(feiten, (gegevens) => recordGebeurtenis({ soort, schemaversie, actor: "invoer", gegevens: toJson(gegevens) })), ([eerste, ...rest]) =>
        eerste === undefined ? [] : [{ dossier, verwachteVersie: 0, gebeurtenissen: [eerste, ...rest] as const, sleutels: feiten.flatMap(sleutelVan) }],
      ),
    );
    yield* store.appendAlles(tenant, opdrachten.flat());
  });

const sleutelVanTik = (feit: object): readonly string[] => ("kenmerk" in feit ? [`aanwezigheid:${String(feit.kenmerk)}`] : []);

/** How many residents are written in one transaction. */
const GROEP = 40;

/** Fills a store with residents and their attendance, and answers their dossiers. */
export const vul = async (opslag: Opslag, { inwoners, weken }: Omvang, vandaag: string, meld: (regel: string) => void): Promise<readonly string[]> => {
  const config = ConfigProvider.layer(ConfigProvider.fromEnv({ env: opslag.env }));
  const runtime = ManagedRuntime.make(layerKit(opslag.map).pipe(Layer.provide(config)));
  const dag = datum(vandaag);
  const program = Effect.gen(function* () {
    const { tenant } = yield* Instelling;
    const ids: string[] = [];
    for (let i = 0; i < inwoners; i += 1) {
      ids.push(yield* neemOp(i, dag));
      if (i % 500 === 499) meld(`${i + 1} inwoners opgenomen`);
    }
    const rooster = Map.groupBy(ids.keys(), locatieVan);
    for (const [locatie, leden] of rooster) {
      const plaatsen = leden.flatMap((lid) =>
        WEEKDAGEN.flatMap((weekdag) =>
          DAGDELEN.map((dagdeel) => ({ soort: "rooster-vastgelegd", id: `${lid}-${weekdag}-${dagdeel}`, dossier: ids[lid], weekdag: weekdag + 1, dagdeel, vanaf: dagVoor(dag, 370) })),
        ),
      );
      yield* legAlles(tenant, [[roosterstroom(locatie), plaatsen]], "rooster-vastgelegd", 1, () => []);
    }
    for (let van = 0; van < inwoners; van += GROEP) {
      const stromen = ids.slice(van, van + GROEP).flatMap((id, plaats) => [...tikkenVan(id, van + plaats, weken, dag)]);
      yield* legAlles(tenant, stromen, AANWEZIGHEID.soort, AANWEZIGHEID.schemaversie, sleutelVanTik);
      if ((van / GROEP) % 10 === 9) meld(`aanwezigheid van ${van + GROEP} inwoners`);
    }
    return ids;
  });
  try {
    return await runtime.runPromise(program);
  } finally {
    await runtime.dispose();
  }
};
