import type { Schema } from "effect";

import type { Gebeurtenis } from "../store/gebeurtenis.js";

/** One row of a read model: found by its key, or in the order of its group. */
export interface Leesregel<Inhoud> {
  readonly sleutel: string;
  /** Rows are listed per group, such as a worker or a state; empty when there is only one list. */
  readonly groep: string;
  /** Place within the group, compared as text: a date, a number with zeros in front, a name. */
  readonly orde: string;
  readonly inhoud: Inhoud;
}

/** What a fact does to a read model. */
export type Wijziging<Inhoud> =
  | { readonly soort: "zet"; readonly regel: Leesregel<Inhoud> }
  | { readonly soort: "verwijder"; readonly sleutel: string };

/**
 * A list or overview that follows from the facts and can always be made again from them.
 * Both functions are pure: the same facts give the same rows.
 */
export interface Leesmodel<Inhoud> {
  readonly naam: string;
  /** Goes up when the same facts give other rows; the rows are then made again from the first fact. */
  readonly versie: number;
  readonly inhoud: Schema.Codec<Inhoud, Schema.Json>;
  /** The keys of the rows that a fact may read or change; most facts have one or none. */
  readonly sleutels: (feit: Gebeurtenis) => readonly string[];
  /** What a fact changes; `lees` gives a row as it was before this fact. */
  readonly verwerk: (feit: Gebeurtenis, lees: (sleutel: string) => Leesregel<Inhoud> | undefined) => readonly Wijziging<Inhoud>[];
}
