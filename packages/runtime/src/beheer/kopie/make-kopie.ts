import { createHash } from "node:crypto";
import { join } from "node:path";

import { Effect } from "effect";

import { readAnker } from "../../audit/write-regels.js";
import { nu } from "../../clock/nu.js";
import type { Transactie } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { listNodigeSleutels } from "../../geheim/sleutelkast.js";
import { attemptDisk, writeDurable } from "../disk.js";
import { finishMap } from "../finish-map.js";
import { FORMAAT, FORMAATVERSIE, HASHBESTAND, type Kopiebestand, type Manifest, MANIFESTBESTAND } from "./manifest.js";
import { Momentopname } from "./momentopname.js";
import { readVorm, type Tabelvorm } from "./read-vorm.js";
import { KOPIETABELLEN, SCHEMAVERSIE } from "./tabellen.js";
import { type Deel, writeBestand } from "./write-bestand.js";

/** Where a copy goes, and by whom it is made. */
export interface Kopieopdracht {
  readonly doelmap: string;
  /** Name and version of the application. */
  readonly toepassing: string;
  /** How many rows are done, of how many. */
  readonly onVoortgang?: (klaar: number, totaal: number) => void;
}

type Lezer = Pick<Transactie, "all">;

const countPerTenant = (db: Lezer, { tabel }: Tabelvorm): Effect.Effect<ReadonlyMap<string, number>, OpslagMislukt> =>
  Effect.map(
    db.all(`SELECT tenant, count(*) AS n FROM ${tabel} GROUP BY tenant`),
    (rijen) => new Map(rijen.map(({ tenant, n }) => [String(tenant), Number(n)])),
  );

const planDelen = (db: Lezer, vormen: readonly Tabelvorm[]): Effect.Effect<{ readonly delen: readonly Deel[]; readonly totaal: number }, OpslagMislukt> =>
  Effect.map(
    Effect.forEach(vormen, (vorm) => Effect.map(countPerTenant(db, vorm), (tellingen) => ({ vorm, tellingen }))),
    (tabellen) => {
      const tenants = [...new Set(tabellen.flatMap(({ tellingen }) => [...tellingen.keys()]))].toSorted();
      const delen = tabellen.flatMap(({ vorm, tellingen }) =>
        tenants.flatMap((tenant, i) => (tellingen.has(tenant) ? [{ vorm, tenant, bestand: `${i + 1}-${vorm.tabel}.ndjson.gz` }] : [])),
      );
      return { delen, totaal: tabellen.flatMap(({ tellingen }) => [...tellingen.values()]).reduce((som, n) => som + n, 0) };
    },
  );

const readAnkers = (db: Lezer): Effect.Effect<Manifest["audit"], OpslagMislukt> =>
  Effect.map(db.all("SELECT tenant, aantal, hash FROM auditanker ORDER BY tenant"), (rijen) =>
    rijen.flatMap((rij) => {
      const anker = readAnker(rij);
      return anker === undefined ? [] : [{ tenant: String(rij["tenant"]), ...anker }];
    }),
  );

const writeManifest = (map: string, manifest: Manifest): Effect.Effect<void, OpslagMislukt> => {
  const tekst = `${JSON.stringify(manifest, undefined, 2)}\n`;
  return attemptDisk(async () => {
    await writeDurable(join(map, MANIFESTBESTAND), tekst);
    await writeDurable(join(map, HASHBESTAND), `${createHash("sha256").update(tekst).digest("hex")}\n`);
  });
};

const vulMap = (map: string, { toepassing, onVoortgang }: Kopieopdracht): Effect.Effect<Manifest, OpslagMislukt, Momentopname> =>
  Effect.gen(function* () {
    const momentopname = yield* Momentopname;
    const gemaakt = yield* nu;
    const inhoud = yield* momentopname.lees((db) =>
      Effect.gen(function* () {
        const vormen = yield* Effect.forEach(KOPIETABELLEN, (tabel) => readVorm(db, momentopname.soort, tabel));
        const { delen, totaal } = yield* planDelen(db, vormen);
        const bestanden: Kopiebestand[] = [];
        let klaar = 0;
        for (const deel of delen) bestanden.push(yield* writeBestand(db, map, deel, (aantal) => onVoortgang?.((klaar += aantal), totaal)));
        const tabellen = vormen.map(({ tabel, kolommen }) => ({ tabel, kolommen }));
        return { sleutels: yield* listNodigeSleutels(db), tabellen, bestanden, audit: yield* readAnkers(db) };
      }),
    );
    const kop = { formaat: FORMAAT, formaatversie: FORMAATVERSIE, gemaakt, toepassing, soort: momentopname.soort, schemaversie: SCHEMAVERSIE } as const;
    const manifest = { ...kop, ...inhoud };
    yield* writeManifest(map, manifest);
    return manifest;
  });

/**
 * Makes a reserve copy of everything as it is at one moment, while the application goes on: lines of JSON per tenant and table,
 * with a manifest that says what is in it. It does not depend on the engine: what came from SQLite can go back into PostgreSQL.
 * The copy is there whole, or not at all. The main key is not in it: keep that elsewhere.
 */
export const makeKopie = (
  opdracht: Kopieopdracht,
): Effect.Effect<{ readonly map: string; readonly manifest: Manifest }, OpslagMislukt, Momentopname> =>
  Effect.gen(function* () {
    const naam = `kopie-${(yield* nu).replaceAll(":", "-")}`;
    const { map, inhoud } = yield* finishMap(opdracht.doelmap, naam, (tijdelijk) => vulMap(tijdelijk, opdracht));
    return { map, manifest: inhoud };
  });
