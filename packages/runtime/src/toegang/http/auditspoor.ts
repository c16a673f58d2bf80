import { Context } from "effect";
import { HttpApiMiddleware } from "effect/http-api";

import type { Auditactie } from "../../audit/auditregel.js";
import type { Gebruiker, Toegangsgrond } from "../gebruiker.js";
import { ToegangNuNiet } from "./problemen.js";

/** What kind of event an endpoint is for the audit, when its method and right do not say it well enough: `bsn-getoond`. */
export class Auditsoort extends Context.Service<Auditsoort, { readonly soort: string; readonly actie: Auditactie }>()(
  "@wmo-kit/runtime/toegang/http/Auditsoort",
) {}

/**
 * Middleware of an api: records every use of an endpoint that asks a right, reading as well as writing, and how it ended.
 * The answer goes out only after its line is on the disk. Put it on the api just before `Toegang`, which tells it who acts.
 *
 * @source NEN 7513:2018, 6 (inzien, wijzigen, exporteren) en 7.2; Besluit elektronische gegevensverwerking door zorgaanbieders art. 5
 */
export class Auditspoor extends HttpApiMiddleware.Service<Auditspoor, { requires: Gebruiker | Toegangsgrond }>()(
  "@wmo-kit/runtime/toegang/http/Auditspoor",
  { error: ToegangNuNiet },
) {}
