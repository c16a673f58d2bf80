import type { NormId } from "@wmo-kit/domain";
import type { Ouderdominstelling } from "@wmo-kit/timeliness/meting";

import type { EisVerwijzing } from "../kern/eis-verwijzing.js";
import type { Programma } from "../programma.js";
import type { Rol } from "./persoon.js";

/**
 * What is asked of the VOG of some people. The first row that fits a person counts; without a row no VOG is asked.
 * `norm` is the age at the start, `doorlopend` the age on every day of work of a self-employed contractor.
 */
export interface Vogeis {
  readonly eis: EisVerwijzing;
  readonly programma: Programma;
  readonly rollen: readonly Rol[] | "alle";
  readonly contactMetInwoners: boolean;
  readonly profiel: "zorg en welzijn" | "zorg en welzijn of de nummers" | "passend";
  readonly norm: NormId;
  readonly doorlopend?: NormId;
}

const BESTUUR: readonly Rol[] = ["bestuur", "leiding", "toezicht"];

/** The requirements on a VOG, most particular first. @source W-68, W-85.3, D-3.3, D-3.4, D-23.3 */
export const VOGEISEN: readonly Vogeis[] = [
  {
    // "beroepsmatig of als vrijwilliger in contact kunnen komen met inwoners"
    eis: "D-3.4",
    programma: "dagbesteding",
    rollen: "alle",
    contactMetInwoners: true,
    profiel: "zorg en welzijn of de nummers",
    norm: "D-3.4",
    doorlopend: "D-3.4.zzp",
  },
  {
    // A director who does not come near residents falls under the rule for the board, which names no age.
    eis: "D-23.3",
    programma: "dagbesteding",
    rollen: BESTUUR,
    contactMetInwoners: false,
    profiel: "passend",
    norm: "D-23.3",
  },
  {
    // "alle personen (…) die hij wil inschakelen/inschakelt ten behoeve van de uitvoering van de Opdracht"
    eis: "D-3.3",
    programma: "dagbesteding",
    rollen: "alle",
    contactMetInwoners: false,
    profiel: "passend",
    norm: "D-3.3",
  },
  {
    // A volunteer who helps only now and then needs none under this programme.
    eis: "W-68",
    programma: "wijkteam",
    rollen: [
      "professional",
      "uitzendkracht",
      "ervaringsdeskundige",
      "stagiair",
      "vrijwilliger",
      "projectleider",
      "bestuur",
      "leiding",
      "toezicht",
    ],
    contactMetInwoners: true,
    profiel: "zorg en welzijn",
    norm: "W-68",
  },
  {
    eis: "W-85.3",
    programma: "wijkteam",
    rollen: BESTUUR,
    contactMetInwoners: false,
    profiel: "passend",
    norm: "W-85.3",
  },
];

/** The numbers of the screening that together stand in for the profile. @source D-3.4; norms.md A-25 */
export const SCREENINGSNUMMERS: readonly number[] = [12, 41, 43, 84, 85];

/** When the warning begins that the VOG of a self-employed contractor runs out. @source lifecycle.md B7 */
export const VOG_INSTELLING: Ouderdominstelling = { verlooptBinnenkortBijDagen: 90 };
