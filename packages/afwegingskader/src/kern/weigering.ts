import type { Tijdstip } from "@wmo-kit/domain";

import type { Foutcode } from "../fout/foutcode.js";
import type { ZaakId } from "./gebeurtenis.js";
import type { EisVerwijzing, Wmoartikel } from "./eis-verwijzing.js";
import type { Velden } from "../fout/velden.js";

/** A guard that stopped or warned: its code, the words for its sentence, and where the rule is written. */
export interface Bevinding {
  readonly code: Foutcode;
  readonly wachter: string;
  readonly velden: Velden;
  readonly eisen: readonly EisVerwijzing[];
  readonly artikel?: Wmoartikel;
}

/** There is no life cycle with this code. */
export interface LevensloopOnbekend {
  readonly _tag: "LevensloopOnbekend";
  readonly levensloop: string;
}

/** This event cannot happen in the state of the case; `mogelijk` lists the events that can. */
export interface OvergangNietToegestaan {
  readonly _tag: "OvergangNietToegestaan";
  readonly levensloop: string;
  readonly zaak: ZaakId;
  readonly toestand: string | undefined;
  readonly gebeurtenis: string;
  readonly mogelijk: readonly string[];
}

/** The event lies before what was already recorded in this dossier. Order is part of the facts. */
export interface GebeurtenisTeVroeg {
  readonly _tag: "GebeurtenisTeVroeg";
  readonly bijgewerkt: Tijdstip;
}

/**
 * Guards do not let the event through. All of them are listed at once.
 * `teErkennen` are warnings: with a reason the same event can go on. `oordelen` are questions only a person can answer.
 */
export interface WachtersHoudenTegen {
  readonly _tag: "WachtersHoudenTegen";
  readonly geblokkeerd: readonly Bevinding[];
  readonly teErkennen: readonly Bevinding[];
  readonly oordelen: readonly (Bevinding & { readonly vraag: string })[];
}

/** Why a transition is refused. Nothing changes. */
export type Weigering = LevensloopOnbekend | OvergangNietToegestaan | GebeurtenisTeVroeg | WachtersHoudenTegen;
