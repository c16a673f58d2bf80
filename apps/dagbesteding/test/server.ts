import { issueOpstartcode } from "@wmo-kit/runtime";
import { ConfigProvider, Effect, Layer, ManagedRuntime, Option, Redacted } from "effect";
import { HttpServer } from "effect/http";

import { layerServer } from "../src/http/server.js";
import { layerKit } from "../src/kit.js";
import { Instelling } from "../src/services/instelling.js";
import { maakAccount, maakBeheerder, type Aanmelding } from "./aanmelden.js";
import { eenMap } from "./kit.js";

/** A running kit with an API, and what a test asks of it, signed in as somebody with every role. */
export interface Proefserver {
  readonly basis: string;
  readonly stuur: <T>(pad: string, gegevens: unknown) => Promise<{ readonly status: number; readonly inhoud: T }>;
  readonly stuurBericht: <T>(inhoud: Uint8Array) => Promise<{ readonly status: number; readonly inhoud: T }>;
  readonly lees: <T>(pad: string) => Promise<T>;
  readonly haal: (pad: string) => Promise<Uint8Array>;
  /** What goes along with a request of this person. */
  readonly koppen: Aanmelding;
  /** The one who manages accounts, and nothing else. */
  readonly beheerder: Aanmelding;
  readonly map: string;
  readonly dispose: () => Promise<void>;
}

const lees = async <T>(antwoord: Response): Promise<{ readonly status: number; readonly inhoud: T }> => ({
  status: antwoord.status,
  inhoud: (await antwoord.json()) as T,
});

const opstartcode = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  return Redacted.value(Option.getOrThrow(yield* issueOpstartcode(tenant)));
});

/** Starts the real server on an empty folder, with these settings, and signs in. */
export const eenServer = async (instelling: Readonly<Record<string, string>> = {}): Promise<Proefserver> => {
  const config = ConfigProvider.layer(ConfigProvider.fromUnknown(instelling));
  const map = eenMap();
  const runtime = ManagedRuntime.make(layerServer({ poort: 0, hosts: [] }).pipe(Layer.provideMerge(layerKit(map)), Layer.provide(config)));
  const { address } = await runtime.runPromise(HttpServer.HttpServer);
  const basis = `http://127.0.0.1:${"port" in address ? address.port : 0}`;
  const beheerder = await maakBeheerder(basis, await runtime.runPromise(opstartcode));
  const bekwaamheden = instelling["WMO_KIT_BEKWAAMHEDEN"]?.split(",") ?? [];
  const koppen = await maakAccount(basis, beheerder, { gebruikersnaam: "werker", bekwaamheden });
  const post = (pad: string, soort: string, body: BodyInit): Promise<Response> =>
    fetch(`${basis}${pad}`, { method: "POST", headers: { "content-type": soort, ...koppen }, body });
  const get = (pad: string): Promise<Response> => fetch(`${basis}${pad}`, { headers: { ...koppen } });
  return {
    basis,
    koppen,
    beheerder,
    map,
    stuur: async (pad, gegevens) => lees(await post(pad, "application/json", JSON.stringify(gegevens))),
    stuurBericht: async (inhoud) => lees(await post("/api/berichten", "application/xml", inhoud as BodyInit)),
    lees: async (pad) => (await lees<never>(await get(pad))).inhoud,
    haal: async (pad) => new Uint8Array(await (await get(pad)).arrayBuffer()),
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
