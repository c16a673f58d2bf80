/**
 * One thing that is wrong with a message: where it stands and which rule it breaks. Never the value: a Bsn or a name cannot be in it.
 * The place is the same for JSON and XML, as a JSON pointer: `/inhoud/omvang/volume`.
 */
export interface Bevinding {
  readonly plaats: string;
  /** Only for XML: where the element begins. @unit lines and characters, from 1 */
  readonly regel?: number;
  readonly kolom?: number;
  readonly code: string;
}

/** A path as a JSON pointer. @source RFC 6901 */
export const pointerVan = (pad: readonly (string | number)[]): string => pad.map((deel) => `/${String(deel).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
