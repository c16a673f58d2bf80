import { issueOpstartcode } from "@wmo-kit/runtime";
import { ConfigProvider, Effect, Layer, ManagedRuntime, Option, Redacted } from "effect";
import { HttpServer } from "effect/http";

import { layerServer } from "../src/http/server.js";
import { layerKit } from "../src/kit.js";
import { Instelling } from "../src/services/instelling.js";
import { maakAccount, maakBeheerder, neemUitnodigingAan, type Aanmelding } from "./aanmelden.js";
import { eenMap } from "./kit.js";

/** What came back: the status and the JSON. */
export interface Antwoord<T> {
  readonly status: number;
  readonly inhoud: T;
}

/** What somebody who is signed in asks of the server. */
export interface Vrager {
  readonly stuur: <T>(pad: string, gegevens: unknown, methode?: "POST" | "PUT") => Promise<Antwoord<T>>;
  /** Sends a file as it is. */
  readonly stuurBytes: (pad: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Response>;
  readonly lees: <T>(pad: string) => Promise<T>;
  readonly vraag: (pad: string) => Promise<Response>;
}

/** A running kit with an API, and what a test asks of it, signed in as somebody with every role. */
export interface Proefserver extends Vrager {
  readonly basis: string;
  /** Somebody else with these roles, and with what this person was trained for. */
  readonly als: (gebruikersnaam: string, rollen: readonly string[], bekwaamheden?: readonly string[]) => Promise<Vrager>;
  /** Who was invited with this name and code. */
  readonly genodigd: (uitnodiging: { readonly gebruikersnaam: string; readonly code: string }) => Promise<Vrager>;
  readonly dispose: () => Promise<void>;
}

const opstartcode = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  return Redacted.value(Option.getOrThrow(yield* issueOpstartcode(tenant)));
});

const leesJson = async <T>(antwoord: Response): Promise<Antwoord<T>> => ({ status: antwoord.status, inhoud: (await antwoord.json()) as T });

/** What somebody who signed in asks of a server at an address. */
export const makeVrager = (basis: string, koppen: Aanmelding): Vrager => {
  const vraag = (pad: string): Promise<Response> => fetch(`${basis}${pad}`, { headers: { ...koppen } });
  return {
    vraag,
    stuurBytes: (pad, bytes) => fetch(`${basis}${pad}`, { method: "POST", headers: { "content-type": "application/octet-stream", ...koppen }, body: bytes }),
    lees: async (pad) => (await leesJson<never>(await vraag(pad))).inhoud,
    stuur: async (pad, gegevens, methode = "POST") =>
      leesJson(await fetch(`${basis}${pad}`, { method: methode, headers: { "content-type": "application/json", ...koppen }, body: JSON.stringify(gegevens) })),
  };
};

/** Starts the real server on an empty folder, with these settings, and signs in. */
export const eenServer = async (instelling: Readonly<Record<string, string>> = {}, map = eenMap()): Promise<Proefserver> => {
  const config = ConfigProvider.layer(ConfigProvider.fromUnknown(instelling));
  const runtime = ManagedRuntime.make(layerServer({ poort: 0, hosts: [] }).pipe(Layer.provideMerge(layerKit(map)), Layer.provide(config)));
  const { address } = await runtime.runPromise(HttpServer.HttpServer);
  const basis = `http://127.0.0.1:${"port" in address ? address.port : 0}`;
  const beheerder = await maakBeheerder(basis, await runtime.runPromise(opstartcode));
  return {
    basis,
    ...makeVrager(basis, await maakAccount(basis, beheerder, { gebruikersnaam: "werker" })),
    als: async (gebruikersnaam, rollen, bekwaamheden = []) => makeVrager(basis, await maakAccount(basis, beheerder, { gebruikersnaam, rollen, bekwaamheden })),
    genodigd: async (uitnodiging) => makeVrager(basis, await neemUitnodigingAan(basis, uitnodiging)),
    dispose: () => runtime.dispose(),
  };
};

/** Today in the Netherlands. */
export const vandaag = (): string => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });

/** A civil day a number of days from today. */
export const overDagen = (aantal: number): string => {
  const dag = new Date(`${vandaag()}T12:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + aantal);
  return dag.toISOString().slice(0, 10);
};
