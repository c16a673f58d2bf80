import { toLokaleDatum, type IsoDatum } from "@wmo-kit/domain";

import type { Taak } from "../kern/gevolg.js";
import type { Moment } from "../kern/moment.js";
import type { Normenboek } from "../kern/normenboek.js";
import type { Meldbaar, Meldplicht, Meldplichtrij } from "./meldplicht.js";

const uiterlijk = (normen: Normenboek, { norm, telt }: Meldplichtrij, { datum, tijdstip }: Moment): IsoDatum | undefined => {
  if (telt === "dagen") return normen.laatsteDag(norm, datum);
  const moment = normen.laatsteMoment(norm, tijdstip);
  return moment === undefined ? undefined : toLokaleDatum(moment).unwrapOr(undefined);
};

/**
 * Every duty to report that the known facts call for, in the order of the table, done or still open.
 * A fact that is known twice counts from the first time.
 *
 * @source W-64.3, W-64.4, W-65.1, W-65.2
 */
export const listMeldplichten = <Feit extends string>(
  rijen: readonly Meldplichtrij<Feit>[],
  { feiten, meldingen }: Meldbaar<Feit>,
  normen: Normenboek,
): readonly Meldplicht[] =>
  rijen.flatMap((rij) => {
    const feit = feiten.find(({ soort }) => rij.feiten.includes(soort));
    if (feit === undefined) return [];
    const { id, ontvanger, norm, eis } = rij;
    const gedaan = meldingen.some(({ plicht }) => plicht === id);
    return [{ id, ontvanger, norm, eis, bekend: feit.op, uiterlijk: uiterlijk(normen, rij, feit.op), gedaan }];
  });

/** The duties as work to do, with their last day. */
export const takenVoor = (plichten: readonly Meldplicht[]): readonly Taak[] =>
  plichten
    .filter(({ gedaan }) => !gedaan)
    .map(({ ontvanger, eis, norm, uiterlijk: dag }) => ({
      _tag: "Taak",
      taak: `Meld dit bij ${ontvanger}.`,
      eis,
      norm,
      ...(dag === undefined ? {} : { uiterlijk: dag }),
    }));
