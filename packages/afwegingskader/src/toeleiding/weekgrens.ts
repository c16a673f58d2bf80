import { applyContractprofiel, selectNorm, type Contractprofiel, type IsoDatum } from "@wmo-kit/domain";
import { DAGDEELPLAFONDS, type Doorverwijzing, type PlafondNorm } from "@wmo-kit/timeliness/meting";

/** How many dagdelen a week on average a provider may ask for, and where more goes. @unit dagdelen per week */
export interface Weekgrens {
  readonly perWeek: number;
  readonly doorverwijzing: Doorverwijzing;
}

const RIJEN: readonly PlafondNorm[] = DAGDEELPLAFONDS;

/** The weekly limit of a product under a contract on a day; undefined when there is none. @source D-11.5, D-11.6, D-11.9 */
export const weekgrens = (product: string, peildatum: IsoDatum, profiel?: Contractprofiel): Weekgrens | undefined => {
  const rij = RIJEN.find((norm) => norm.product === product && norm.per === "week");
  if (rij === undefined) return undefined;
  return selectNorm(profiel === undefined ? RIJEN : applyContractprofiel(RIJEN, profiel), rij.id, peildatum).match(
    ({ waarde: perWeek, doorverwijzing }): Weekgrens => ({ perWeek, doorverwijzing }),
    () => undefined,
  );
};
