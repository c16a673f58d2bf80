/** How large a file may be; what is larger is refused in transport. */
export interface Bestandsgrens {
  readonly regel: string;
  /** The standard says MB; taken as millions, so that a file fits under either reading. @unit bytes */
  readonly maximumBytes: number;
}

/** At most 25 MB. @source iWmo 3.2, OP179 */
export const OP179: Bestandsgrens = { regel: "OP179", maximumBytes: 25_000_000 };
