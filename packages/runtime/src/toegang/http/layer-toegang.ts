import { redactBsn } from "@wmo-kit/domain";
import { Context, Effect, Layer, Option, Redacted } from "effect";
import { HttpEffect, HttpRouter, HttpServerRequest, HttpServerResponse } from "effect/http";
import type { HttpApiEndpoint } from "effect/http-api";

import { Audit } from "../../audit/audit.js";
import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { Behandelrelatie } from "../dossier/behandelrelatie.js";
import { isDossierId, openDossier } from "../dossier/open-dossier.js";
import { Gebruiker, type Gebruikergegevens, Toegangsgrond, type Toegangsgrondgegevens } from "../gebruiker.js";
import { Toegangsinstelling } from "../instelling.js";
import { mag } from "../recht/mag.js";
import { recordToegang } from "../record-toegang.js";
import { CSRF_HEADER } from "../sessie/csrf-header.js";
import { isCsrfOf } from "../sessie/csrf.js";
import { readSessie } from "../sessie/read-sessie.js";
import { type DossierDicht, GeenRecht, NietAangemeld, type ToegangNuNiet, VerouderdePagina } from "./problemen.js";
import { readContext, type Verzoekcontext } from "./request-context.js";
import { toToegangProblem } from "./to-problem.js";
import { type Eis, Toegangseis } from "./toegangseis.js";
import { Toegang } from "./toegang.js";

type Diensten = Databank | Audit | Toegangsinstelling | Behandelrelatie;
type Verzoek = HttpServerRequest.HttpServerRequest | HttpRouter.RouteContext;
type Weigering = NietAangemeld | GeenRecht | VerouderdePagina | DossierDicht | ToegangNuNiet;

const ZONDER_WIJZIGING = new Set(["GET", "HEAD", "OPTIONS"]);
const GEEN_GROND: Toegangsgrondgegevens = { grond: null, noodreden: null };

/** Whoever calls an open endpoint: nobody in particular, without roles, so without rights. */
const BEZOEKER: Gebruikergegevens = { account: "bezoeker", naam: "Bezoeker", rollen: [], tenant: "", bekwaamheden: [] };

const NIET_AANGEMELD = new NietAangemeld({ detail: "Meld u aan. Wat u had ingevuld blijft staan.", code: "NIET_AANGEMELD" });
const VEROUDERD = new VerouderdePagina({ detail: "Laad de pagina opnieuw en doe de handeling nog een keer.", code: "CSRF_ONGELDIG" });

const geenRecht = (recht: GeenRecht["recht"]): GeenRecht =>
  new GeenRecht({ detail: "Uw rol geeft hier geen toegang toe. Vraag de beheerder als u dit nodig hebt voor uw werk.", code: "GEEN_RECHT", recht });

const stored = <A, R>(werk: Effect.Effect<A, OpslagMislukt, R>): Effect.Effect<A, ToegangNuNiet, R> => Effect.mapError(werk, toToegangProblem);

const identify = ({ tenant, cookie }: Verzoekcontext): Effect.Effect<Gebruikergegevens, Weigering, Diensten | HttpServerRequest.HttpServerRequest> =>
  Effect.gen(function* () {
    const token = cookie("sessie");
    if (tenant === undefined || token === undefined) return yield* Effect.fail(NIET_AANGEMELD);
    const gebruiker = Option.getOrUndefined(yield* stored(readSessie(tenant, Redacted.value(token))));
    if (gebruiker === undefined) return yield* Effect.fail(NIET_AANGEMELD);
    const { method, headers } = yield* HttpServerRequest.HttpServerRequest;
    const isEigenPagina = ZONDER_WIJZIGING.has(method) || isCsrfOf(Redacted.value(token), headers[CSRF_HEADER]);
    return isEigenPagina ? gebruiker : yield* Effect.fail(VEROUDERD);
  });

const allow = (
  eis: Extract<Eis, { soort: "recht" }>,
  gebruiker: Gebruikergegevens,
  eindpunt: string,
  adres: string | null,
): Effect.Effect<Toegangsgrondgegevens, Weigering, Diensten | HttpRouter.RouteContext> =>
  Effect.gen(function* () {
    const { account, rollen, tenant } = gebruiker;
    const door = { account, rollen, adres };
    if (!mag(rollen, eis.recht)) {
      yield* stored(recordToegang(tenant, "recht-geweigerd", door, { object: eindpunt }));
      return yield* Effect.fail(geenRecht(eis.recht));
    }
    if (eis.dossier === null) return GEEN_GROND;
    const { params } = yield* HttpRouter.RouteContext;
    const dossier = params[eis.dossier] ?? "";
    return yield* openDossier(gebruiker, eis.recht, dossier).pipe(
      Effect.tapErrorTag("DossierGesloten", () => recordToegang(tenant, "dossier-geweigerd", door, { object: eindpunt, dossier: isDossierId(dossier) ? redactBsn(dossier) : null })),
      Effect.mapError(toToegangProblem),
    );
  });

const check = (
  endpoint: HttpApiEndpoint.Top,
): Effect.Effect<readonly [Gebruikergegevens, Toegangsgrondgegevens], Weigering, Diensten | Verzoek> =>
  Effect.gen(function* () {
    const eis = Option.getOrUndefined(Context.getOption(endpoint.annotations, Toegangseis));
    if (eis === undefined) {
      yield* Effect.logError(`Het eindpunt ${endpoint.identifier} heeft geen toegangseis en is daarom gesloten`);
      return yield* Effect.fail(geenRecht(null));
    }
    if (eis.soort === "openbaar") return [BEZOEKER, GEEN_GROND] as const;
    const context = yield* readContext;
    const gebruiker = yield* identify(context);
    return [gebruiker, eis.soort === "aangemeld" ? GEEN_GROND : yield* allow(eis, gebruiker, endpoint.identifier, context.adres)] as const;
  });

// What an answer behind access holds stays with the person who asked: no browser or proxy keeps it.
const keepNothing = HttpEffect.appendPreResponseHandler((_, antwoord) =>
  Effect.succeed(antwoord.headers["cache-control"] === undefined ? HttpServerResponse.setHeader(antwoord, "cache-control", "no-store") : antwoord),
);

/** Provides `Toegang`. */
export const layerToegang: Layer.Layer<Toegang, never, Diensten> = Layer.effect(
  Toegang,
  Effect.map(Effect.context<Diensten>(), (diensten) =>
    Toegang.of((httpEffect, { endpoint }) =>
      Effect.gen(function* () {
        yield* keepNothing;
        const [gebruiker, grond] = yield* Effect.provideContext(check(endpoint), diensten);
        return yield* httpEffect.pipe(Effect.provideService(Gebruiker, gebruiker), Effect.provideService(Toegangsgrond, grond));
      }),
    ),
  ),
);
