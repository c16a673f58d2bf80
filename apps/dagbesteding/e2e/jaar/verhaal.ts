/** The resident who came by herself, with a BSN of the test range. */
export const ZELF = { naam: "Proefman", voluit: "J. Proefman", bsn: "999990019" } as const;

/** The resident whom the municipality sent. */
export const GESTUURD = { naam: "Testerhof", voluit: "J.M. van den Testerhof", bsn: "999993653", nummer: 268_000_301 } as const;

/** From when to when support was asked. Eight weeks before the last day is 5 October. */
export const INDICATIE = { eerste: "2026-02-02", laatste: "2026-11-30", nummer: 268_000_201 } as const;

/** When the plan is looked at with the resident. */
export const EVALUATIEDAG = "2026-07-08";

/** The days of the story. */
export const DAGEN = {
  inrichting: "2026-01-02",
  verzoek: "2026-01-05",
  ontvangstVerzoek: "2026-01-06",
  gestuurd: "2026-01-12",
  toewijzing: "2026-01-14",
  contact: "2026-01-16",
  start: "2026-02-02",
  startOntvangen: "2026-02-04",
  plan: "2026-02-23",
  eersteOchtend: "2026-02-03",
  tweedeOchtend: "2026-02-10",
  zonderVerbinding: "2026-02-17",
  declaratie: "2026-03-02",
  antwoord: "2026-03-10",
  correctie: "2026-03-11",
  antwoordCorrectie: "2026-03-20",
  evaluatie: EVALUATIEDAG,
  signaal: "2026-09-21",
  laatsteEvaluatie: "2026-09-28",
  einde: "2026-12-01",
  eindeOntvangen: "2026-12-02",
} as const;
