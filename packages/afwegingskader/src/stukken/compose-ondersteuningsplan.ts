import { formatDatum } from "@wmo-kit/domain";

import type { Ondersteuningsplan } from "../ondersteuning/ondersteuningsplan.js";
import { alinea, feiten, jaNee, lijst, sectie, type Sectie } from "./tekststuk.js";

/** The support plan of the provider. @source D-12.2, D-12.3, D-12.4, D-12.5 */
export const composeOndersteuningsplan = (plan: Ondersteuningsplan): readonly Sectie[] => [
  ...sectie("Uw vraag", alinea(plan.vraag)),
  ...sectie("Waar wij naartoe werken", alinea(plan.perspectief), feiten([["Doelen van de gemeente", plan.doelenVanGemeente]])),
  ...sectie(
    "Uw doelen",
    lijst(plan.doelen?.map(({ doel, activiteiten, frequentie, door }) => `${doel}: ${activiteiten}; hoe vaak: ${frequentie}; met wie: ${door}`)),
  ),
  ...sectie(
    "Wat er al is",
    feiten([
      ["Wat u zelf kunt", plan.eigenKracht],
      ["De mensen om u heen", plan.netwerk],
      ["Voorzieningen voor iedereen", plan.algemeneVoorzieningen],
    ]),
  ),
  ...sectie(
    "Bij wie u terechtkunt",
    feiten([
      ["Eerste aanspreekpunt", plan.eersteAanspreekpunt],
      ["Casemanager", plan.casemanager ?? (plan.casemanagement === false ? "niet van toepassing" : undefined)],
    ]),
  ),
  ...sectie(
    "Afspraken over dit plan",
    feiten([
      ["Wij bespreken het plan op", plan.evaluatiemoment === undefined ? undefined : formatDatum(plan.evaluatiemoment)],
      ["Samen met u gemaakt", jaNee(plan.samenMetInwoner)],
      ["Uw steunfiguur", plan.steunfiguur],
      ["Samen met de aanbieder van Beschermd Wonen", jaNee(plan.samenMetBwAanbieder)],
    ]),
  ),
];
