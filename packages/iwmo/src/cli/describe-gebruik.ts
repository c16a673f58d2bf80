import { OPDRACHTEN, OPTIES, type OpdrachtRij, type Optie, type Optienaam } from "./opdrachten.table.js";

const describeOptie = (naam: Optienaam): string => {
  const { waarde }: Optie = OPTIES[naam];
  return `--${naam}${waarde === undefined ? "" : ` ${waarde}`}`;
};

const describeOpdracht = ({ opdracht, bestanden, verplicht, opties, doet }: OpdrachtRij): string => {
  const delen = ["iwmo", opdracht, bestanden, ...verplicht.map(describeOptie), ...opties.map((optie) => `[${describeOptie(optie)}]`)];
  return `  ${delen.filter((deel) => deel !== "").join(" ")}\n      ${doet}`;
};

/** How to use the program. */
export const describeGebruik = (): string =>
  [
    "Gebruik: iwmo OPDRACHT …",
    ...OPDRACHTEN.map(describeOpdracht),
    "Een streepje (-) in plaats van FILE leest van de standaardinvoer. Een datum (D) is jjjj-mm-dd.",
    "Afsluitcode: 0 niets gevonden, 1 wel bevindingen, 2 onbruikbare invoer of verkeerd gebruik.",
  ].join("\n");
