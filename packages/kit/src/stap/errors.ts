import type { Weigering } from "@wmo-kit/afwegingskader";
import type { OngeldigeInvoer } from "@wmo-kit/domain";

/** A step names a case that this dossier does not hold. */
export interface ZaakOnbekend {
  readonly _tag: "ZaakOnbekend";
}

/** A task that is not open, or that only a step can do. */
export interface TaakNietOpen {
  readonly _tag: "TaakNietOpen";
}

/** Why a step is not taken; nothing changes. */
export type Stapfout = Weigering | OngeldigeInvoer | ZaakOnbekend;
