import { useState } from "preact/hooks";

import type { Inzet } from "../../../src/aanwezigheid/aanwezigheidfeit.js";
import { INZETKEUZES } from "./inzet.table.js";

/** Who works now, as it was chosen on this device: the person, as whom, and for a subcontractor which one. */
export interface Inzetkeuzes {
  readonly medewerker: string;
  readonly keuze: string;
  readonly onderaannemer: string;
}

const LEEG: Inzetkeuzes = { medewerker: "", keuze: "", onderaannemer: "" };
const SLEUTEL = "wie-werkt:";

const lees = (account: string): Inzetkeuzes => {
  try {
    return { ...LEEG, ...(JSON.parse(localStorage.getItem(SLEUTEL + account) ?? "{}") as Partial<Inzetkeuzes>) };
  } catch {
    return LEEG;
  }
};

/** Forgets who works, as when somebody signs out. */
export const vergeetInzet = (account: string): void => localStorage.removeItem(SLEUTEL + account);

/** What goes along with a tap, or undefined as long as something is not chosen. @source D-8.3, D-20.11, D-25.1 */
export const toInzet = ({ medewerker, keuze, onderaannemer }: Inzetkeuzes): Inzet | undefined => {
  const gekozen = INZETKEUZES.find(({ id }) => id === keuze);
  if (gekozen === undefined || medewerker === "" || (gekozen.vraagtOnderaannemer && onderaannemer === "")) return undefined;
  const { soort, salaris, primairProces, inRegister, vraagtOnderaannemer } = gekozen;
  return {
    medewerker,
    soort,
    salaris,
    primairProces,
    ...(inRegister === undefined ? {} : { inRegister }),
    ...(vraagtOnderaannemer ? { onderaannemer } : {}),
  };
};

/** Who works now; stays chosen on this device until it is changed. */
export const useInzet = (account: string): readonly [Inzetkeuzes, (verschil: Partial<Inzetkeuzes>) => void] => {
  const [keuzes, setKeuzes] = useState(() => lees(account));
  const wijzig = (verschil: Partial<Inzetkeuzes>): void => {
    const nieuw = { ...keuzes, ...verschil };
    localStorage.setItem(SLEUTEL + account, JSON.stringify(nieuw));
    setKeuzes(nieuw);
  };
  return [keuzes, wijzig];
};
