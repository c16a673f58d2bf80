import { OPDRACHTEN, OPTIES, type OpdrachtRij, type Optie, type Optienaam } from "./opdrachten.table.js";

const describeOptie = (naam: Optienaam): string => {
  const { waarde }: Optie = OPTIES[naam];
  return `--${naam}${waarde === undefined ? "" : ` ${waarde}`}`;
};

const describeVorm = ({ opdracht, bestanden, verplicht, opties }: OpdrachtRij): string =>
  ["iwmo", opdracht, bestanden, ...verplicht.map(describeOptie), ...opties.map((optie) => `[${describeOptie(optie)}]`)].filter((deel) => deel !== "").join(" ");

const STREEPJE = "Een streepje (-) in plaats van FILE leest van de standaardinvoer.";
const AFSLUITCODE = "Afsluitcode: 0 niets gevonden, 1 wel bevindingen, 2 onbruikbare invoer of verkeerd gebruik.";

/** How to use the program. */
export const describeGebruik = (): string =>
  [
    "Gebruik: iwmo OPDRACHT …",
    ...OPDRACHTEN.map((rij) => `  ${describeVorm(rij)}\n      ${rij.doet}`),
    `${STREEPJE} Een datum (D) is jjjj-mm-dd.`,
    AFSLUITCODE,
    "Meer over een opdracht: iwmo OPDRACHT --help",
  ].join("\n");

const BREEDTE = 24;

/** How to use one command. */
export const describeOpdracht = (rij: OpdrachtRij): string =>
  [
    `Gebruik: ${describeVorm(rij)}`,
    `iwmo ${rij.opdracht} ${rij.doet}.`,
    ...[...rij.verplicht, ...rij.opties].map((optie) => `  ${describeOptie(optie).padEnd(BREEDTE)} ${OPTIES[optie].betekenis}`),
    ...(rij.bestanden.includes("FILE") ? [STREEPJE] : []),
    AFSLUITCODE,
    `Voorbeeld: ${rij.voorbeeld}`,
  ].join("\n");
