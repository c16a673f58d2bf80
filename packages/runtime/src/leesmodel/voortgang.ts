import { Effect } from "effect";

import type { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";

/** How far rows are: the last fact done and the last fact there is. */
export type Voortgang = (positie: number, kop: number) => Effect.Effect<void>;

/** Tells how far rows are. */
export const meldVoortgang = (db: Databank["Service"], tenant: string, positie: number, opVoortgang: Voortgang): Effect.Effect<void, OpslagMislukt> =>
  Effect.flatMap(db.all("SELECT positie FROM tenantstand WHERE tenant = ?", [tenant]), ([rij]) => opVoortgang(positie, Number(rij?.["positie"] ?? positie)));
