import { HttpApiMiddleware } from "effect/http-api";

import type { Gebruiker, Toegangsgrond } from "../gebruiker.js";
import { DossierDicht, GeenRecht, NietAangemeld, ToegangNuNiet, VerouderdePagina } from "./problemen.js";

/**
 * Middleware of an api: reads the session, holds the endpoint to its `Toegangseis`, and tells the handler who acts and on what ground.
 * Put it on the api last, so that nothing of a request is read before it may be.
 */
export class Toegang extends HttpApiMiddleware.Service<Toegang, { provides: Gebruiker | Toegangsgrond }>()(
  "@wmo-kit/runtime/toegang/http/Toegang",
  { error: [NietAangemeld, GeenRecht, VerouderdePagina, DossierDicht, ToegangNuNiet] },
) {}
