/** A decoded value, before it has its type. */
export type Waarde = string | number | Waarden | readonly Waarde[];

/** A decoded object, before it has its type. */
export interface Waarden {
  [sleutel: string]: Waarde;
}

/** Stands for an element that was opened but whose content is read step by step, by who reads a message as a stream. */
export const GEOPEND: Waarde = Object.freeze({});
