import { Layer } from "effect";

import type { Databank } from "../databank/databank.js";
import type { Behandelrelatie } from "./dossier/behandelrelatie.js";
import { layerBehandelrelatie } from "./dossier/layer-behandelrelatie.js";
import type { Toegangsinstelling } from "./instelling.js";
import { layerOidc } from "./oidc/layer-oidc.js";
import type { Oidc } from "./oidc/oidc.js";
import { layerArgon2, type Wachtwoordkluis } from "./wachtwoord/wachtwoordkluis.js";

/** What access stands on besides the databank, the audit and the settings: passwords, OpenID Connect and the table of relations. */
export const layerToegangsbasis: Layer.Layer<Wachtwoordkluis | Oidc | Behandelrelatie, never, Databank | Toegangsinstelling> = Layer.mergeAll(
  layerArgon2(),
  layerOidc,
  layerBehandelrelatie,
);
