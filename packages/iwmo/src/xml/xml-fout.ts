/** In what way a text is not well-formed XML. @source XML 1.0 (5th edition); Namespaces in XML 1.0 */
export type Vormfout =
  | "leeg"
  | "onaf"
  | "teken"
  | "utf8"
  | "tag"
  | "naam"
  | "eindtag"
  | "attribuut"
  | "attribuutDubbel"
  | "verwijzing"
  | "cdataEinde"
  | "commentaar"
  | "instructie"
  | "declaratie"
  | "naamruimte"
  | "naEinde"
  | "teDiep"
  | "teGroot";

/** The text is not XML; reading stopped there. */
export interface NietWelgevormd {
  readonly _tag: "NietWelgevormd";
  readonly fout: Vormfout;
}

/** A document type declaration: never read, because entities can hide and multiply text. */
export interface DtdGeweigerd {
  readonly _tag: "DtdGeweigerd";
}

/** The bytes are not UTF-8 without byte order mark. @source iWmo 3.2, OP192 */
export interface CoderingOnjuist {
  readonly _tag: "CoderingOnjuist";
  readonly vorm: "bom" | "utf16" | "declaratie";
}

/** All that can be wrong below the level of elements. */
export type XmlFout = NietWelgevormd | DtdGeweigerd | CoderingOnjuist;
