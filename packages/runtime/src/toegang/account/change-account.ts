import { Effect } from "effect";

import type { Audit } from "../../audit/audit.js";
import { Databank, type Transactie } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { liftResult } from "../../lift-result.js";
import type { AccountGewijzigd, AccountOnbekend, AccountOngeldig, EigenAccount, ExternAccount, LaatsteBeheerder } from "../errors.js";
import type { Handelende } from "../handelende.js";
import type { Toegangsinstelling } from "../instelling.js";
import { recordToegang } from "../record-toegang.js";
import { closeAllSessies } from "../sessie/close-sessie.js";
import { type Account, ACCOUNTKOLOMMEN, readAccount, schrijfBekwaamheden } from "./account.js";
import { hasBeheerder } from "./find-account.js";
import { type Accountgegevens, type Accountinvoer, parseAccountgegevens } from "./parse-account.js";

type Plaats = readonly [tenant: string, account: string];
type Diensten = Databank | Audit | Toegangsinstelling;

const getAccount = (tx: Transactie, [tenant, account]: Plaats): Effect.Effect<Account, AccountOnbekend | OpslagMislukt> =>
  Effect.flatMap(tx.all(`SELECT ${ACCOUNTKOLOMMEN} FROM account WHERE tenant = ? AND account = ?`, [tenant, account]), ([rij]) =>
    rij === undefined ? Effect.fail<AccountOnbekend>({ _tag: "AccountOnbekend" }) : Effect.succeed(readAccount(rij)),
  );

const keepBeheerder = ({ tenant, account }: Account): Effect.Effect<void, LaatsteBeheerder | OpslagMislukt, Databank> =>
  Effect.flatMap(hasBeheerder(tenant, account), (blijft) => (blijft ? Effect.void : Effect.fail<LaatsteBeheerder>({ _tag: "LaatsteBeheerder" })));

/** What another organisation keeps of an account must stay as it is; its qualifications are ours. */
const isEigenZaak = (account: Account, { naam, rollen }: Accountgegevens): boolean =>
  account.onderwerp === null || (account.naam === naam && account.rollen.join() === rollen.join());

const notSelf = ([, account]: Plaats, door: Handelende): Effect.Effect<void, EigenAccount> =>
  door.account === account ? Effect.fail<EigenAccount>({ _tag: "EigenAccount" }) : Effect.void;

/**
 * Nobody changes the own account; who manages accounts alone, as on a small farm, records the own qualifications, and nothing else.
 * The audit tells who did.
 */
const notAlone = (account: Account, { naam, rollen }: Accountgegevens, door: Handelende): Effect.Effect<void, EigenAccount | OpslagMislukt, Databank> => {
  const eigen = Effect.fail<EigenAccount>({ _tag: "EigenAccount" });
  if (door.account !== account.account) return Effect.void;
  if (account.naam !== naam || account.rollen.toSorted().join() !== rollen.toSorted().join()) return eigen;
  return Effect.flatMap(hasBeheerder(account.tenant, account.account), (ander) => (ander ? eigen : Effect.void));
};

/** Changes name, roles and qualifications, based on a version. Works at once, also for sessions that are open. */
export const changeAccount = (
  plaats: Plaats,
  wijziging: Accountinvoer & { readonly versie: number },
  door: Handelende,
): Effect.Effect<
  void,
  AccountOngeldig | AccountOnbekend | AccountGewijzigd | EigenAccount | LaatsteBeheerder | ExternAccount | OpslagMislukt,
  Diensten
> =>
  Effect.gen(function* () {
    const [tenant, id] = plaats;
    const gegevens = yield* liftResult(parseAccountgegevens(wijziging));
    const { naam, rollen } = gegevens;
    const databank = yield* Databank;
    yield* databank.transactie((tx) =>
      Effect.gen(function* () {
        const account = yield* getAccount(tx, plaats);
        yield* notAlone(account, gegevens, door);
        if (!isEigenZaak(account, gegevens)) return yield* Effect.fail<ExternAccount>({ _tag: "ExternAccount" });
        if (account.versie !== wijziging.versie) return yield* Effect.fail<AccountGewijzigd>({ _tag: "AccountGewijzigd" });
        if (account.rollen.includes("beheerder") && !rollen.includes("beheerder")) yield* keepBeheerder(account);
        yield* tx.run("UPDATE account SET naam = ?, rollen = ?, bekwaamheden = ?, versie = versie + 1 WHERE tenant = ? AND account = ?", [
          naam,
          JSON.stringify(rollen),
          schrijfBekwaamheden(gegevens),
          tenant,
          id,
        ]);
        yield* recordToegang(tenant, "account-gewijzigd", door, { object: id });
      }),
    );
  });

/** Blocks an account and ends its sessions at once, or lets it in again. */
export const blockAccount = (
  plaats: Plaats,
  geblokkeerd: boolean,
  door: Handelende,
): Effect.Effect<void, AccountOnbekend | EigenAccount | LaatsteBeheerder | OpslagMislukt, Diensten> =>
  Effect.gen(function* () {
    const [tenant, id] = plaats;
    yield* notSelf(plaats, door);
    const databank = yield* Databank;
    yield* databank.transactie((tx) =>
      Effect.gen(function* () {
        const account = yield* getAccount(tx, plaats);
        if (geblokkeerd && account.rollen.includes("beheerder")) yield* keepBeheerder(account);
        yield* tx.run("UPDATE account SET geblokkeerd = ?, versie = versie + 1 WHERE tenant = ? AND account = ?", [geblokkeerd ? 1 : 0, tenant, id]);
        if (geblokkeerd) yield* closeAllSessies(tx, tenant, id);
        yield* recordToegang(tenant, geblokkeerd ? "account-geblokkeerd" : "account-vrijgegeven", door, { object: id });
      }),
    );
  });
