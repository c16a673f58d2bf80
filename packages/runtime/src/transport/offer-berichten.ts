import { fromEpochMs, toEpochMs, type Tijdstip } from "@wmo-kit/domain";
import { Clock, Effect } from "effect";

import { nu } from "../clock/nu.js";
import type { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { liftResult } from "../lift-result.js";
import type { Berichtadapter, Zending } from "./berichtadapter.js";
import { verkeerMislukt, type VerkeerMislukt } from "./errors.js";
import { leesBytes, leesUitberichten, UITKOLOMMEN } from "./lees-rij.js";
import type { Uitbericht } from "./uitbericht.js";
import { wachtNa } from "./wachttijden.table.js";
import { liftGeopend, openInhoud, uitplek, type Zegel } from "./zegel.js";

/** The databank and the sealing of a tenant: what a round needs to read its messages. */
interface Db {
  readonly databank: Databank["Service"];
  readonly zegel: Zegel;
}

/** Which messages went out in a round, and which did not. */
export interface Aanbiedverslag {
  readonly aangeboden: readonly string[];
  /** Given up; a person has to look. */
  readonly mislukt: readonly string[];
  /** To be tried again later. */
  readonly uitgesteld: readonly string[];
}

/** Far below the age at which a staged file counts as left behind. @unit milliseconds */
const LANGSTE_STAP_MS = 3_600_000;

const SLEUTEL = "WHERE tenant = ? AND identificatie = ?";

const sleutelVan = ({ zegel }: Db, { tenant, identificatie }: Pick<Uitbericht, "tenant" | "identificatie">): readonly [string, string] => [
  tenant,
  zegel.naam("identificatie", identificatie),
];

const readZending = (db: Db, bericht: Uitbericht): Effect.Effect<Zending & { readonly bewijs: string | null; readonly vorige: string | null }, OpslagMislukt> =>
  Effect.gen(function* () {
    const { tenant, identificatie, soort, geadresseerde, dossier } = bericht;
    const sleutel = sleutelVan(db, bericht);
    const rijen = yield* db.databank.all(`SELECT inhoud, envelop, bewijs, poging_begonnen FROM bericht_uit ${SLEUTEL}`, sleutel);
    const [inhoud, envelop] = [yield* leesBytes(rijen, "inhoud"), yield* leesBytes(rijen, "envelop")];
    const kluis = yield* db.zegel.kluis(dossier);
    const kolom = envelop === null ? "inhoud" : "envelop";
    const bytes = yield* liftGeopend(openInhoud(kluis, uitplek(sleutel[1], kolom), envelop ?? inhoud ?? new Uint8Array()));
    const [bewijs, vorige] = [rijen[0]?.["bewijs"], rijen[0]?.["poging_begonnen"]];
    return { tenant, identificatie, soort, geadresseerde, bytes, bewijs: typeof bewijs === "string" ? bewijs : null, vorige: typeof vorige === "string" ? vorige : null };
  });

/** The token under which a message is staged: the one that was stored first, whoever staged it. Nothing is visible before it is stored. */
const claimBewijs = (db: Db, adapter: Berichtadapter, zending: Zending): Effect.Effect<string, VerkeerMislukt | OpslagMislukt> =>
  Effect.gen(function* () {
    const sleutel = sleutelVan(db, zending);
    const begonnen = yield* Clock.currentTimeMillis;
    const eigen = yield* adapter.stage(zending);
    // A program that slept in between may find its file tidied away; it begins again.
    if ((yield* Clock.currentTimeMillis) - begonnen > LANGSTE_STAP_MS) {
      yield* adapter.discard(eigen);
      return yield* Effect.fail(verkeerMislukt("teTraag"));
    }
    yield* db.databank.run(`UPDATE bericht_uit SET bewijs = ? ${SLEUTEL} AND bewijs IS NULL`, [eigen, ...sleutel]);
    const [rij] = yield* db.databank.all(`SELECT bewijs FROM bericht_uit ${SLEUTEL}`, sleutel);
    const geldend = String(rij?.["bewijs"]);
    if (geldend !== eigen) yield* adapter.discard(eigen);
    return geldend;
  });

const markAangeboden = (db: Db, bericht: Uitbericht, verzonden: string) =>
  db.databank.run(`UPDATE bericht_uit SET stand = 'aangeboden', verzonden = ?, reden = NULL, volgende_poging = NULL ${SLEUTEL} AND stand = 'klaargezet'`, [
    verzonden,
    ...sleutelVan(db, bericht),
  ]);

const markMislukt = (db: Db, bericht: Uitbericht, { reden, blijvend }: VerkeerMislukt, tijdstip: Tijdstip) =>
  Effect.gen(function* () {
    const straks = yield* Effect.orDie(liftResult(fromEpochMs(toEpochMs(tijdstip) + wachtNa(bericht.pogingen + 1))));
    yield* db.databank.run(`UPDATE bericht_uit SET stand = ?, reden = ?, volgende_poging = ? ${SLEUTEL} AND stand = 'klaargezet'`, [
      blijvend ? "mislukt" : "klaargezet",
      reden,
      blijvend ? null : straks,
      ...sleutelVan(db, bericht),
    ]);
  });

const offerEen = (db: Db, adapter: Berichtadapter, bericht: Uitbericht): Effect.Effect<keyof Aanbiedverslag, OpslagMislukt> =>
  Effect.gen(function* () {
    const begonnen = yield* nu;
    const zending = yield* readZending(db, bericht);
    const aantal = yield* db.databank.run(`UPDATE bericht_uit SET pogingen = pogingen + 1, poging_begonnen = ? ${SLEUTEL} AND stand = 'klaargezet' AND kop IS NOT NULL`, [begonnen, ...sleutelVan(db, bericht)]);
    if (aantal === 0) return "aangeboden"; // another process was first
    return yield* Effect.gen(function* () {
      const token = zending.bewijs ?? (yield* claimBewijs(db, adapter, zending));
      const hoe = yield* adapter.deliver(zending, token);
      yield* markAangeboden(db, bericht, hoe === "wasEr" ? (zending.vorige ?? begonnen) : begonnen);
      return "aangeboden" as const;
    }).pipe(
      Effect.catchTag("VerkeerMislukt", (fout) =>
        Effect.as(markMislukt(db, bericht, fout, begonnen), fout.blijvend ? ("mislukt" as const) : ("uitgesteld" as const)),
      ),
    );
  });

const isAanDeBeurt = ({ volgendePoging }: Uitbericht, tijdstip: Tijdstip): boolean =>
  volgendePoging === null || toEpochMs(volgendePoging) <= toEpochMs(tijdstip);

/** Forgets what a crash left staged before its token was stored: it was never visible, and its message stands ready still. */
const tidy = (db: Db, adapter: Berichtadapter, tenant: string): Effect.Effect<void, OpslagMislukt> =>
  Effect.gen(function* () {
    const oud = yield* Effect.catchTag(adapter.listOud(tenant), "VerkeerMislukt", () => Effect.succeed([]));
    for (const token of oud) {
      const bekend = yield* db.databank.all("SELECT identificatie FROM bericht_uit WHERE tenant = ? AND bewijs = ?", [tenant, token]);
      if (bekend.length === 0) yield* adapter.discard(token);
    }
  });

/**
 * Offers everything that stands ready and was released, in the order in which it was put ready. After a message that has to wait, later ones
 * for the same receiver wait too: a 307 may not overtake its 305. Safe to run in several processes, and to run again after a crash.
 *
 * @source systems.md 6.2
 */
export const offerBerichten = (db: Db, adapter: Berichtadapter, tenant: string): Effect.Effect<Aanbiedverslag, OpslagMislukt> =>
  Effect.gen(function* () {
    yield* tidy(db, adapter, tenant);
    const rijen = yield* db.databank.all(
      `SELECT ${UITKOLOMMEN} FROM bericht_uit WHERE tenant = ? AND stand = 'klaargezet' AND vrijgegeven IS NOT NULL AND kop IS NOT NULL ORDER BY volgnummer`,
      [tenant],
    );
    const verslag = { aangeboden: [] as string[], mislukt: [] as string[], uitgesteld: [] as string[] };
    const wachtend = new Set<string>();
    const tijdstip = yield* nu;
    for (const bericht of yield* leesUitberichten(db.zegel, rijen)) {
      const moetWachten = wachtend.has(bericht.geadresseerde) || !isAanDeBeurt(bericht, tijdstip);
      const hoe = moetWachten ? "uitgesteld" : yield* offerEen(db, adapter, bericht);
      if (hoe === "uitgesteld") wachtend.add(bericht.geadresseerde);
      verslag[hoe].push(bericht.identificatie);
    }
    return verslag;
  });
