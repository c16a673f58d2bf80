import type { EisVerwijzing } from "@wmo-kit/afwegingskader";

/** A figure that a requirement asks and that the recorded facts cannot give, with the reason. */
export interface NietMeetbaar {
  readonly eis: EisVerwijzing;
  readonly cijfer: string;
  readonly reden: string;
}

/** What is not counted, so that a gap is never silent. @source W-fn2, W-50.2.3, W-107 */
export const NIET_MEETBAAR: readonly NietMeetbaar[] = [
  {
    eis: "W-fn2",
    cijfer: "Handelen binnen 24 uur bij crisis en binnen drie dagen bij spoed",
    reden: "De eerste handeling is geen eigen gebeurtenis: er wordt samen met partners gehandeld, en wat telt als handelen is een oordeel. De taak en haar laatste moment staan wel in de werklijst.",
  },
  {
    eis: "W-106.9",
    cijfer: "Mate van doelrealisatie",
    reden: "De doelrealisatie staat in woorden in de slotevaluatie. Geteld wordt of zij er staat.",
  },
  {
    eis: "W-107",
    cijfer: "Set doorontwikkeling",
    reden: "De opdrachtgever en de opdrachtnemer bepalen samen welke cijfers erbij komen. Een afgesproken cijfer komt als rij in de tabel.",
  },
];
