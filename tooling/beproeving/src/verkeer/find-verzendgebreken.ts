/** Something that arrived on the other side: the identification the sender gave it, and its bytes. */
export interface Verzending {
  readonly eigen: string;
  readonly bytes: Uint8Array;
}

/** What is wrong with what was sent, in three lists that should be empty. */
export interface Verzendgebreken {
  readonly tweeKeerVerzonden: readonly string[];
  readonly metAndereBytes: readonly string[];
  readonly verzondenZonderRij: readonly string[];
}

/** Everything that stands there more than once. */
export const dubbelen = (namen: readonly string[]): readonly string[] => namen.filter((naam, plaats) => namen.indexOf(naam) !== plaats);

/** Holds what arrived against what the sender keeps of it: nothing twice, nothing else than was stored, and nothing that was not stored first. */
export const findVerzendgebreken = (aankomsten: readonly Verzending[], bewaard: ReadonlyMap<string, Uint8Array>): Verzendgebreken => ({
  tweeKeerVerzonden: dubbelen(aankomsten.map(({ eigen }) => eigen)),
  metAndereBytes: aankomsten.filter(({ eigen, bytes }) => !Buffer.from(bytes).equals(bewaard.get(eigen) ?? new Uint8Array())).map(({ eigen }) => eigen),
  verzondenZonderRij: aankomsten.filter(({ eigen }) => !bewaard.has(eigen)).map(({ eigen }) => eigen),
});
