import { invariant, type Tijdstip } from "@wmo-kit/domain";
import { Effect } from "effect";

import type { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { liftResult } from "../lift-result.js";
import { claimVolgnummer } from "./claim-volgnummer.js";
import type { IdentificatieBezet, NietVerpakt } from "./errors.js";
import { sha256 } from "./hash.js";
import type { Uitkop } from "./kop.js";
import { leesUitberichten, UITKOLOMMEN } from "./lees-rij.js";
import type { NieuwUitbericht, Uitbericht } from "./uitbericht.js";
import type { Envelopkenmerk, Verpakking } from "./verpakking.js";
import { sealInhoud, uitplek, type Zegel } from "./zegel.js";

const KOLOMMEN =
  "tenant, identificatie, volgnummer, kop, soort, geadresseerde, dossier, inhoud, envelop, hash, retour_verwacht, gemaakt, vrijgegeven, stand, pogingen";

/** The row of a message, with the name of the bytes it was put ready with. */
const findRij = (databank: Databank["Service"], zegel: Zegel, { tenant, identificatie }: Pick<NieuwUitbericht, "tenant" | "identificatie">) =>
  databank.all(`SELECT ${UITKOLOMMEN}, hash FROM bericht_uit WHERE tenant = ? AND identificatie = ?`, [tenant, zegel.naam("identificatie", identificatie)]);

const insert = (databank: Databank["Service"], zegel: Zegel, bericht: NieuwUitbericht, envelop: Uint8Array | null, gemaakt: Tijdstip) =>
  databank.transactie((tx) =>
    Effect.gen(function* () {
      const { tenant, identificatie, soort, geadresseerde, dossier, inhoud, wacht = false } = bericht;
      const volgnummer = yield* claimVolgnummer(tx, tenant, "uit");
      const kluis = yield* zegel.kluis(dossier);
      const naam = zegel.naam("identificatie", identificatie);
      const kop: Uitkop = { identificatie, aantekening: null };
      const dicht = envelop === null ? null : sealInhoud(kluis, uitplek(naam, "envelop"), envelop);
      yield* tx.run(`INSERT INTO bericht_uit (${KOLOMMEN}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'klaargezet', 0)`, [
        tenant, naam, volgnummer, kluis.seal(uitplek(naam, "kop"), JSON.stringify(kop)), soort, geadresseerde, dossier,
        sealInhoud(kluis, uitplek(naam, "inhoud"), inhoud), dicht, zegel.naam("hash", sha256(inhoud)), bericht.retourVerwacht ? 1 : 0, gemaakt, wacht ? null : gemaakt,
      ]);
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
  zegel: Zegel,
  { wrap }: Verpakking,
  bericht: NieuwUitbericht,
  kenmerk: Envelopkenmerk,
): Effect.Effect<Uitbericht, IdentificatieBezet | NietVerpakt | OpslagMislukt> => {
  const { tenant, identificatie, soort, geadresseerde, inhoud } = bericht;
  invariant([tenant, identificatie, soort, geadresseerde].every((tekst) => tekst.length > 0), "een bericht heeft tenant, identificatie, soort en geadresseerde");
  return databank.transactie(() =>
    Effect.gen(function* () {
      if ((yield* findRij(databank, zegel, bericht)).length === 0) yield* insert(databank, zegel, bericht, yield* liftResult(wrap(bericht, kenmerk)), kenmerk.tijdstip);
      const [rij] = yield* findRij(databank, zegel, bericht);
      if (rij === undefined || rij["hash"] !== zegel.naam("hash", sha256(inhoud))) return yield* Effect.fail<IdentificatieBezet>({ _tag: "IdentificatieBezet", identificatie });
      const [uitbericht] = yield* leesUitberichten(zegel, [rij]);
      return uitbericht ?? (yield* Effect.die("een gelezen rij is een bericht"));
    }),
  );
};
