/** A list in groups of at most `max`, so that a statement stays within the number of parameters an engine takes. */
export const inGroepen = <A>(lijst: readonly A[], max: number): readonly (readonly A[])[] =>
  Array.from({ length: Math.ceil(lijst.length / max) }, (_, i) => lijst.slice(i * max, (i + 1) * max));

/** `(?, ?, …)` once per row: the values of an INSERT or the list of an IN. */
export const vraagtekens = (kolommen: number, rijen = 1): string =>
  Array.from({ length: rijen }, () => `(${Array.from({ length: kolommen }, () => "?").join(", ")})`).join(", ");
