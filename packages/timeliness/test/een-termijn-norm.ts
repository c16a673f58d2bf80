import type { TermijnNorm } from "../src/termijn/termijn-norm.js";
import { datum } from "./datums.js";

/** A term row with defaults: five working days after the start of support, valid since 2000. */
export const eenTermijnNorm = (anders: Partial<TermijnNorm> = {}): TermijnNorm => ({
  id: "TEST-1",
  titel: "Proeftermijn",
  waarde: { aantal: 5, eenheid: "werkdag" },
  vergelijking: "<=",
  regime: "contract",
  richting: "na",
  aanvang: "ondersteuning-gestart",
  einde: "305-verzonden",
  bron: { soort: "afspraak", afspraak: "Proefafspraak" },
  geldigheid: { begindatum: datum("2000-01-01") },
  ...anders,
});
