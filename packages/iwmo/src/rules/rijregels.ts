import type { Regel } from "./regel.js";
import type { Vouwregel } from "./vouwregel.js";

/**
 * The rules of level 2 of a message that is made of rows under clients: a claim and its answer, which can be of any size.
 * B is what is known of the message before its rows, K the element that holds the clients as far as it is read by then,
 * C a client, R a row, and S what that element says after the clients.
 */
export interface Rijregels<B, K, C, R, S> {
  /** Path of the element that holds the clients. */
  readonly pad: string;
  readonly kop: readonly Regel<K, B>[];
  readonly vouwen: readonly Vouwregel<K, R, S>[];
  readonly client: readonly Regel<C, B>[];
  readonly rij: readonly Regel<R, B>[];
  /** Rules about all clients together. */
  readonly clienten: readonly Regel<readonly C[], B>[];
  /** Rules about all rows of a client together. */
  readonly rijen: readonly Regel<readonly R[], B>[];
}

/** The codes of all rules. */
export const listCodes = <B, K, C, R, S>({ kop, vouwen, client, rij, clienten, rijen }: Rijregels<B, K, C, R, S>): readonly string[] => [
  ...[kop, client, rij, clienten, rijen].flatMap((regels) => regels.map(({ code }) => code)),
  ...vouwen.flatMap(({ codes }) => codes),
];
