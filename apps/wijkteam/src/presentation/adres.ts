import type { Inwoner } from "../feiten/inwoner.js";

/** An address on one line; null without one. */
export const formatAdres = (adres: Inwoner["adres"]): string | null =>
  adres === undefined ? null : `${adres.straat} ${adres.huisnummer}, ${adres.postcode === undefined ? "" : `${adres.postcode} `}${adres.plaats}`;
