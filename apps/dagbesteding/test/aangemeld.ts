import { invariant } from "@wmo-kit/domain";
import { issueOpstartcode } from "@wmo-kit/runtime";
import { CSRF_HEADER, ROLLEN } from "@wmo-kit/runtime/api";
import { ConfigProvider, Layer, ManagedRuntime, Option, Redacted } from "effect";
import { HttpServer } from "effect/http";

import { layerServer } from "../src/http/server.js";
import { layerKit } from "../src/kit.js";
import { eenMap } from "./kit.js";

/** What came back: the status and the JSON. */
export interface Antwoord<T> {
  readonly status: number;
  readonly inhoud: T;
}

/** A running kit with somebody signed in who may do everything a professional may. */
export interface Aangemeld {
  readonly basis: string;
  readonly vraag: (pad: string, init?: RequestInit) => Promise<Response>;
  readonly stuur: <T>(pad: string, gegevens: unknown) => Promise<Antwoord<T>>;
  readonly stuurBytes: <T>(pad: string, inhoud: Uint8Array, soort: string) => Promise<Antwoord<T>>;
  readonly lees: <T>(pad: string) => Promise<T>;
  readonly haal: (pad: string) => Promise<Uint8Array>;
  readonly dispose: () => Promise<void>;
}

const TENANT = "eigen";

/** Starts the real server on a folder and signs in by the set-up code, as the first start does. */
export const eenAangemelde = async (instelling: Readonly<Record<string, string>> = {}, map: string = eenMap()): Promise<Aangemeld> => {
  const config = ConfigProvider.layer(ConfigProvider.fromUnknown(instelling));
  const runtime = ManagedRuntime.make(layerServer({ poort: 0, hosts: [] }).pipe(Layer.provideMerge(layerKit(map)), Layer.provide(config)));
  const { address } = await runtime.runPromise(HttpServer.HttpServer);
  const basis = `http://127.0.0.1:${"port" in address ? address.port : 0}`;
  const code = Option.getOrUndefined(await runtime.runPromise(issueOpstartcode(TENANT)));
  invariant(code !== undefined, "een lege kit geeft een opstartcode");
  const begin = await fetch(`${basis}/api/eerste-beheerder`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      code: Redacted.value(code),
      gebruikersnaam: "proef.persoon",
      naam: "Proef Persoon",
      wachtwoord: "vier losse woorden samen",
      rollen: ROLLEN.filter(({ kring, rol }) => kring === "werk" && rol !== "beheerder").map(({ rol }) => rol),
    }),
  });
  const cookie = begin.headers.getSetCookie().map((regel) => regel.split(";")[0]).join("; ");
  const { csrf } = (await (await fetch(`${basis}/api/ik`, { headers: { cookie } })).json()) as { csrf: string };
  const vraag = (pad: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${basis}${pad}`, { ...init, headers: { ...(init.headers as Record<string, string> | undefined), cookie, [CSRF_HEADER]: csrf } });
  const json = async <T>(antwoord: Response): Promise<Antwoord<T>> => ({ status: antwoord.status, inhoud: (await antwoord.json()) as T });
  return {
    basis,
    vraag,
    stuur: async (pad, gegevens) => json(await vraag(pad, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(gegevens) })),
    // A connection of its own for each file: an idle one may be closed by the server just when a busy machine uses it again.
    stuurBytes: async (pad, inhoud, soort) =>
      json(await vraag(pad, { method: "POST", headers: { "content-type": soort, connection: "close" }, body: inhoud as BodyInit })),
    lees: async (pad) => (await json<never>(await vraag(pad))).inhoud,
    haal: async (pad) => new Uint8Array(await (await vraag(pad)).arrayBuffer()),
    dispose: () => runtime.dispose(),
  };
};
