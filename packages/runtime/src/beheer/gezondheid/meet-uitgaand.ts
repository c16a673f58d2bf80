import { parseTijdstip, type Tijdstip } from "@wmo-kit/domain";
import { Effect } from "effect";

import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";

/** How many messages wait to be sent, and since when the oldest does. */
export interface Achterstand {
  readonly aantal: number;
  readonly oudste: Tijdstip | null;
}

/** The messages that still have to go out, given up or not, and since when the oldest waits. */
export const meetAchterstand = (tenant: string): Effect.Effect<Achterstand, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const sql = "SELECT count(*) AS aantal, min(gemaakt) AS oudste FROM bericht_uit WHERE tenant = ? AND stand IN ('klaargezet', 'mislukt')";
    const [rij] = yield* (yield* Databank).all(sql, [tenant]);
    return { aantal: Number(rij?.["aantal"] ?? 0), oudste: parseTijdstip(rij?.["oudste"]).unwrapOr(null) };
  });
