import type { Oorzaak } from "./oorzaak.js";

/**
 * One thing that is wrong with a message. It says which rule is broken and where, never with what value:
 * a Bsn, a name or a date of birth cannot be in it.
 */
export interface Bevinding {
  /**
   * Code of the broken rule as iWmo publishes it (RS037, CS015, TR134, OP192).
   * `XSD` where the schema is broken at a point that has no code, `XML` where the text is not XML,
   * `BEREIK` where the schema allows a date that no calendar of this library holds.
   */
  readonly rule: string;
  /** Check level of the standard; null for a finding the levels do not know (encoding, DTD, date out of range). */
  readonly level: 1 | 2 | 3 | 4 | null;
  /** Code for the return message; level 1 has none. */
  readonly retourcode?: string;
  /** Element, as in /Bericht/Client/Contactgegevens/Contact[2]/Adres; an element iWmo does not know is written as *. */
  readonly path: string;
  /** Line of the element's start tag, or of the point where reading stopped. Absent when the message is not a file. @unit lines, from 1 */
  readonly line?: number;
  /** @unit characters, from 1 */
  readonly column?: number;
  readonly oorzaak: Oorzaak;
}
