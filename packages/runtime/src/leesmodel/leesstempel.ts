import { Effect } from "effect";

import type { Transactie } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import type { Modelnaam } from "./stand.js";

/** What tells whether a list can have changed: which set of rows is read and up to where it was made, the last fact, and how many dossiers were destroyed. */
export interface Leesstempel {
  readonly bouw: number;
  readonly positie: number;
  readonly kop: number;
  readonly vernietigd: number;
}

const KIES = `
  SELECT s.bouw, s.positie, coalesce(t.positie, 0) AS kop, (SELECT count(*) FROM vernietiging v WHERE v.tenant = s.tenant) AS vernietigd
  FROM leesstand s LEFT JOIN tenantstand t ON t.tenant = s.tenant WHERE s.tenant = ? AND s.model = ? AND s.versie = ? AND s.actief = 1`;

/** The stamp of the rows that are read; undefined when there are none. */
export const readLeesstempel = (db: Transactie, tenant: string, { naam, versie }: Modelnaam): Effect.Effect<Leesstempel | undefined, OpslagMislukt> =>
  Effect.map(db.all(KIES, [tenant, naam, versie]), ([rij]) =>
    rij === undefined
      ? undefined
      : { bouw: Number(rij["bouw"]), positie: Number(rij["positie"]), kop: Number(rij["kop"]), vernietigd: Number(rij["vernietigd"]) },
  );
