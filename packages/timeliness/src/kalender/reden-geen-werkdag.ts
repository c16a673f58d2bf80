import { weekdagVan, type IsoDatum } from "@wmo-kit/domain";

import type { Kalender } from "./kalender.js";

export type Weekenddag = "zaterdag" | "zondag";

/** A day off by name: a holiday, or a day on which the organisation is closed. */
export interface VrijeDag {
  readonly soort: "feestdag" | "sluitingsdag";
  readonly naam: string;
}

/** Why a date is not a working day. Two holidays can share a date: in 2005 Hemelvaartsdag fell on 5 May. @source norms.md K-02 */
export type RedenGeenWerkdag =
  | { readonly _tag: "Weekend"; readonly weekdag: Weekenddag }
  | { readonly _tag: "VrijeDag"; readonly dagen: readonly [VrijeDag, ...VrijeDag[]] }
  | { readonly _tag: "VrijeDagInWeekend"; readonly weekdag: Weekenddag; readonly dagen: readonly [VrijeDag, ...VrijeDag[]] };

const weekenddagVan = (datum: IsoDatum): Weekenddag | undefined => {
  const weekdag = weekdagVan(datum);
  return weekdag === "zaterdag" || weekdag === "zondag" ? weekdag : undefined;
};

/** The weekend day, the holidays and the closure days that keep a date from being a working day; undefined for a working day. */
export const redenGeenWerkdag = (kalender: Kalender, datum: IsoDatum): RedenGeenWerkdag | undefined => {
  const feestdagen = kalender
    .feestdagen(Number(datum.slice(0, 4)))
    .filter((feestdag) => feestdag.isVrij && feestdag.datum === datum)
    .map(({ naam }): VrijeDag => ({ soort: "feestdag", naam }));
  const sluitingsdagen = kalender.instelling.extraSluitingsdagen
    .filter((sluitingsdag) => sluitingsdag.datum === datum)
    .map(({ naam }): VrijeDag => ({ soort: "sluitingsdag", naam }));
  const [eerste, ...rest] = [...feestdagen, ...sluitingsdagen];
  const weekdag = weekenddagVan(datum);
  if (eerste === undefined) return weekdag === undefined ? undefined : { _tag: "Weekend", weekdag };
  const dagen = [eerste, ...rest] as const;
  return weekdag === undefined ? { _tag: "VrijeDag", dagen } : { _tag: "VrijeDagInWeekend", weekdag, dagen };
};
