/** Where a case stands, and what usually comes next there. */
export interface Vervolgregel {
  readonly levensloop: string;
  readonly toestand: string;
  /** Only while a task with this requirement is open. */
  readonly eis?: string;
  /** Steps as `levensloop gebeurtenis`, the most usual first. */
  readonly stappen: readonly string[];
}

/** The usual way through the life cycles of a wijkteam; every other step stays at hand. @source lifecycle.md A1, A2, A3, A6 */
export const VERVOLG: readonly Vervolgregel[] = [
  { levensloop: "A1", toestand: "gescreend", stappen: ["A1 professional-gekoppeld", "A1 op-wachtlijst"] },
  { levensloop: "A1", toestand: "wachtlijst", stappen: ["A1 professional-gekoppeld"] },
  { levensloop: "A1", toestand: "gekoppeld", stappen: ["A2 onderzoek-gestart", "A5 basishulp-gestart"] },
  { levensloop: "A2", toestand: "besloten", eis: "W-33.4", stappen: ["A3 advies-begonnen"] },
  { levensloop: "A2", toestand: "besloten", eis: "W-33.2", stappen: ["A5 basishulp-gestart"] },
  { levensloop: "A3", toestand: "concept", stappen: ["A3 ter-toetsing-aangeboden"] },
  { levensloop: "A3", toestand: "ter-toetsing", stappen: ["A3 getoetst", "A3 teruggegeven"] },
  { levensloop: "A3", toestand: "goedgekeurd", stappen: ["A3 verzonden"] },
  { levensloop: "A6", toestand: "verlengingsverzoek", stappen: ["A2 onderzoek-gestart", "A6 heronderzoek-begonnen"] },
];
