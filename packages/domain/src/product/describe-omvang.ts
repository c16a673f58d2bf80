import { formatEurocent } from "../geld/eurotekst.js";
import { isEurocent } from "../geld/parse-eurocent.js";
import { groepeerDuizendtallen } from "../taal/getal.js";
import type { Eenheid, Frequentie, Omvang } from "./omvang.js";
import { EENHEDEN, FREQUENTIES } from "./omvang.table.js";

const EURO_IN_CENTEN: Eenheid = "83";

const describeVolume = ({ volume, eenheid }: Omvang): string => {
  if (eenheid === EURO_IN_CENTEN && isEurocent(volume)) return formatEurocent(volume);
  const regel = EENHEDEN.find(({ code }) => code === eenheid);
  const aantal = groepeerDuizendtallen(String(volume));
  return `${aantal} ${(volume === 1 ? regel?.enkelvoud : regel?.meervoud) ?? eenheid}`;
};

/** Dutch name of a unit as the code list gives it: “Dagdeel (4 uur)”. */
export const describeEenheid = (eenheid: Eenheid): string => EENHEDEN.find(({ code }) => code === eenheid)?.naam ?? eenheid;

/** Dutch name of a frequency as the code list gives it: “Per week”. */
export const describeFrequentie = (frequentie: Frequentie): string =>
  FREQUENTIES.find(({ code }) => code === frequentie)?.naam ?? frequentie;

/** A volume in Dutch: “3 dagdelen per week”, “€ 1.250,00 per maand”, “1 uur totaal binnen de geldigheidsduur”. */
export const describeOmvang = (omvang: Omvang): string =>
  `${describeVolume(omvang)} ${FREQUENTIES.find(({ code }) => code === omvang.frequentie)?.tekst ?? omvang.frequentie}`;
