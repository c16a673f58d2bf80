import type { OngeldigeInvoer } from "@wmo-kit/domain";
import type { GeheimError, InstellingOngeldig, OpenOpslagError, SleutelringError, VerbindingOngeldig } from "@wmo-kit/runtime";
import type { Config, PlatformError } from "effect";
import type { ServeError } from "effect/http/HttpServerError";

import type { Bewaringfout } from "../bewaring/errors.js";
import type { AlVastgelegd, Opslagfout } from "../kast/errors.js";

/** What can stop a command of any kit, whatever is in its dossiers. */
export type Kitfout =
  | Exclude<Bewaringfout, { readonly _tag: "DossierOnbekend" }>
  | OngeldigeInvoer
  | Opslagfout
  | AlVastgelegd
  | OpenOpslagError
  | SleutelringError
  | GeheimError
  | InstellingOngeldig
  | VerbindingOngeldig
  | Config.ConfigError
  | ServeError
  | PlatformError.PlatformError;
