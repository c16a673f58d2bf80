import { Clock, Effect } from "effect";

import { Databank, type Transactie } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import type { TeVeelPogingen } from "../errors.js";
import { momentMs, momentTekst } from "../moment.js";
import { hashToken } from "../token.js";
import { POGINGSGRENZEN, type Pogingssoort } from "./pogingsgrens.table.js";
import { countPoging, type Pogingstand, remainingWait } from "./wait-after.js";

/**
 * Whom an attempt counts against: the typed name (known or not; null for a code, which nobody can guess),
 * and the network address, if there is one.
 */
export interface Pogingsbron {
  readonly account: string | null;
  readonly adres: string | null;
}

type Bron = readonly [soort: Pogingssoort, sleutel: string];

// A typed name can be anything, a password or Bsn included: only its mark is stored.
const sourcesOf = ({ account, adres }: Pogingsbron): readonly Bron[] => [
  ...(account === null ? [] : [["account", `account:${hashToken(account)}`] as const]),
  ...(adres === null ? [] : [["adres", `adres:${hashToken(adres)}`] as const]),
];

const readStand = (tx: Transactie, tenant: string, sleutel: string): Effect.Effect<Pogingstand | undefined, OpslagMislukt> =>
  Effect.map(tx.all("SELECT aantal, laatst, tot FROM aanmeldpoging WHERE tenant = ? AND bron = ?", [tenant, sleutel]), ([rij]) =>
    rij === undefined
      ? undefined
      : { aantal: Number(rij["aantal"]), laatstMs: momentMs(String(rij["laatst"])), totMs: momentMs(String(rij["tot"])) },
  );

const writeStand = (tx: Transactie, tenant: string, sleutel: string, { aantal, laatstMs, totMs }: Pogingstand): Effect.Effect<number, OpslagMislukt> =>
  tx.run(
    `INSERT INTO aanmeldpoging (tenant, bron, aantal, laatst, tot) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (tenant, bron) DO UPDATE SET aantal = excluded.aantal, laatst = excluded.laatst, tot = excluded.tot`,
    [tenant, sleutel, aantal, momentTekst(laatstMs), momentTekst(totMs)],
  );

/**
 * Counts an attempt before it is judged, so that many at once cannot slip through; refuses it while a wait runs.
 * Kept on disk: a restart forgets nothing. A refused attempt does not lengthen the wait.
 */
export const reservePoging = (tenant: string, bron: Pogingsbron): Effect.Effect<void, TeVeelPogingen | OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const databank = yield* Databank;
    const ms = yield* Clock.currentTimeMillis;
    yield* databank.transactie((tx) =>
      Effect.gen(function* () {
        const vergeten = Math.max(...Object.values(POGINGSGRENZEN).map(({ vergeetNaMs }) => vergeetNaMs));
        yield* tx.run("DELETE FROM aanmeldpoging WHERE tenant = ? AND laatst < ?", [tenant, momentTekst(ms - vergeten)]);
        const standen = yield* Effect.forEach(sourcesOf(bron), ([soort, sleutel]) =>
          Effect.map(readStand(tx, tenant, sleutel), (stand) => ({ grens: POGINGSGRENZEN[soort], sleutel, stand })),
        );
        const wachtMs = Math.max(0, ...standen.map(({ stand, grens }) => remainingWait(stand, ms, grens)));
        if (wachtMs > 0) return yield* Effect.fail<TeVeelPogingen>({ _tag: "TeVeelPogingen", wachtMs });
        yield* Effect.forEach(standen, ({ grens, sleutel, stand }) => writeStand(tx, tenant, sleutel, countPoging(stand, ms, grens)), { discard: true });
      }),
    );
  });

/** Takes a successful attempt back: the account starts anew, the address keeps what others did wrong from there. */
export const forgivePoging = (tenant: string, bron: Pogingsbron): Effect.Effect<void, OpslagMislukt, Databank> =>
  Effect.flatMap(Databank, (databank) =>
    databank.transactie((tx) =>
      Effect.forEach(
        sourcesOf(bron),
        ([soort, sleutel]) =>
          soort === "account"
            ? tx.run("DELETE FROM aanmeldpoging WHERE tenant = ? AND bron = ?", [tenant, sleutel])
            : tx.run("UPDATE aanmeldpoging SET aantal = aantal - 1, tot = laatst WHERE tenant = ? AND bron = ?", [tenant, sleutel]),
        { discard: true },
      ),
    ),
  );
