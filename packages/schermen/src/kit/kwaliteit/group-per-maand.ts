import type { Plichtweergave } from "@wmo-kit/kit/api";

const MAANDEN = ["Januari", "Februari", "Maart", "April", "Mei", "Juni", "Juli", "Augustus", "September", "Oktober", "November", "December"] as const;

/** The duties of one month. */
export interface Plichtenmaand {
  /** jjjj-mm */
  readonly maand: string;
  readonly naam: string;
  readonly plichten: readonly Plichtweergave[];
}

/** What a month is called: “November 2026”. */
export const nameMaand = (maand: string): string => `${MAANDEN[Number(maand.slice(5, 7)) - 1] ?? ""} ${maand.slice(0, 4)}`.trim();

/** Duties by the month of their last day, in order. */
export const groupPerMaand = (plichten: readonly Plichtweergave[]): readonly Plichtenmaand[] =>
  [...Map.groupBy(plichten, ({ uiterlijk }) => uiterlijk.slice(0, 7))]
    .map(([maand, inMaand]) => ({ maand, naam: nameMaand(maand), plichten: inMaand }))
    .toSorted((links, rechts) => links.maand.localeCompare(rechts.maand));
