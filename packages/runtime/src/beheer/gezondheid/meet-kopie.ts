import { parseTijdstip, type Tijdstip } from "@wmo-kit/domain";
import { Effect } from "effect";

import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { readHartslag } from "./hartslag.js";

/** Since when the data stand without a newer copy: the last reserve copy, else the first fact; undefined when there is nothing to lose. */
export const zonderKopieSinds = (tenant: string): Effect.Effect<Tijdstip | undefined, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const kopie = yield* readHartslag(tenant, "reservekopie");
    if (kopie !== undefined) return kopie;
    const [eerste] = yield* (yield* Databank).all("SELECT opgetreden FROM gebeurtenis WHERE tenant = ? ORDER BY positie LIMIT 1", [tenant]);
    return parseTijdstip(eerste?.["opgetreden"]).unwrapOr(undefined);
  });
