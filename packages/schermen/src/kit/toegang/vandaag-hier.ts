import { isIsoDatum, type IsoDatum } from "@wmo-kit/domain/rekenen";

const AMSTERDAM = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** Today in the Netherlands by the clock of this device: for a calendar to open on. */
export const vandaagHier = (): IsoDatum => {
  const dag = AMSTERDAM.format(Date.now());
  if (!isIsoDatum(dag)) throw new Error("De klok van dit apparaat geeft geen datum.");
  return dag;
};
