import type { EisVerwijzing } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";

/** One part of a package: figures of the report, or a document that somebody writes. `wie` has to deliver it. */
export interface Pakketonderdeel {
  readonly id: string;
  readonly titel: string;
  readonly eis: EisVerwijzing;
  readonly wie: "opdrachtnemer" | "opdrachtgever";
  readonly inhoud: { readonly soort: "cijfers"; readonly indicatoren: readonly string[] } | { readonly soort: "stuk" };
  /** How old a document may be on the day of the meeting: as long as the time between two that are asked for. Null when the source names no frequency. @unit months */
  readonly hoogstensMaandenOud: number | null;
}

/** What has to lie on the table at a meeting, or in a yearly delivery. */
export interface Pakketdefinitie {
  readonly id: string;
  readonly titel: string;
  readonly eis: EisVerwijzing;
  readonly frequentie: "tweemaandelijks" | "jaarlijks" | "doorlopend";
  readonly onderdelen: readonly Pakketonderdeel[];
}

/** A document that was delivered: for which part, of which day, and where it lies. */
export interface Aangeleverd {
  readonly onderdeel: string;
  readonly datum: IsoDatum;
  readonly kenmerk: string;
}
