/** One value of a code list, with its Dutch meaning. */
export interface Code {
  readonly code: string;
  readonly omschrijving: string;
  /** First day on which the value may be used, where the list names one. */
  readonly geldigVanaf?: string;
  /** The value is still in the schema but may no longer be used. */
  readonly vervallen?: true;
}

/** A closed list of values a field may hold. @source iWmo 3.2, codelijsten */
export interface Codelijst {
  readonly id: string;
  readonly naam: string;
  readonly codes: readonly Code[];
}
