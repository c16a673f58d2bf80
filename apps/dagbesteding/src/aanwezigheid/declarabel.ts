import { evaluateDeclarabel } from "@wmo-kit/afwegingskader";

import type { Aanwezigheidfeit } from "./aanwezigheidfeit.js";

/** Whether what was tapped may be claimed, and if not why. */
export type Tijdoordeel = { readonly declarabel: true } | { readonly declarabel: false; readonly reden: string };

const niet = (reden: string): Tijdoordeel => ({ declarabel: false, reden });

/**
 * Whether support that was tapped is time that may be claimed: given, and by somebody who is paid for it. The allocation comes after.
 *
 * @source D-8.3, D-20.10, D-20.11, D-20.14
 */
export const oordeelTijd = ({ stand, inzet }: Pick<Aanwezigheidfeit, "stand" | "inzet">): Tijdoordeel => {
  if (stand === "te laat afgemeld") return niet("te laat afgemeld, er is geen ondersteuning geleverd");
  if (stand !== "aanwezig") return niet("niet aanwezig");
  if (inzet === undefined) return niet("niet vastgelegd wie de ondersteuning gaf");
  const { salaris, primairProces, soort, inRegister = false, onderaannemer } = inzet;
  if (soort === "onderaannemer" && onderaannemer === undefined) return niet("niet vastgelegd welke onderaannemer de ondersteuning gaf");
  const oordeel = evaluateDeclarabel({
    salarisVanOpdrachtnemer: salaris,
    primairProces,
    ervaringsdeskundige: soort === "ervaringsdeskundige" ? { inRegister } : undefined,
  });
  return oordeel.declarabel ? oordeel : niet(oordeel.reden);
};
