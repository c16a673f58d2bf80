import { TOETSPUNTEN, type ExternOordeel, type Punttoets, type Punttoetsen, type Toetspunt } from "@wmo-kit/afwegingskader";
import type { Jaaroordeel } from "@wmo-kit/financial";

/** How a check ended, in a word. */
export type Oordeelwoord = Jaaroordeel["toetsen"][number]["waarde"]["oordeel"]["soort"] | "niet getoetst";

/** From what keeps a point from passing to what lets it pass. */
const ZWAARTE: readonly Oordeelwoord[] = ["voldoet niet", "niet getoetst", "geen oordeel", "toelichting nodig", "streven niet gehaald", "voldoet met uitleg", "voldoet", "niet van toepassing"];

const zwaarste = (woorden: readonly Oordeelwoord[]): Oordeelwoord => ZWAARTE.find((woord) => woorden.includes(woord)) ?? "niet getoetst";

/** The verdict of several checks as a step of a case takes it. A question or an unknown figure is no verdict: a person decides. @source D-24.3, D-25.5, D-9 */
export const toExternOordeel = (woorden: readonly Oordeelwoord[]): ExternOordeel => {
  const woord = zwaarste(woorden);
  if (woord === "voldoet niet") return { oordeel: "voldoet niet" };
  return woord === "voldoet" || woord === "voldoet met uitleg" || woord === "streven niet gehaald" || woord === "niet van toepassing" ? { oordeel: "voldoet" } : { oordeel: "geen oordeel" };
};

const toPunt = (woorden: readonly Oordeelwoord[]): Punttoets => {
  switch (zwaarste(woorden)) {
    case "voldoet niet":
      return { oordeel: "voldoet niet" };
    case "voldoet":
    case "voldoet met uitleg":
    case "streven niet gehaald":
      return { oordeel: "voldoet" };
    case "niet van toepassing":
      return { oordeel: "niet van toepassing", besluit: "zie de toetsing van de jaarrekening" };
    case "toelichting nodig":
      return { oordeel: "geen oordeel", ontbreekt: "een toelichting bij het cijfer" };
    case "geen oordeel":
    case "niet getoetst":
      return { oordeel: "geen oordeel", ontbreekt: "een cijfer of een besluit van deskundigen" };
  }
};

const isVan = (eis: string, punt: Toetspunt): boolean => eis === `D-24.1.${punt}`;

/** The verdicts on the points of a sound household, as the case of the annual accounts takes them: the heaviest check of a point decides. @source D-24.1, lifecycle.md B9 */
export const toPunttoetsen = ({ toetsen, nietGetoetst }: Jaaroordeel): Punttoetsen =>
  Object.fromEntries(
    TOETSPUNTEN.map((punt) => [
      punt,
      toPunt([
        ...toetsen.filter(({ waarde }) => isVan(waarde.eis, punt)).map(({ waarde }) => waarde.oordeel.soort),
        ...nietGetoetst.filter(({ toets }) => isVan(toets, punt) || toets.startsWith(`D-24.1.${punt}.`)).map((): Oordeelwoord => "niet getoetst"),
      ]),
    ]),
  );
