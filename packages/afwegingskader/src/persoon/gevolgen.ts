import type { IsoDatum } from "@wmo-kit/domain";

import type { Gevolg } from "../kern/gevolg.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { Normenboek } from "../kern/normenboek.js";
import type { EisVerwijzing } from "../kern/eis-verwijzing.js";
import type { Vraag } from "../kern/wachter.js";
import type { Functie, Persoon } from "./persoon.js";
import type { PersoonGegevens } from "./persoon.schemas.js";
import { addVog } from "./verwerk.js";
import { vogeisVan } from "./vog-van.js";
import { evaluateVogstand } from "./vogstand.js";

type V<Soort extends keyof PersoonGegevens> = Vraag<Persoon, PersoonGegevens[Soort]>;

const vogeis = (functie: Functie | undefined): EisVerwijzing => (functie?.programma === "wijkteam" ? "W-68" : "D-3.4");

/** A new candidate: be sure of this person first. @source W-67, D-3.3 */
export const naAanmelding = ({ gegevens }: V<"kandidaat-aangemeld">): readonly Gevolg[] => [
  { _tag: "Taak", taak: "Voer de vergewisplicht uit en leg hem vast.", eis: gegevens.programma === "wijkteam" ? "W-67" : "D-3.3" },
];

/** The person is fit: ask for the VOG, when one is asked. @source W-68, W-85.3, D-3.3, D-3.4, D-23.3 */
export const naVergewis = ({ feiten: { functie } }: V<"vergewisplicht-afgerond">): readonly Gevolg[] => {
  const eis = functie === undefined ? undefined : vogeisVan(functie);
  return eis === undefined ? [] : [{ _tag: "Taak", taak: "Vraag een passende VOG aan.", eis: eis.eis }];
};

const vernieuwOpTijd = (persoon: Persoon, peildatum: IsoDatum, { profiel }: Normenboek): readonly Gevolg[] => {
  const stand = evaluateVogstand(persoon, peildatum, profiel);
  return stand === undefined || stand.laatsteGeldigeDag === null
    ? []
    : [metUiterlijk({ taak: "Zorg voor een nieuwe VOG.", eis: "D-3.4", norm: stand.norm }, stand.laatsteGeldigeDag)];
};

/** The day by which a self-employed contractor who starts needs a newer VOG. @source D-3.4 */
export const naInzet = ({ feiten, gegevens: { aanvang }, gebeurtenis, normen }: V<"ingezet">): readonly Gevolg[] =>
  vernieuwOpTijd(feiten, aanvang ?? gebeurtenis.datum, normen);

/** The day by which a self-employed contractor with a new VOG needs the next one. @source D-3.4 */
export const naNieuweVog = ({ feiten, gegevens, gebeurtenis, normen }: V<"vog-ontvangen">): readonly Gevolg[] =>
  vernieuwOpTijd(addVog(feiten, gegevens), gebeurtenis.datum, normen);

/** A reasonable suspicion asks for a new VOG at once. @source W-68, D-3.4 */
export const naVermoeden = ({ feiten: { functie }, gebeurtenis, normen }: V<"vermoeden-gerezen">): readonly Gevolg[] => {
  const eis = vogeis(functie);
  const norm = `${eis}.vermoeden`;
  return [metUiterlijk({ taak: "Vraag nu een nieuwe VOG.", eis, norm }, normen.laatsteDag(norm, gebeurtenis.datum))];
};

/** Without a VOG the person does not work. @source W-68, D-3.4 */
export const naWeigering = ({ feiten: { functie } }: V<"vog-geweigerd">): readonly Gevolg[] => [
  { _tag: "Taak", taak: "Zet deze persoon niet (meer) in.", eis: vogeis(functie) },
];
