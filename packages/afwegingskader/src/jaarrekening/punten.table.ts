/**
 * The points of a sound financial household that are tested each year. There is no point k, and o is not a test: it lets experts accept another one.
 *
 * @source D-24.1.a to D-24.1.n; norms.md A-22
 */
export const TOETSPUNTEN = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "l", "m", "n"] as const;

/** A point that is tested. */
export type Toetspunt = (typeof TOETSPUNTEN)[number];
