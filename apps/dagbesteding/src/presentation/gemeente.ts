import type { Gemeentecode } from "@wmo-kit/domain";
import { CODELIJSTEN, findCode } from "@wmo-kit/iwmo";

/** A municipality as people know it, with its code: “Nijmegen (0268)”; a code that is no longer in the list stands alone. */
export const formatGemeente = (code: Gemeentecode): string => {
  const naam = findCode(CODELIJSTEN.CBS, code)?.omschrijving;
  return naam === undefined ? code : `${naam} (${code})`;
};
