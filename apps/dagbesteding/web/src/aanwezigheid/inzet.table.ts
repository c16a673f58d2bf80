import type { Inzet } from "../../../src/aanwezigheid/aanwezigheidfeit.js";

/** As whom somebody works, and what that says of claiming. */
export interface Inzetkeuze extends Pick<Inzet, "soort" | "salaris" | "primairProces" | "inRegister"> {
  readonly id: string;
  readonly label: string;
  /** Whether a subcontractor has to be named. */
  readonly vraagtOnderaannemer: boolean;
}

/** The ways of working that decide on claiming; whether they count is judged by the server. @source D-8.3, D-20.11, D-20.14, D-25.1 */
export const INZETKEUZES: readonly Inzetkeuze[] = [
  { id: "medewerker", label: "Medewerker in loondienst, begeleidt bewoners", soort: "medewerker", salaris: true, primairProces: true, vraagtOnderaannemer: false },
  { id: "medewerker-overig", label: "Medewerker in loondienst, ander werk", soort: "medewerker", salaris: true, primairProces: false, vraagtOnderaannemer: false },
  { id: "onderaannemer", label: "Onderaannemer", soort: "onderaannemer", salaris: true, primairProces: true, vraagtOnderaannemer: true },
  {
    id: "ervaringsdeskundige",
    label: "Ervaringsdeskundige in het register",
    soort: "ervaringsdeskundige",
    salaris: true,
    primairProces: true,
    inRegister: true,
    vraagtOnderaannemer: false,
  },
  {
    id: "ervaringsdeskundige-zonder-register",
    label: "Ervaringsdeskundige, niet in het register",
    soort: "ervaringsdeskundige",
    salaris: true,
    primairProces: true,
    inRegister: false,
    vraagtOnderaannemer: false,
  },
  { id: "stagiair", label: "Stagiair", soort: "stagiair", salaris: false, primairProces: true, vraagtOnderaannemer: false },
  { id: "vrijwilliger", label: "Vrijwilliger", soort: "vrijwilliger", salaris: false, primairProces: true, vraagtOnderaannemer: false },
];
