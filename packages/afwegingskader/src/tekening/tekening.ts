/** An arrow of a picture: from one node to another by these events. `undefined` is the begin or the end. */
export interface Pijl {
  readonly van: string | undefined;
  readonly naar: string | undefined;
  readonly labels: readonly string[];
}

/**
 * Several states drawn as one node, for the rows that start in each of them.
 * Without it an event that can always happen would be an arrow from every state.
 */
export interface Groep {
  readonly id: string;
  readonly leden: readonly string[];
}

/** Events that leave a case where it is, written beside its state or group. */
export interface Aantekening {
  readonly bij: string;
  readonly labels: readonly string[];
}

/** A life cycle as a picture: nodes, arrows, and what can happen without moving. */
export interface Tekening {
  readonly toestanden: readonly string[];
  readonly groepen: readonly Groep[];
  readonly pijlen: readonly Pijl[];
  readonly aantekeningen: readonly Aantekening[];
}
