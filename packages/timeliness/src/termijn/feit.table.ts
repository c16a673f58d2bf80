/**
 * The facts between which terms run, with the words people use for them. A fact is an event that an application records.
 *
 * @source dagbesteding.json D-11.3, D-12.5, D-20.4
 */
export const FEITEN = {
  "301-ontvangen": "ontvangst van de toewijzing (301)",
  "contact-gelegd": "contact met de inwoner over de start",
  "ondersteuning-gestart": "start van de ondersteuning",
  "305-verzonden": "verzending van het startbericht (305)",
  "plan-vastgesteld": "vaststelling van het ondersteuningsplan",
} as const satisfies Readonly<Record<string, string>>;

/** A fact at which a term starts or ends. */
export type Feit = keyof typeof FEITEN;
