/** A member of a list with its place in the message. */
export interface Genummerd<T> {
  readonly lid: T;
  readonly path: string;
}

/** Members of a list with their paths, as findings write them: a number only when there are more. */
export const numberLeden = <T>(leden: readonly T[], path: string): readonly Genummerd<T>[] =>
  leden.map((lid, i) => ({ lid, path: leden.length === 1 ? path : `${path}[${i + 1}]` }));
