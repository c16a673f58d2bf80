import { Effect, Option, Redacted } from "effect";
import { HttpServerRequest } from "effect/http";

import { Gebruiker } from "../gebruiker.js";
import type { Handelende } from "../handelende.js";
import { Toegangsinstelling } from "../instelling.js";
import { type Cookiesoort, cookieName } from "./cookie.js";
import { clientAdres } from "./netwerkadres.js";

/** For whom and from where a request comes; `tenant` is undefined when its host belongs to none. */
export interface Verzoekcontext {
  readonly tenant: string | undefined;
  readonly adres: string | null;
  readonly cookie: (soort: Cookiesoort) => Redacted.Redacted<string> | undefined;
}

/** Reads tenant, network address and secrets of a request. */
export const readContext: Effect.Effect<Verzoekcontext, never, HttpServerRequest.HttpServerRequest | Toegangsinstelling> = Effect.gen(function* () {
  const instelling = yield* Toegangsinstelling;
  const { headers, remoteAddress, cookies } = yield* HttpServerRequest.HttpServerRequest;
  const host = URL.parse(`http://${headers["host"] ?? ""}`)?.hostname;
  return {
    tenant: host === undefined ? undefined : instelling.tenantVan(host),
    adres: clientAdres(Option.getOrUndefined(remoteAddress), headers["x-forwarded-for"], instelling.proxies),
    cookie: (soort) => {
      const waarde = cookies[cookieName(instelling, soort)];
      return waarde === undefined || waarde === "" ? undefined : Redacted.make(waarde, { label: "cookie" });
    },
  };
});

/** Who acts in a request that was let in: for the audit and for the tenant. */
export const readActor: Effect.Effect<
  { readonly tenant: string; readonly door: Handelende },
  never,
  Gebruiker | HttpServerRequest.HttpServerRequest | Toegangsinstelling
> = Effect.gen(function* () {
  const { account, rollen, tenant } = yield* Gebruiker;
  const { adres } = yield* readContext;
  return { tenant, door: { account, rollen, adres } };
});
