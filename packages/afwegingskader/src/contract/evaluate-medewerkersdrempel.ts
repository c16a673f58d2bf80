import { applyContractprofiel, meets, parseVerhouding, selectNorm, type Contractprofiel, type IsoDatum, type Norm } from "@wmo-kit/domain";

import { MEDEWERKERSDREMPELS } from "./medewerkersdrempels.table.js";

/** Which duties come with the number of employees; null when the norm is open or the number cannot be. */
export interface Medewerkersplichten {
  readonly clientenraad: boolean | null;
  readonly onafhankelijkOnderzoek: boolean | null;
}

const RIJEN: readonly Norm<number>[] = MEDEWERKERSDREMPELS;

/** Which duties a provider has because of the number of its employees. @source D-7.2, D-2.4 */
export const evaluateMedewerkersdrempel = (medewerkers: number, peildatum: IsoDatum, profiel?: Contractprofiel): Medewerkersplichten => {
  const rijen = profiel === undefined ? RIJEN : applyContractprofiel(RIJEN, profiel);
  const geldt = (norm: string): boolean | null =>
    selectNorm(rijen, norm, peildatum)
      .andThen(({ waarde, vergelijking }) => parseVerhouding(waarde).map((grens) => ({ grens, vergelijking })))
      .match(
        ({ grens, vergelijking }) => meets(parseVerhouding(medewerkers).unwrapOr(null), vergelijking, grens),
        () => null,
      );
  return { clientenraad: geldt("D-7.2"), onafhankelijkOnderzoek: geldt("D-2.4.medewerkers") };
};
