import type { Deelnummers } from "../groot/met-clienten.js";
import type { DeclaratieKop } from "../read-wmo323.js";
import type { Opties } from "./read-opties.js";

/** Room for a number in both fields. @source iWmo 3.2, RS017 @unit characters */
const BREEDTE = 12;

const metNummer = (basis: string, deel: number): string => {
  const achter = String(deel).padStart(2, "0");
  return basis.slice(0, BREEDTE - achter.length) + achter;
};

/** The numbers that were given, else those of the claim. */
export const eigenNummers = (
  { header, declaratie }: Pick<DeclaratieKop, "header" | "declaratie">,
  { identificatie, declaratienummer }: Opties,
): Deelnummers => ({
  identificatie: identificatie ?? header.berichtIdentificatie.identificatie,
  declaratieNummer: declaratienummer ?? declaratie.declaratieNummer,
});

/** The same numbers with the number of a part behind them. */
export const nummersVanDeel = ({ identificatie, declaratieNummer }: Deelnummers, deel: number): Deelnummers => ({
  identificatie: metNummer(identificatie, deel),
  declaratieNummer: metNummer(declaratieNummer, deel),
});
