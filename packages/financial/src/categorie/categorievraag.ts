import type { IsoDatum, Verhouding } from "@wmo-kit/domain";

import type { Boekjaar } from "../jaarrekening/jaarrekening.js";
import type { Verklaringsoort } from "../jaarrekening/verklaring.js";
import type { Grenswaarde } from "../norm/financiele-norm.js";
import type { Rijvraag } from "../norm/select-rijen.js";
import type { Categorienorm, Criterium } from "./categorie-norm.js";

/** What an entity is measured by; null is unknown. @unit eurocent for activa and omzet, persons for werknemers */
export type Maten = Readonly<Record<Criterium, Verhouding | null>>;

/** The size of the entity in one financial year. @unit eurocent; persons */
export interface Omvangsjaar extends Maten {
  readonly boekjaar?: Boekjaar;
}

/** The years before, oldest first; the last is the year the accounts are about. `verklaring` is the statement that there is. */
export interface Categorievraag {
  readonly normen: readonly Categorienorm[];
  readonly grenswaarden: readonly Grenswaarde[];
  readonly jaren: readonly Omvangsjaar[];
  readonly verklaring?: Verklaringsoort | null;
  readonly peildatum: IsoDatum;
  readonly profiel?: Rijvraag<Grenswaarde>["profiel"];
}
