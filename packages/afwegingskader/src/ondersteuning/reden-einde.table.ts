/**
 * Why support ends or pauses, in words, with the code of the stop message.
 * Only what can end support without a decision of the provider alone; that decision has a life cycle of its own (B3).
 *
 * @source iWmo 3.2, code list WMO588; D-20.5
 */
export const REDENEN_EINDE = {
  "volgens plan afgerond": "19",
  overlijden: "02",
  "inwoner stopt": "21",
  "in overeenstemming": "23",
  "verhuizing naar een andere gemeente": "31",
  "op verzoek van de gemeente": "36",
  "wijziging van de toewijzing": "37",
  "overstap naar een andere aanbieder": "38",
  "uitstroom naar een ander domein": "39",
} as const satisfies Readonly<Record<string, string>>;
/** A reason in words. */
export type RedenEinde = keyof typeof REDENEN_EINDE;

/** A reason as the stop message has it: why support ends or pauses. @source iWmo 3.2, code list WMO588 */
export type Stopreden = (typeof REDENEN_EINDE)[RedenEinde] | typeof REDEN_TIJDELIJK | typeof REDEN_EENZIJDIG;

/** The reasons that only a decision or a row of its own gives. @source iWmo 3.2, code list WMO588 */
export const REDEN_TIJDELIJK = "20";
export const REDEN_EENZIJDIG = "22";
export const REDEN_DOORSTROOM: (typeof REDENEN_EINDE)[RedenEinde] = REDENEN_EINDE["uitstroom naar een ander domein"];
