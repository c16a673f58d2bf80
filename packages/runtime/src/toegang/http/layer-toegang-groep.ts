import { Effect, type Layer } from "effect";
import { HttpApi, HttpApiBuilder, type HttpApiGroup } from "effect/http-api";

import type { RequestCheck } from "../../http/request-check.js";
import * as aanmelding from "./aanmeld-werk.js";
import * as accounts from "./account-werk.js";
import * as dossiers from "./dossier-werk.js";
import { finishOidc, startOidc } from "./oidc-werk.js";
import type { Toegang } from "./toegang.js";
import { ToegangGroep } from "./toegang-groep.js";
import type { Toegangsdiensten } from "./werk.js";

/** Implements `ToegangGroep` for the api of an app that has added it. */
export const layerToegangGroep = <ApiId extends string>(api: {
  readonly identifier: ApiId;
}): Layer.Layer<HttpApiGroup.Service<ApiId, "toegang">, never, Toegangsdiensten | Toegang | RequestCheck> =>
  HttpApiBuilder.group(
    HttpApi.make(api.identifier).add(ToegangGroep).annotate(HttpApi.PayloadParseOptions, { errors: "all", onExcessProperty: "error" }),
    "toegang",
    (handlers) =>
      Effect.map(Effect.context<Toegangsdiensten>(), (diensten) => {
        const met = <A, E, R>(werk: Effect.Effect<A, E, R>): Effect.Effect<A, E, Exclude<R, Toegangsdiensten>> => Effect.provideContext(werk, diensten);
        return handlers
          .handle("toonStart", () => met(aanmelding.showStart))
          .handle("meldAan", ({ payload }) => met(aanmelding.enter(payload)))
          .handle("maakEersteBeheerder", ({ payload }) => met(aanmelding.begin(payload)))
          .handle("herstelWachtwoord", ({ payload }) => met(aanmelding.recover(payload)))
          .handle("startOidc", () => met(startOidc))
          .handle("voltooiOidc", () => met(finishOidc))
          .handle("toonIk", () => met(aanmelding.showSelf))
          .handle("meldAf", ({ payload }) => met(aanmelding.leave(payload)))
          .handle("wijzigWachtwoord", ({ payload }) => met(aanmelding.renewPassword(payload)))
          .handle("toonAccounts", () => met(accounts.list))
          .handle("maakAccount", ({ payload }) => met(accounts.create(payload)))
          .handle("wijzigAccount", ({ params, payload }) => met(accounts.change(params.account, payload)))
          .handle("blokkeerAccount", ({ params, payload }) => met(accounts.block(params.account, payload.geblokkeerd)))
          .handle("geefHerstelcode", ({ params }) => met(accounts.issueCode(params.account)))
          .handle("toonBetrokkenen", ({ params }) => met(dossiers.list(params.dossier)))
          .handle("zetBetrokkene", ({ params, payload }) => met(dossiers.assign(params, payload.soort)))
          .handle("verwijderBetrokkene", ({ params }) => met(dossiers.remove(params)))
          .handle("neemNoodtoegang", ({ params, payload }) => met(dossiers.openInEmergency(params.dossier, payload.reden)));
      }),
  );
