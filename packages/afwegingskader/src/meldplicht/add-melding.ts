import type { GedaneMelding, Meldbaar, Meldplichtrij } from "./meldplicht.js";

/** Takes in a report that was made, and the fact that the report itself is. @source W-65.1 */
export const addMelding = <Feit extends string, Feiten extends Meldbaar<Feit>>(
  rijen: readonly Meldplichtrij<Feit>[],
  feiten: Feiten,
  melding: GedaneMelding,
): Feiten => {
  const levert = rijen.find(({ id }) => id === melding.plicht)?.levertFeit;
  return {
    ...feiten,
    meldingen: [...feiten.meldingen, melding],
    feiten: levert === undefined ? feiten.feiten : [...feiten.feiten, { soort: levert, op: melding.op }],
  };
};
