import { Effect } from "effect";

import type { Transactie } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";

/** The next number of a tenant in one direction; other messages of this tenant wait until the transaction ends. */
export const claimVolgnummer = (tx: Transactie, tenant: string, richting: "uit" | "in"): Effect.Effect<number, OpslagMislukt> =>
  Effect.map(
    tx.all(
      "INSERT INTO berichtstand (tenant, richting, volgnummer) VALUES (?, ?, 1) ON CONFLICT (tenant, richting) DO UPDATE SET volgnummer = berichtstand.volgnummer + 1 RETURNING volgnummer",
      [tenant, richting],
    ),
    ([rij]) => Number(rij?.["volgnummer"]),
  );
