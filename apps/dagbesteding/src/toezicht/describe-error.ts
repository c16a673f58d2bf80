/** The requirement that was asked for is not in the programme. */
export interface EisOnbekend {
  readonly _tag: "EisOnbekend";
}

/** Why there is no pack, in one sentence. */
export const describeEisOnbekend = (): string => "Deze eis staat niet in het programma voor dagbesteding. Schrijf de eis als D-19 of D-16.4.";
