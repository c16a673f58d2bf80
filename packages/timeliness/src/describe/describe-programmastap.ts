import { describeBron, describeDuur, formatDatum, formatDatumMetWeekdag, formatMaand, formatPeriode, isIsoDatum, type Vergelijking } from "@wmo-kit/domain";

import type { Kalenderwaarde, Programmastap, VoorwaardeGesteld, WaardeAfgesproken } from "../eis/programmastap.js";
import { VOORWAARDEN } from "../eis/voorwaarde.table.js";
import { isJaardag, jaardagIn } from "../verplichting/jaardag.js";
import { FEITEN } from "../termijn/feit.table.js";
import { describeStap } from "./describe-stap.js";

// A leap year, so that 29 February has a name.
const schrijfJaardag = (waarde: Parameters<typeof jaardagIn>[1]): string =>
  jaardagIn(2024, waarde).match((datum) => formatDatum(datum).replace(/ \d+$/, ""), () => `${waarde.dag}-${waarde.maand}`);

/** The value of a dated or recurring duty in Dutch: “1 juni”, “2 maanden”, “15 december 2021”, “dag 15 van de maand”. */
export const describeKalenderwaarde = (waarde: Kalenderwaarde | null): string => {
  if (waarde === null) return "open";
  if (typeof waarde === "number") return `dag ${waarde} van de maand`;
  if (typeof waarde === "string") return isIsoDatum(waarde) ? formatDatum(waarde) : waarde;
  return isJaardag(waarde) ? schrijfJaardag(waarde) : describeDuur(waarde);
};

const afgesproken = ({ bron, waarde, standaard }: WaardeAfgesproken): string =>
  `Afgesproken is ${describeKalenderwaarde(waarde)}${standaard === undefined ? "" : ` in plaats van ${describeKalenderwaarde(standaard)}`} (${describeBron(bron)}).`;

const voorwaarde = ({ voorwaarde: id, geldt }: VoorwaardeGesteld): string => {
  const tekst = `Dit geldt alleen als ${VOORWAARDEN[id]}.`;
  if (geldt === undefined) return `${tekst} Ga na of dat zo is.`;
  return `${tekst} Dat is ${geldt ? "zo" : "niet zo"}.`;
};

const BIJWOORD: Readonly<Record<Vergelijking, string>> = { "<=": "uiterlijk op", "<": "vóór", "=": "op", ">=": "niet eerder dan", ">": "na" };
const KEREN: Readonly<Record<Vergelijking, string>> = { "<=": "hoogstens ", "<": "minder dan ", "=": "", ">=": "minstens ", ">": "meer dan " };

/** One step in the derivation of a dated or recurring duty as a Dutch sentence. */
export const describeProgrammastap = (stap: Programmastap): string => {
  switch (stap._tag) {
    case "WaardeAfgesproken":
      return afgesproken(stap);
    case "VoorwaardeGesteld":
      return voorwaarde(stap);
    case "JaardagGenoemd":
      return `Over het jaar ${stap.overJaar}: ${BIJWOORD[stap.vergelijking]} ${formatDatum(stap.datum)}.`;
    case "DatumGenoemd":
      return `De bron noemt een dag: ${FEITEN[stap.feit]} ${BIJWOORD[stap.vergelijking]} ${formatDatumMetWeekdag(stap.datum)}.`;
    case "Herhaald":
      return `Elke ${describeDuur(stap.afstand)}, steeds geteld vanaf ${formatDatum(stap.eerste)}.`;
    case "KalenderperiodeGenoemd":
      return `${KEREN[stap.vergelijking]}${stap.keer} keer in de periode ${formatPeriode(stap.periode)}.`.replace(/^./, (letter) => letter.toUpperCase());
    case "MaanddagGenoemd":
      return `Elke maand op dag ${stap.dag}.`;
    case "MaandErna":
      return `Over ${formatMaand(stap.overMaand)}: uiterlijk aan het einde van ${formatMaand(stap.datum)}, dat is ${describeDuur(stap.afstand)} later.`;
    case "ContractperiodeEindigt":
      return stap.verlenging === 0
        ? `De overeenkomst loopt zonder verlenging tot en met ${formatDatum(stap.datum)}.`
        : `Verlenging ${stap.verlenging} loopt tot en met ${formatDatum(stap.datum)}.`;
    default:
      return describeStap(stap);
  }
};
