import type { Tijdstip } from "@wmo-kit/domain";
import { parseTijdstip } from "@wmo-kit/domain";
import { Effect } from "effect";

import { nu } from "../../clock/nu.js";
import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";

/** What can be seen to have worked: writing, a reserve copy that was read back, a log that was recalculated. */
export type Hartslagnaam = "gezondheid" | "reservekopie" | "logboek";

/** Records that something worked just now. It says something of this installation, so no copy takes it along. */
export const recordHartslag = (tenant: string, naam: Hartslagnaam): Effect.Effect<void, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const sql = "INSERT INTO hartslag (tenant, naam, tijdstip) VALUES (?, ?, ?) ON CONFLICT (tenant, naam) DO UPDATE SET tijdstip = excluded.tijdstip";
    yield* (yield* Databank).run(sql, [tenant, naam, yield* nu]);
  });

/** When something was last seen to work. */
export const readHartslag = (tenant: string, naam: Hartslagnaam): Effect.Effect<Tijdstip | undefined, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const [rij] = yield* (yield* Databank).all("SELECT tijdstip FROM hartslag WHERE tenant = ? AND naam = ?", [tenant, naam]);
    return parseTijdstip(rij?.["tijdstip"]).unwrapOr(undefined);
  });
