import { Context } from "effect";

import type { Recht } from "../recht/recht.table.js";

/**
 * What an endpoint asks of who calls it.
 * `dossier` is the path parameter with the dossier: then a reason to see that dossier is needed too; null when it is about none on purpose.
 */
export type Eis =
  | { readonly soort: "openbaar" }
  | { readonly soort: "aangemeld" }
  | { readonly soort: "recht"; readonly recht: Recht; readonly dossier: string | null };

/** The annotation that every endpoint carries; one without it is refused. */
export class Toegangseis extends Context.Service<Toegangseis, Eis>()("@wmo-kit/runtime/toegang/http/Toegangseis") {}

/** For everybody: health, signing in. */
export const OPENBAAR: Eis = { soort: "openbaar" };

/** For everybody who has signed in: the own account. */
export const AANGEMELD: Eis = { soort: "aangemeld" };

/** For who has a right and, when the endpoint is about one dossier, a reason to see that dossier. */
export const metRecht = (recht: Recht, { dossier = null }: { readonly dossier?: string | null } = {}): Eis => ({ soort: "recht", recht, dossier });
