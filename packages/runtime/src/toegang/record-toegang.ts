import { invariant } from "@wmo-kit/domain";
import { Effect, Redacted } from "effect";

import { Audit } from "../audit/audit.js";
import { hashAdres } from "../audit/hash-regel.js";
import { nu } from "../clock/nu.js";
import type { OpslagMislukt } from "../databank/errors.js";
import type { Handelende } from "./handelende.js";
import { Toegangsinstelling } from "./instelling.js";
import { type Toegangsfeit, TOEGANGSFEITEN } from "./toegangsfeit.table.js";

/** Which thing the fact is about. */
export interface Waarover {
  readonly object?: string | null;
  readonly dossier?: string | null;
  readonly noodreden?: string | null;
}

/** Writes a fact about access in the audit; when that fails, the act fails. Inside a transaction it is part of it. */
export const recordToegang = (
  tenant: string,
  feit: Toegangsfeit,
  door: Handelende,
  { object = null, dossier = null, noodreden = null }: Waarover = {},
): Effect.Effect<void, OpslagMislukt, Audit | Toegangsinstelling> =>
  Effect.gen(function* () {
    const { systeem, adresgeheim } = yield* Toegangsinstelling;
    const regel = TOEGANGSFEITEN.find(({ soort }) => soort === feit);
    invariant(regel !== undefined, "elk toegangsfeit staat in de tabel");
    yield* (yield* Audit).record({
      ...regel,
      tenant,
      tijdstip: yield* nu,
      account: door.account,
      rol: door.rollen.join(" "),
      namens: null,
      dossier,
      object,
      noodreden,
      systeem,
      adres: door.adres === null ? null : hashAdres(Redacted.value(adresgeheim), door.adres),
    });
  });
