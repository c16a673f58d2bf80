import { redactBsn } from "@wmo-kit/domain";
import { Context, Effect, Exit, Layer, Option, Redacted } from "effect";
import { HttpRouter, HttpServerRequest, type HttpServerResponse } from "effect/http";
import type { HttpApiEndpoint } from "effect/http-api";

import { Audit } from "../../audit/audit.js";
import type { NieuweAuditregel } from "../../audit/auditregel.js";
import { hashAdres } from "../../audit/hash-regel.js";
import { nu } from "../../clock/nu.js";
import { Gebruiker, Toegangsgrond } from "../gebruiker.js";
import { Toegangsinstelling } from "../instelling.js";
import { Auditsoort, Auditspoor } from "./auditspoor.js";
import { readActor } from "./request-context.js";
import { toToegangProblem } from "./to-problem.js";
import { type Eis, Toegangseis } from "./toegangseis.js";

const EERSTE_FOUTSTATUS = 400;

const isLezen = ({ method }: HttpApiEndpoint.Top): boolean => method === "GET" || method === "HEAD";

const soortVan = (endpoint: HttpApiEndpoint.Top, isDossier: boolean): typeof Auditsoort.Service => {
  const genoemd = Option.getOrUndefined(Context.getOption(endpoint.annotations, Auditsoort));
  if (genoemd !== undefined) return genoemd;
  if (isLezen(endpoint)) return { soort: isDossier ? "dossier-ingezien" : "overzicht-ingezien", actie: "R" };
  return { soort: isDossier ? "dossier-gewijzigd" : "vastgelegd", actie: "U" };
};

const makeRegel = (
  endpoint: HttpApiEndpoint.Top,
  eis: Extract<Eis, { soort: "recht" }>,
  exit: Exit.Exit<HttpServerResponse.HttpServerResponse, unknown>,
): Effect.Effect<NieuweAuditregel, never, Gebruiker | Toegangsgrond | Toegangsinstelling | HttpServerRequest.HttpServerRequest | HttpRouter.RouteContext> =>
  Effect.gen(function* () {
    const { tenant, door } = yield* readActor;
    const { noodreden } = yield* Toegangsgrond;
    const { systeem, adresgeheim } = yield* Toegangsinstelling;
    const { params } = yield* HttpRouter.RouteContext;
    const dossier = eis.dossier === null ? undefined : params[eis.dossier];
    return {
      tenant,
      tijdstip: yield* nu,
      ...soortVan(endpoint, dossier !== undefined),
      account: door.account,
      rol: door.rollen.join(" "),
      namens: null,
      dossier: dossier === undefined ? null : redactBsn(dossier),
      objectsoort: "eindpunt",
      object: endpoint.identifier,
      doel: eis.recht,
      noodreden,
      uitkomst: Exit.isSuccess(exit) && exit.value.status < EERSTE_FOUTSTATUS ? "gelukt" : "mislukt",
      systeem,
      adres: door.adres === null ? null : hashAdres(Redacted.value(adresgeheim), door.adres),
    };
  });

/** Provides `Auditspoor`. Endpoints for everybody, and those of the own account, are left out: access records those itself. */
export const layerAuditspoor: Layer.Layer<Auditspoor, never, Audit | Toegangsinstelling> = Layer.effect(
  Auditspoor,
  Effect.map(Effect.context<Audit | Toegangsinstelling>(), (diensten) =>
    Auditspoor.of((httpEffect, { endpoint }) => {
      const eis = Option.getOrUndefined(Context.getOption(endpoint.annotations, Toegangseis));
      if (eis?.soort !== "recht") return httpEffect;
      return Effect.uninterruptibleMask((restore) =>
        Effect.gen(function* () {
          const exit = yield* Effect.exit(restore(httpEffect));
          const regel = yield* Effect.provideContext(makeRegel(endpoint, eis, exit), diensten);
          yield* Context.get(diensten, Audit).record(regel).pipe(Effect.mapError(toToegangProblem));
          return yield* exit;
        }),
      );
    }),
  ),
);
