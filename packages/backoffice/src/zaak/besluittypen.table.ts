/** An event that is a decision: what it is called, and which of its fields say when it was taken and for which days it holds. */
export interface Besluittyperij {
  readonly levensloop: string;
  readonly gebeurtenis: string;
  readonly besluittype: string;
  /** Fields of the event; the day of the event without one. */
  readonly datum?: string;
  readonly ingangsdatum?: string;
  readonly vervaldatum?: string;
  /** Field that says what was decided, out of a fixed list. Free text never leaves this way. */
  readonly uitkomst?: string;
}

/** The decisions in the life cycles of the wijkteam. The municipality takes them; the wijkteam records them. @source lifecycle.md A2, A3 and A6; W-33, W-43.1, W-44 */
export const BESLUITTYPEN: readonly Besluittyperij[] = [
  { levensloop: "A3", gebeurtenis: "verwerkt", besluittype: "Beschikking op de aanvraag", datum: "beschikkingsdatum", uitkomst: "besluit" },
  { levensloop: "A3", gebeurtenis: "bezwaar-afgerond", besluittype: "Besluit op bezwaar", uitkomst: "uitkomst" },
  { levensloop: "A6", gebeurtenis: "toegekend", besluittype: "Toekenning van de indicatie", ingangsdatum: "begindatum", vervaldatum: "einddatum" },
  { levensloop: "A6", gebeurtenis: "niet-toegekend", besluittype: "Indicatie niet toegekend" },
  { levensloop: "A6", gebeurtenis: "verlengd", besluittype: "Verlenging van de indicatie", ingangsdatum: "begindatum", vervaldatum: "einddatum" },
  { levensloop: "A6", gebeurtenis: "niet-verlengd", besluittype: "Indicatie niet verlengd" },
  { levensloop: "A6", gebeurtenis: "vervallen-na-bw", besluittype: "Indicatie vervallen na toekenning beschermd wonen" },
  { levensloop: "A6", gebeurtenis: "gestopt-wegens-wlz", besluittype: "Indicatie beëindigd na overdracht naar de Wlz" },
];
