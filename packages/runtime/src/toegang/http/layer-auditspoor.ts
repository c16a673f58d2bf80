import { redactBsn } from "@wmo-kit/domain";
import { Context, Effect, Exit, Layer, Option, Redacted } from "effect";
import { HttpRouter, HttpServerRequest, type HttpServerResponse } from "effect/http";
import type { HttpApiEndpoint } from "effect/http-api";

import { Audit } from "../../audit/audit.js";
import type { Audituitkomst, NieuweAuditregel } from "../../audit/auditregel.js";
import { hashAdres } from "../../audit/hash-regel.js";
import { makeEenmaal, Schrijfspoor } from "../../audit/schrijfspoor.js";
import { nu } from "../../clock/nu.js";
import { Databank } from "../../databank/databank.js";
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

const uitkomstVan = (exit: Exit.Exit<HttpServerResponse.HttpServerResponse, unknown>): Audituitkomst =>
  Exit.isSuccess(exit) && exit.value.status < EERSTE_FOUTSTATUS ? "gelukt" : "mislukt";

type Verzoek = Gebruiker | Toegangsgrond | HttpServerRequest.HttpServerRequest | HttpRouter.RouteContext;

const makeRegel = (endpoint: HttpApiEndpoint.Top, eis: Extract<Eis, { soort: "recht" }>, uitkomst: Audituitkomst): Effect.Effect<NieuweAuditregel, never, Verzoek | Toegangsinstelling> =>
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
      uitkomst,
      systeem,
      adres: door.adres === null ? null : hashAdres(Redacted.value(adresgeheim), door.adres),
    };
  });

/**
 * Provides `Auditspoor`. Endpoints for everybody, and those of the own account, are left out: access records those itself.
 * Who stores a fact stands in the log from the moment on that the fact is there; a request that fails after that has a second line, which says so.
 */
export const layerAuditspoor: Layer.Layer<Auditspoor, never, Audit | Databank | Toegangsinstelling> = Layer.effect(
  Auditspoor,
  Effect.map(Effect.context<Audit | Databank | Toegangsinstelling>(), (diensten) =>
    Auditspoor.of((httpEffect, { endpoint }) => {
      const eis = Option.getOrUndefined(Context.getOption(endpoint.annotations, Toegangseis));
      if (eis?.soort !== "recht") return httpEffect;
      const [audit, databank] = [Context.get(diensten, Audit), Context.get(diensten, Databank)];
      return Effect.uninterruptibleMask((restore) =>
        Effect.gen(function* () {
          const verzoek = yield* Effect.context<Verzoek>();
          const regel = (uitkomst: Audituitkomst) => makeRegel(endpoint, eis, uitkomst).pipe(Effect.provideContext(Context.merge(diensten, verzoek)));
          const { schrijf, isGeschreven } = yield* makeEenmaal({ audit, databank }, regel("gelukt"));
          const exit = yield* Effect.exit(restore(Effect.provideService(httpEffect, Schrijfspoor, schrijf)));
          const uitkomst = uitkomstVan(exit);
          if (uitkomst !== "gelukt" || !(yield* isGeschreven)) yield* audit.record(yield* regel(uitkomst)).pipe(Effect.mapError(toToegangProblem));
          return yield* exit;
        }),
      );
    }),
  ),
);
