/** Why no return message can be made of a finding. */
export type RedenGeenRetour =
  /** The message breaks the schema: it is refused before there can be a return message. @source iWmo 3.2, IV028, IV087 */
  | "niveau1"
  /** The broken rule has no code in the list of return codes. @source iWmo 3.2, codelijst WJ001 */
  | "zonderRetourcode"
  /** The finding is not about a berichtklasse of this message. */
  | "klasseOnbekend";

/** No return message can be made. */
export interface RetourNietMogelijk {
  readonly _tag: "RetourNietMogelijk";
  readonly soort: string;
  readonly reden: RedenGeenRetour;
  readonly rule: string;
  readonly path: string;
}
