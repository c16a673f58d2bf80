/** There is no report by this name. */
export interface RapportOnbekend {
  readonly _tag: "RapportOnbekend";
}
