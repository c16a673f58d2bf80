import { Effect, Stream } from "effect";

import { Databank, type Transactie, type Waarde } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { inGroepen, vraagtekens } from "../../databank/in-groepen.js";
import type { KopieError, TerugzetError } from "./errors.js";
import type { Kopiebestand, Manifest } from "./manifest.js";
import { readBestand } from "./read-bestand.js";
import { readVorm } from "./read-vorm.js";
import { dataStepsAfter, KOPIETABELLEN } from "./tabellen.js";
import { type Kopieverslag, verifyKopie } from "./verify-kopie.js";

/** Rows in one statement. */
const GROEP = 50;

const checkLeeg = (tx: Transactie): Effect.Effect<void, TerugzetError> =>
  Effect.forEach(
    KOPIETABELLEN,
    (tabel) =>
      Effect.flatMap(tx.all(`SELECT 1 AS n FROM ${tabel} LIMIT 1`), (rijen) =>
        rijen.length === 0 ? Effect.void : Effect.fail<TerugzetError>({ _tag: "OpslagNietLeeg", tabel }),
      ),
    { discard: true },
  );

// The names come from a file: only columns that the database itself has may become part of a statement.
const checkKolommen = (tx: Transactie, databank: Databank["Service"], { tabellen }: Manifest): Effect.Effect<void, KopieError | OpslagMislukt> =>
  Effect.forEach(
    tabellen,
    ({ tabel, kolommen }) =>
      Effect.flatMap(readVorm(tx, databank.soort, tabel), (vorm) =>
        kolommen.every((kolom) => vorm.kolommen.includes(kolom)) ? Effect.void : Effect.fail<KopieError>({ _tag: "KopiePastNiet", tabel }),
      ),
    { discard: true },
  );

const insert = (tx: Transactie, tabel: string, kolommen: readonly string[], rijen: readonly (readonly Waarde[])[]): Effect.Effect<void, OpslagMislukt> =>
  Effect.forEach(
    inGroepen(rijen, GROEP),
    (groep) => tx.run(`INSERT INTO ${tabel} (${kolommen.join(", ")}) VALUES ${vraagtekens(kolommen.length, groep.length)}`, groep.flat()),
    { discard: true },
  );

/**
 * Puts a copy back into an empty store, of whichever engine, in one transaction: all of it, or nothing.
 * The copy is read through once before, so that one that is damaged never holds up the store.
 * Lists for screens are made anew from the facts; everybody signs in again.
 */
export const restoreKopie = (
  map: string,
  onVoortgang?: (klaar: number, totaal: number) => void,
): Effect.Effect<Kopieverslag, TerugzetError, Databank> =>
  Effect.gen(function* () {
    const databank = yield* Databank;
    yield* databank.transactie(checkLeeg);
    const verslag = yield* verifyKopie(map, (klaar, totaal) => onVoortgang?.(klaar, 2 * totaal));
    const { manifest, rijen: totaal } = verslag;
    const kolommenVan = (naam: string): readonly string[] => manifest.tabellen.find(({ tabel }) => tabel === naam)?.kolommen ?? [];
    yield* databank.transactie((tx) =>
      Effect.gen(function* () {
        yield* checkLeeg(tx);
        yield* checkKolommen(tx, databank, manifest);
        let klaar = totaal;
        const load = (deel: Kopiebestand): Effect.Effect<void, TerugzetError> =>
          Stream.runForEach(readBestand(map, deel, kolommenVan(deel.tabel).length), (groep) =>
            Effect.map(insert(tx, deel.tabel, kolommenVan(deel.tabel), groep), () => onVoortgang?.((klaar += groep.length), 2 * totaal)),
          );
        for (const tabel of KOPIETABELLEN) for (const deel of manifest.bestanden) if (deel.tabel === tabel) yield* load(deel);
        for (const stap of dataStepsAfter(manifest.schemaversie)) yield* tx.run(stap);
      }),
    );
    return verslag;
  });
