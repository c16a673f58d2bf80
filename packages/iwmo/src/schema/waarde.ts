/** A decoded value, before it has its type. */
export type Waarde = string | number | Waarden | readonly Waarde[];

/** A decoded object, before it has its type. */
export interface Waarden {
  [sleutel: string]: Waarde;
}
