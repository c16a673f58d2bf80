import { huidigeActor, type NieuwFeit } from "@wmo-kit/kit";
import {
  assignBetrokkene,
  blockAccount,
  createAccount,
  findAccount,
  issueHerstelcode,
  liftResult,
  makeUuidV7,
  readActor,
  removeBetrokkene,
  TOEGANGSTERMIJNEN,
  type Handelende,
} from "@wmo-kit/runtime";
import { Effect, Option, Redacted } from "effect";

import type { Feit } from "../feiten/feit.js";
import { Dossierkast } from "../services/kast.js";
import { parseEigenfeit, type Eigenfeit } from "./eigenfeiten.js";
import type { Uitnodiging } from "./weergave.js";

const DAG_IN_MS = 86_400_000;

/** For how long an invitation holds. @unit days */
export const dagenGeldig = TOEGANGSTERMIJNEN.uitnodiging.ms / DAG_IN_MS;

const LETTERS = "bcdfghjkmnprstvz";

/** A sign-in name that says nothing about anybody: eight letters that people do not mix up. */
export const makeGebruikersnaam = (begin: "inwoner" | "naaste") =>
  Effect.map(makeUuidV7, (uuid) => {
    const letters = Array.from(uuid.slice(-8), (cijfer) => LETTERS.charAt(Number.parseInt(cijfer, 16))).join("");
    return `${begin}-${letters.slice(0, 4)}-${letters.slice(4)}`;
  });

const KAN_NIET = Effect.die("een account dat hier is gemaakt, bestaat en past");

/** Makes an account that can see nothing yet, with the code by which its owner chooses a password. */
export const maakAccount = Effect.fnUntraced(function* (tenant: string, rol: "inwoner" | "naaste", door: Handelende) {
  const gebruikersnaam = yield* makeGebruikersnaam(rol);
  // The name of a resident stands in no list of accounts: a beheerder has no business with it.
  const naam = rol === "inwoner" ? "Inwoner" : "Naaste van een inwoner";
  const { account, code } = yield* createAccount(tenant, { gebruikersnaam, naam, rollen: [rol] }, door, "uitnodiging").pipe(
    Effect.catchTag("AccountOngeldig", () => KAN_NIET),
    Effect.catchTag("GebruikersnaamBezet", () => KAN_NIET),
  );
  return { account, uitnodiging: { gebruikersnaam, code: Redacted.value(code), dagenGeldig } satisfies Uitnodiging };
});

/** Records something in a dossier by whoever acts. */
export const leg = Effect.fnUntraced(function* (dossierId: string, feit: Eigenfeit) {
  const kast = yield* Dossierkast;
  const nieuw: NieuwFeit<Feit> = { _tag: "Eigen", feit: yield* liftResult(parseEigenfeit(feit)) };
  return yield* kast.change(dossierId, () => Effect.succeed({ feiten: [nieuw] }), { actor: yield* huidigeActor });
});

/** Takes the access of an account to a dossier away, and closes the account and its sessions. */
export const neemToegangWeg = Effect.fnUntraced(function* (dossier: string, account: string) {
  const { tenant, door } = yield* readActor;
  yield* removeBetrokkene({ tenant, dossier, account }, door);
  yield* blockAccount([tenant, account], true, door).pipe(
    Effect.catchTag("AccountOnbekend", () => KAN_NIET),
    Effect.catchTag("EigenAccount", () => KAN_NIET),
    Effect.catchTag("LaatsteBeheerder", () => KAN_NIET),
  );
});

/**
 * Invites a resident to the own file: an account that belongs to this dossier only, and a code for a letter. Who was invited before gets a new code.
 * The account gets its relation last, so that whatever fails before leaves it closed.
 *
 * @source W-95.2, W-95.3; NEN 7510-1:2024, 5.15
 */
export const nodigInwonerUit = Effect.fn("nodigInwonerUit")(function* (dossier: string) {
  const { tenant, door } = yield* readActor;
  const kast = yield* Dossierkast;
  const bekend = (yield* kast.load(dossier)).eigen.eigendossier.account;
  if (bekend !== undefined) {
    const code = yield* issueHerstelcode(tenant, bekend, door, "uitnodiging").pipe(
      Effect.catchTag("AccountOnbekend", () => KAN_NIET),
      Effect.catchTag("ExternAccount", () => KAN_NIET),
    );
    const gebruikersnaam = Option.getOrThrow(yield* findAccount(tenant, bekend)).gebruikersnaam;
    yield* assignBetrokkene({ tenant, dossier, account: bekend }, "eigen", door).pipe(Effect.catchTag("AccountOnbekend", () => KAN_NIET));
    return { gebruikersnaam, code: Redacted.value(code), dagenGeldig } satisfies Uitnodiging;
  }
  const { account, uitnodiging } = yield* maakAccount(tenant, "inwoner", door);
  yield* leg(dossier, { soort: "eigen-toegang-gegeven", account });
  yield* assignBetrokkene({ tenant, dossier, account }, "eigen", door).pipe(Effect.catchTag("AccountOnbekend", () => KAN_NIET));
  return uitnodiging;
});

/** Ends the access of a resident and of everybody with whom it was shared; first the doors, then the fact. */
export const beeindigToegang = Effect.fn("beeindigToegang")(function* (dossier: string, reden: string) {
  const kast = yield* Dossierkast;
  const { account, delingen } = (yield* kast.load(dossier)).eigen.eigendossier;
  if (account === undefined) return yield* Effect.fail({ _tag: "InwonerZonderToegang" } as const);
  const feit = yield* liftResult(parseEigenfeit({ soort: "eigen-toegang-beeindigd", reden }));
  for (const houder of [account, ...delingen.filter(({ ingetrokken }) => !ingetrokken).map((deling) => deling.account)]) yield* neemToegangWeg(dossier, houder);
  return yield* leg(dossier, feit);
});
