import type { Duur, IsoDatum, Tijdstip } from "@wmo-kit/domain";

/**
 * What is left of a term, or by how much it was passed, in the unit people count it in.
 * Working days for a term in working days, else calendar days. A Saturday after a Friday deadline is 0 working days late:
 * `kalenderdagen` then still tells that it is late.
 *
 * @unit working days or calendar days
 */
export interface Dagenafstand {
  readonly _tag: "Dagenafstand";
  readonly duur: Duur & { readonly eenheid: "werkdag" | "kalenderdag" };
  readonly kalenderdagen: number;
}

/**
 * What is left of a term in hours (whole hours, rounded down), or by how much it was passed (each hour that began, rounded up).
 *
 * @unit hours
 */
export interface Urenafstand {
  readonly _tag: "Urenafstand";
  readonly uren: number;
}

export type Afstand = Dagenafstand | Urenafstand;

/** The term runs and its end is not near. */
export interface Lopend<A extends Afstand> {
  readonly _tag: "Lopend";
  readonly resterend: A;
}

/** The term runs and its end is near; with nothing left this is the last day. */
export interface BijnaVerstreken<A extends Afstand> {
  readonly _tag: "BijnaVerstreken";
  readonly resterend: A;
}

/** The term has passed and the fact has not happened. */
export interface Verstreken<A extends Afstand> {
  readonly _tag: "Verstreken";
  readonly overschrijding: A;
}

/** The fact happened in time. */
export interface Gehaald<Moment extends IsoDatum | Tijdstip> {
  readonly _tag: "Gehaald";
  readonly voldaanOp: Moment;
}

/** The fact happened, but too late. */
export interface TeLaatGehaald<Moment extends IsoDatum | Tijdstip, A extends Afstand> {
  readonly _tag: "TeLaatGehaald";
  readonly voldaanOp: Moment;
  readonly overschrijding: A;
}

/** The term stands still; so much is left when it runs on. There is no last day yet. @source Awb 4:15 */
export interface Opgeschort {
  readonly _tag: "Opgeschort";
  readonly sinds: IsoDatum;
  readonly resterend: Dagenafstand;
}

type StatusVan<Moment extends IsoDatum | Tijdstip, A extends Afstand> =
  | Lopend<A>
  | BijnaVerstreken<A>
  | Verstreken<A>
  | Gehaald<Moment>
  | TeLaatGehaald<Moment, A>;

/** How a term in days to years stands on a day. */
export type Dagstatus = StatusVan<IsoDatum, Dagenafstand>;

/** How a term in hours stands at a moment. */
export type Urenstatus = StatusVan<Tijdstip, Urenafstand>;

export type Termijnstatus = Dagstatus | Urenstatus | Opgeschort;
