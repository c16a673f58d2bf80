import { Clock, Effect, Layer, ManagedRuntime, Option, Redacted } from "effect";
import { TestClock } from "effect/testing";
import { expect, onTestFinished } from "vitest";

import { Audit } from "../../src/audit/audit.js";
import { layerAudit } from "../../src/audit/layer-audit.js";
import { Databank } from "../../src/databank/databank.js";
import { layerSecureRandom } from "../../src/id/uuid-v7.js";
import { createAccount } from "../../src/toegang/account/create-account.js";
import { createFirstBeheerder, issueOpstartcode } from "../../src/toegang/account/first-beheerder.js";
import { resetWachtwoord } from "../../src/toegang/account/reset-wachtwoord.js";
import { signIn } from "../../src/toegang/account/sign-in.js";
import { layerBehandelrelatie } from "../../src/toegang/dossier/layer-behandelrelatie.js";
import { OPDRACHTREGEL } from "../../src/toegang/handelende.js";
import { makeToegangsinstellingen, type Toegangskeuze, Toegangsinstelling } from "../../src/toegang/instelling.js";
import { layerOidc } from "../../src/toegang/oidc/layer-oidc.js";
import type { Rol } from "../../src/toegang/recht/rol.table.js";
import type { Argon2instelling } from "../../src/toegang/wachtwoord/argon2.table.js";
import { layerArgon2 } from "../../src/toegang/wachtwoord/wachtwoordkluis.js";

export type Databanklaag = Layer.Layer<Databank, unknown>;

export const TENANT = "0268";
export const WACHTWOORD = "paard nietje batterij";
export const ADRES = "192.0.2.7";

/** Little work per password, so that the tests take seconds. */
export const LICHT = { geheugenInKiB: 64, rondes: 1, parallel: 1 };

/** Settings of an installation for two municipalities, each under a name of its own. */
export const keuze = (deel: Partial<Toegangskeuze> = {}): Toegangskeuze => ({
  toepassing: "Dagbesteding",
  systeem: "dagbesteding 1.0.0",
  adres: "http://localhost",
  tenantVan: (host) => (host === "andere.example" ? "0363" : TENANT),
  adresgeheim: Redacted.make("zout"),
  ...deel,
});

export const layerInstelling = (deel: Partial<Toegangskeuze> = {}): Layer.Layer<Toegangsinstelling> =>
  Layer.succeed(Toegangsinstelling, makeToegangsinstellingen(keuze(deel))._unsafeUnwrap());

/** Everything that access stands on, on a databank, with real randomness and little work per password. */
export const layerDiensten = (databank: Databanklaag, deel: Partial<Toegangskeuze> = {}, werk: Argon2instelling = LICHT) =>
  Layer.mergeAll(layerAudit, layerBehandelrelatie, layerOidc, layerArgon2(werk), layerSecureRandom).pipe(
    Layer.provideMerge(Layer.merge(databank, layerInstelling(deel))),
  );

/** Runs access on a databank with a clock that stands still until it is told. */
export const openToegang = async (databank: Databanklaag) => {
  const runtime = ManagedRuntime.make(Layer.merge(layerDiensten(databank), TestClock.layer()));
  onTestFinished(() => runtime.dispose());
  await runtime.runPromise(TestClock.setTime(Date.parse("2026-02-19T09:00:00Z")));
  return { run: runtime.runPromise, databank: await runtime.runPromise(Databank), audit: await runtime.runPromise(Audit) };
};

/** A clock that tells one moment and waits for real: for work that must wait for other work. */
const layerStilleKlok = (moment: string): Layer.Layer<never> =>
  Layer.effect(
    Clock.Clock,
    Effect.map(Clock.Clock, (echt) => ({
      ...echt,
      sleep: (duur) => echt.sleep(duur),
      currentTimeMillisUnsafe: () => Date.parse(moment),
      currentTimeMillis: Effect.succeed(Date.parse(moment)),
    })),
  );

/** Runs access for work that collides: what has to be tried again waits for real, while the moment stays the same. */
export const openToegangTegelijk = async (databank: Databanklaag) => {
  const runtime = ManagedRuntime.make(Layer.merge(layerDiensten(databank), layerStilleKlok("2026-02-19T09:00:00Z")));
  onTestFinished(() => runtime.dispose());
  return { run: runtime.runPromise };
};

/** The tag of the failure of an effect; "gelukt" when it does not fail. */
export const tagOf = <A, E extends { readonly _tag: string }, R>(werk: Effect.Effect<A, E, R>): Effect.Effect<string, never, R> =>
  Effect.match(werk, { onFailure: ({ _tag }) => _tag, onSuccess: () => "gelukt" });

/** The first beheerder, through the set-up code. */
export const eenBeheerder = (tenant = TENANT, gebruikersnaam = "beheer") =>
  Effect.gen(function* () {
    const code = Option.getOrThrow(yield* issueOpstartcode(tenant));
    const start = { tenant, gebruikersnaam, naam: "Bo de Wit", wachtwoord: Redacted.make(WACHTWOORD), rollen: [], adres: null };
    return yield* createFirstBeheerder({ ...start, code: Redacted.value(code) });
  });

/** An account with a password, made on the command line. */
export const eenAccount = (gebruikersnaam: string, rollen: readonly Rol[], tenant = TENANT) =>
  Effect.gen(function* () {
    const { account, code } = yield* createAccount(tenant, { gebruikersnaam, naam: `Naam van ${gebruikersnaam}`, rollen }, OPDRACHTREGEL);
    yield* resetWachtwoord({ tenant, code: Redacted.value(code), wachtwoord: Redacted.make(WACHTWOORD), adres: null });
    return account;
  });

export const aanmelding = (gebruikersnaam: string, wachtwoord = WACHTWOORD, adres: string | null = ADRES, tenant = TENANT) =>
  Effect.map(signIn({ tenant, gebruikersnaam, wachtwoord: Redacted.make(wachtwoord), adres }), Redacted.value);

/** Every text in every table of access and audit, as one text. */
export const everythingStored = (databank: Databank["Service"]) =>
  Effect.map(
    Effect.forEach(["account", "sessie", "eenmalige_code", "aanmeldpoging", "behandelrelatie", "noodtoegang", "audit"], (tabel) =>
      databank.all(`SELECT * FROM ${tabel}`),
    ),
    (tabellen) => {
      expect(tabellen.flat().length).toBeGreaterThan(0);
      return JSON.stringify(tabellen, (_, waarde: unknown) => (typeof waarde === "bigint" ? Number(waarde) : waarde));
    },
  );
