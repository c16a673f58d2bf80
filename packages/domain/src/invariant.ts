/** Stops on a mistake of the programmer, never on a mistake of a user. */
export function invariant(waar: boolean, uitleg: string): asserts waar {
  if (!waar) throw new Error(`Programmeerfout: ${uitleg}`);
}
