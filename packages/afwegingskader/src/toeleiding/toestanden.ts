/** The states of how a resident comes to a provider. @source lifecycle.md B1 */
export const TOELEIDING_TOESTANDEN = [
  "aanvraag-concept",
  "afwegingskader-doorlopen",
  "315-verzonden",
  "in-onderzoek",
  "afgewezen",
  "301-ontvangen",
  "toewijzing-open",
  "contact-gelegd",
  "startafspraak",
  "niet-aangenomen",
  "ingetrokken",
  "geweigerd",
  "afgezien",
] as const;
export type ToeleidingToestand = (typeof TOELEIDING_TOESTANDEN)[number];

/** A request was made and not answered yet. @source D-11.4; iWmo 3.2, OP350 */
export const VERZOEK_OPEN = ["315-verzonden", "in-onderzoek"] as const satisfies readonly ToeleidingToestand[];

/** An allocation was taken in, and is there to be used. @source D-11.2 */
export const TOEGEWEZEN = ["toewijzing-open", "contact-gelegd", "startafspraak"] as const satisfies readonly ToeleidingToestand[];

/** What came of it no longer counts: nothing was or will be allocated. */
export const VERVALLEN = ["afgewezen", "niet-aangenomen", "ingetrokken", "geweigerd", "afgezien"] as const satisfies readonly ToeleidingToestand[];
