import { ALLE_FOUTCODES, BEKWAAMHEDEN, describeFout, ernstVan, type Bevinding } from "@wmo-kit/afwegingskader";
import { redactBsn } from "@wmo-kit/domain";

import type { Stapbevinding } from "../api/stap.js";
import { BEKWAAMHEID_PER_CODE } from "./bekwaamheid-per-code.table.js";

const BIJ = { "wie handelt": "uw account", "wie gekozen is": "de professional die u koos" } as const;

/** Where somebody finds what a step asks of a person. */
const vindplaats = (code: Bevinding["code"]): string => {
  const gevraagd = BEKWAAMHEID_PER_CODE[code];
  if (gevraagd === undefined) return "";
  const { bekwaamheid, van } = gevraagd;
  return ` Bij ${BIJ[van]} is dit niet vastgelegd: ${BEKWAAMHEDEN[bekwaamheid]}. De beheerder legt het vast op de pagina Accounts, met de datum van het bewijs.`;
};

// A step can be asked by many requirements; of those only what this code is about, where the code names them.
const eisenVan = ({ code, eisen }: Bevinding): Stapbevinding["eisen"] => {
  const eigen = eisen.filter((eis) => ALLE_FOUTCODES[code].eisen.includes(eis));
  return eigen.length === 0 ? eisen : eigen;
};

/** What a guard found, in words. */
export const showBevinding = (bevinding: Bevinding): Stapbevinding => {
  const { code, velden, artikel } = bevinding;
  return {
    code,
    ernst: ernstVan(code) === "blok" ? "blok" : ernstVan(code) === "waarschuwing" ? "waarschuwing" : "info",
    tekst: redactBsn(`${describeFout(code, velden)}${vindplaats(code)}`),
    eisen: eisenVan(bevinding),
    artikel: artikel ?? null,
  };
};

/** What only a person can judge, as a question. */
export const showOordeel = (bevinding: Bevinding & { readonly vraag?: string }): Stapbevinding => ({
  ...showBevinding(bevinding),
  ernst: "oordeel",
  ...(bevinding.vraag === undefined ? {} : { tekst: redactBsn(bevinding.vraag) }),
});
