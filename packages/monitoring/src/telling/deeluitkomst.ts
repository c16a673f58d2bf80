import type { Gebreksoort } from "../feiten/gebrek.js";

/** The cases behind a figure, by the reference of the caller: `dossier/zaak`. */
export interface Celzaken {
  readonly geteld: readonly string[];
  readonly gemist: readonly string[];
  readonly loopt: readonly string[];
}

/** The counts of one cell. `dagen` holds how often each number of days came up; `zonderNorm` what had no last day. */
export interface Deelcel {
  readonly teller: number;
  readonly noemer: number;
  readonly loopt: number;
  readonly zonderNorm: number;
  readonly dagen: Readonly<Record<number, number>>;
  readonly zaken: Celzaken;
}

/** A gap in the facts of one kind: how often, and of which cases. */
export interface Deelgebrek {
  readonly aantal: number;
  readonly zaken: readonly string[];
}

/**
 * Part of the answer, over some of the dossiers. Plain data, to be kept and put together: putting together is associative,
 * has `leegDeel` as its neutral element, and does not depend on the order.
 * `cellen` is by `indicator|tijdvak|kenmerk|groep`. One dossier belongs to one part.
 */
export interface Deeluitkomst {
  readonly kader: string;
  readonly dossiers: number;
  readonly cellen: Readonly<Record<string, Deelcel>>;
  readonly gebreken: Readonly<Partial<Record<Gebreksoort, Deelgebrek>>>;
}

/** The part of no dossiers at all. */
export const leegDeel = ({ kenmerk }: { readonly kenmerk: string }): Deeluitkomst => ({ kader: kenmerk, dossiers: 0, cellen: {}, gebreken: {} });
