/** One value of a code list, with its Dutch meaning. */
export interface Code {
  readonly code: string;
  readonly omschrijving: string;
  /** First day on which the value may be used, where the list names one. */
  readonly geldigVanaf?: string;
  /** The value is still in the schema but may no longer be used. */
  readonly vervallen?: true;
  /** Province of a municipality. */
  readonly provincie?: string;
  /** Product category of an aid, and the main group it belongs to. */
  readonly categorie?: string;
  readonly groep?: string;
  /** The message a code in a header stands for. */
  readonly bericht?: string;
  /** The parties in the transport that send an error code. */
  readonly afzenders?: readonly string[];
}

/** The codes of a list, without their meaning: what a field is held against. @source iWmo 3.2, codelijsten */
export interface Codes {
  readonly id: string;
  readonly codes: readonly string[];
}

/** The codes of a list, as a type. */
export type CodeVan<L extends Codelijst> = L["codes"][number]["code"];

/** A closed list of values a field may hold, with what they mean. @source iWmo 3.2, codelijsten */
export interface Codelijst {
  readonly id: string;
  readonly naam: string;
  readonly codes: readonly Code[];
}
