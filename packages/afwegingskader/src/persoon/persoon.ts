import type { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import type { Programma } from "../programma.js";

/** In which role a person works for the contract. @source D-3.3, D-23.3, W-67, W-68, W-85.3 */
export const Rol = z.enum([
  "professional",
  "uitzendkracht",
  "ervaringsdeskundige",
  "stagiair",
  "vrijwilliger",
  "incidentele vrijwilliger",
  "projectleider",
  "bestuur",
  "leiding",
  "toezicht",
]);
export type Rol = z.infer<typeof Rol>;

/** The screening profile of a VOG; without this profile the numbers of the screening count. @source W-68, D-3.4 */
export const Screeningsprofiel = z.enum(["gezondheidszorg en welzijn van mens en dier", "ander profiel"]);
export type Screeningsprofiel = z.infer<typeof Screeningsprofiel>;

/** What is kept of a VOG: the day of issue and what it screened, never its text. */
export interface Vog {
  readonly afgiftedatum: IsoDatum;
  readonly profiel: Screeningsprofiel;
  readonly nummers: readonly number[];
}

/** A reasonable suspicion, and what a person decided about working until the new VOG is there. @source W-68, D-3.4 */
export interface Vermoeden {
  readonly op: IsoDatum;
  readonly inzet: "doorwerken" | "niet inzetten";
}

/** Who the person is for the rules: under which programme, in which role, in contact with residents, and as self-employed contractor or not. */
export interface Functie {
  readonly programma: Programma;
  readonly rol: Rol;
  readonly contactMetInwoners: boolean;
  readonly opdrachtnemerIsZzp: boolean;
}

/** The facts of a person as the events leave them. No name, no Bsn: the case has its own id. */
export interface Persoon {
  readonly functie?: Functie;
  readonly vogs: readonly Vog[];
  readonly aanvang?: IsoDatum;
  readonly vermoeden?: Vermoeden;
}
