import type { IsoDatum } from "@wmo-kit/domain";
import type { Registerstand } from "@wmo-kit/kit/register";

import { KLAGERS, stukkenVan } from "../organisatie/wijkteamfeiten.js";

/** How many complaints of a year came from whom; not recorded is a line of its own. */
interface Klagerregel {
  readonly wie: (typeof KLAGERS)[number] | "niet vastgelegd";
  readonly aantal: number;
}

/** Who complained in a year, for the yearly report. @source W-51.2, W-106.4 */
export const listKlagers = (stand: Registerstand, jaar: number, peildatum: IsoDatum): readonly Klagerregel[] => {
  const klachten = [...stukkenVan(stand, "klacht-ontvangen").values()]
    .map(({ gegevens }) => gegevens)
    .filter(({ ontvangen }) => ontvangen.startsWith(`${String(jaar).padStart(4, "0")}-`) && ontvangen <= peildatum);
  return ([...KLAGERS, "niet vastgelegd"] as const)
    .map((wie) => ({ wie, aantal: klachten.filter(({ klager }) => (klager ?? "niet vastgelegd") === wie).length }))
    .filter(({ aantal }) => aantal > 0);
};
