import { weekdagnummerVan, toEpochDag, type IsoDatum } from "@wmo-kit/domain";

import type { Roosterfeit } from "./roosterfeit.js";

/** Somebody of the organisation works at a location, on days of the week within a period. Weekdays count from Monday, 1. */
export type Dienst = Omit<Extract<Roosterfeit, { soort: "dienst-vastgelegd" }>, "soort">;

/** The shifts of a location as they were recorded, each until the day on which it really ends. */
export const listDiensten = (feiten: readonly Roosterfeit[]): readonly Dienst[] => {
  const einden = new Map(feiten.flatMap((feit) => (feit.soort === "dienst-beeindigd" ? [[feit.id, feit.totEnMet] as const] : [])));
  return feiten.flatMap((feit) => {
    if (feit.soort !== "dienst-vastgelegd") return [];
    const { soort: _, ...dienst } = feit;
    const einde = einden.get(dienst.id);
    return [{ ...dienst, totEnMet: einde !== undefined && einde < dienst.totEnMet ? einde : dienst.totEnMet }];
  });
};

/** Whether an account works at the location of this roster on a day. */
export const heeftDienst = (feiten: readonly Roosterfeit[], account: string, datum: IsoDatum): boolean =>
  listDiensten(feiten).some(
    (dienst) => dienst.account === account && dienst.vanaf <= datum && datum <= dienst.totEnMet && dienst.weekdagen.includes(weekdagnummerVan(toEpochDag(datum))),
  );
