import type { Kandidaat, Professional } from "./weergave.js";

/** What one resident needs of a professional, as far as the kit knows it. */
export interface Behoefte {
  readonly veiligheidszorg: boolean;
  /** The account that is responsible already in the household. */
  readonly verantwoordelijkeInGezin: string | undefined;
}

const isVol = ({ inwoners, maximum }: Professional): boolean => maximum !== null && inwoners >= maximum;

const listOpmerkingen = (professional: Professional, { veiligheidszorg, verantwoordelijkeInGezin }: Behoefte): readonly string[] => [
  ...(verantwoordelijkeInGezin === professional.account ? ["Is al verantwoordelijk in dit gezin."] : []),
  ...(verantwoordelijkeInGezin !== undefined && verantwoordelijkeInGezin !== professional.account ? ["In dit gezin is al iemand anders verantwoordelijk."] : []),
  ...(veiligheidszorg && !professional.veiligheidsdeskundig ? ["Er zijn zorgen over veiligheid; deze professional is daarvoor niet geschoold."] : []),
  ...(isVol(professional) ? ["De caseload is vol."] : []),
];

// Who may not be coupled comes last, then who has no room, then who helps the most people.
const compare = (een: Kandidaat, ander: Kandidaat): number =>
  Number(ander.magGekoppeld) - Number(een.magGekoppeld) ||
  Number(isVol(een)) - Number(isVol(ander)) ||
  een.inwoners - ander.inwoners ||
  een.metVeiligheidszorg - ander.metVeiligheidszorg ||
  een.naam.localeCompare(ander.naam, "nl");

/**
 * The professionals beside what a resident needs. Only the household and safety decide who may not be coupled; a full caseload is said, not refused.
 *
 * @source W-7 (the resident chooses), W-8.7, W-49.4, W-70.1
 */
export const makeKandidaten = (professionals: readonly Professional[], behoefte: Behoefte): readonly Kandidaat[] =>
  professionals
    .map((professional): Kandidaat => ({
      ...professional,
      magGekoppeld:
        (!behoefte.veiligheidszorg || professional.veiligheidsdeskundig) &&
        (behoefte.verantwoordelijkeInGezin === undefined || behoefte.verantwoordelijkeInGezin === professional.account),
      opmerkingen: listOpmerkingen(professional, behoefte),
    }))
    .toSorted(compare);
