import { invariant, type Tijdstip } from "@wmo-kit/domain";
import { Effect } from "effect";

import type { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { liftResult } from "../lift-result.js";
import { claimVolgnummer } from "./claim-volgnummer.js";
import type { IdentificatieBezet, NietVerpakt } from "./errors.js";
import { sha256 } from "./hash.js";
import { leesUitberichten, UITKOLOMMEN } from "./lees-rij.js";
import type { NieuwUitbericht, Uitbericht } from "./uitbericht.js";
import type { Envelopkenmerk, Verpakking } from "./verpakking.js";

const KOLOMMEN =
  "tenant, identificatie, volgnummer, soort, geadresseerde, dossier, inhoud, envelop, hash, retour_verwacht, gemaakt, stand, pogingen";

/** The row of a message, with the hash it was put ready with. */
const findRij = (databank: Databank["Service"], { tenant, identificatie }: Pick<NieuwUitbericht, "tenant" | "identificatie">) =>
  databank.all(`SELECT ${UITKOLOMMEN}, hash FROM bericht_uit WHERE tenant = ? AND identificatie = ?`, [tenant, identificatie]);

const insert = (databank: Databank["Service"], bericht: NieuwUitbericht, envelop: Uint8Array | null, gemaakt: Tijdstip) =>
  databank.transactie((tx) =>
    Effect.gen(function* () {
      const { tenant, identificatie, soort, geadresseerde, dossier, inhoud } = bericht;
      const volgnummer = yield* claimVolgnummer(tx, tenant, "uit");
      const retour = bericht.retourVerwacht ? 1 : 0;
      yield* tx.run(
        `INSERT INTO bericht_uit (${KOLOMMEN}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'klaargezet', 0)`,
        [tenant, identificatie, volgnummer, soort, geadresseerde, dossier, inhoud, envelop, sha256(inhoud), retour, gemaakt],
      );
    }),
  );

/**
 * Puts a message ready to be sent, as part of the present transaction if there is one, so that fact and message stand or fall together.
 * The same message again is the one that stands there; another one under the same identification is refused.
 *
 * @source systems.md 6.1, 6.2
 */
export const prepareBericht = (
  databank: Databank["Service"],
  { wrap }: Verpakking,
  bericht: NieuwUitbericht,
  kenmerk: Envelopkenmerk,
): Effect.Effect<Uitbericht, IdentificatieBezet | NietVerpakt | OpslagMislukt> => {
  const { tenant, identificatie, soort, geadresseerde, inhoud } = bericht;
  invariant([tenant, identificatie, soort, geadresseerde].every((tekst) => tekst.length > 0), "een bericht heeft tenant, identificatie, soort en geadresseerde");
  return databank.transactie(() =>
    Effect.gen(function* () {
      if ((yield* findRij(databank, bericht)).length === 0) yield* insert(databank, bericht, yield* liftResult(wrap(bericht, kenmerk)), kenmerk.tijdstip);
      const [rij] = yield* findRij(databank, bericht);
      if (rij === undefined || rij["hash"] !== sha256(inhoud)) return yield* Effect.fail<IdentificatieBezet>({ _tag: "IdentificatieBezet", identificatie });
      const [uitbericht] = yield* leesUitberichten([rij]);
      return uitbericht ?? (yield* Effect.die("een gelezen rij is een bericht"));
    }),
  );
};
