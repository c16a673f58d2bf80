import type { Effect } from "effect";
import type { SecureRandom } from "effect/crypto";
import type { HttpServerRequest, HttpServerResponse } from "effect/http";

import type { Audit } from "../../audit/audit.js";
import type { Databank } from "../../databank/databank.js";
import type { Behandelrelatie } from "../dossier/behandelrelatie.js";
import type { Gebruiker } from "../gebruiker.js";
import type { Toegangsinstelling } from "../instelling.js";
import type { Oidc } from "../oidc/oidc.js";
import type { Wachtwoordkluis } from "../wachtwoord/wachtwoordkluis.js";

/** Everything that the endpoints of access stand on. */
export type Toegangsdiensten =
  | Databank
  | Audit
  | Toegangsinstelling
  | Wachtwoordkluis
  | Oidc
  | Behandelrelatie
  | SecureRandom.SecureRandom;

/** What an endpoint does: answers `A` or one of the problems `E`. */
export type Werk<A, E = never> = Effect.Effect<A, E, Toegangsdiensten | Gebruiker | HttpServerRequest.HttpServerRequest>;

/** An answer without content, with a cookie or an address to go to. */
export type Antwoord = HttpServerResponse.HttpServerResponse;
