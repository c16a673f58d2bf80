/** The requirement that was asked for is not in the programme. */
export interface EisOnbekend {
  readonly _tag: "EisOnbekend";
}

/** Why there is no pack, in one sentence. */
export const describeEisOnbekend = (): string => "Deze eis staat niet in het programma voor het wijkteam. Schrijf de eis als W-51 of W-64.4.";
