import type { Gevolg } from "../kern/gevolg.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { Vraag } from "../kern/wachter.js";
import { listMeldplichten, takenVoor } from "../meldplicht/list-meldplichten.js";
import type { Dagbestedingfeit, Incident } from "./incident.js";
import type { IncidentGegevens } from "./incident.schemas.js";
import { DAGBESTEDING_MELDPLICHTEN } from "./meldplichten.table.js";
import { addBeoordeling, addBevel, addFeit, addGedaneMelding, addMaatregel, addStukken, corrigeerBekend } from "./verwerk.js";

type V<Soort extends keyof IncidentGegevens> = Vraag<Incident, IncidentGegevens[Soort]>;

const openTaken = (incident: Incident, { normen }: Pick<Vraag<unknown, unknown>, "normen">): readonly Gevolg[] =>
  takenVoor(listMeldplichten<Dagbestedingfeit>(DAGBESTEDING_MELDPLICHTEN, incident, normen));

/** What a judgement leaves to report. @source D-3.5, D-16.6 */
export const naBeoordeling = (vraag: V<"beoordeeld">): readonly Gevolg[] =>
  openTaken(addBeoordeling(vraag.feiten, vraag.gegevens, vraag.gebeurtenis), vraag);

/** A corrected moment moves the last days. @source D-3.5, D-16.6 */
export const naCorrectie = (vraag: V<"gegevens-gecorrigeerd">): readonly Gevolg[] =>
  openTaken(corrigeerBekend(vraag.feiten, vraag.gegevens, vraag.gebeurtenis), vraag);

/** What a new fact leaves to report. @source D-16.6 */
export const naFeit = (vraag: V<"feit-bekend">): readonly Gevolg[] => openTaken(addFeit(vraag.feiten, vraag.gegevens, vraag.gebeurtenis), vraag);

/** What documents leave to send. @source D-16.6.b */
export const naStukken = (vraag: V<"stukken-beschikbaar">): readonly Gevolg[] =>
  openTaken(addStukken(vraag.feiten, vraag.gegevens, vraag.gebeurtenis), vraag);

/** What is still to report after a report. @source D-3.5, D-16.6 */
export const naGedaneMelding = (vraag: V<"gemeld">): readonly Gevolg[] =>
  openTaken(addGedaneMelding(vraag.feiten, vraag.gegevens, vraag.gebeurtenis), vraag);

/** An order: obey at once, finish within its term, tell it in writing, and tell the client. @source D-17.1, D-16.6.b */
export const naBevel = (vraag: V<"bevel-ontvangen">): readonly Gevolg[] => {
  const incident = addBevel(vraag.feiten, vraag.gegevens, vraag.gebeurtenis);
  const bevel = incident.bevelen.at(-1);
  const opvolgen = bevel === undefined ? undefined : vraag.normen.laatsteDag("D-17.1.opvolgen", bevel.gegeven.datum);
  return [
    metUiterlijk({ taak: "Volg het bevel onmiddellijk op.", eis: "D-17.1", norm: "D-17.1.opvolgen" }, opvolgen),
    metUiterlijk({ taak: "Voer de maatregelen uit en meld dat schriftelijk aan de toezichthouder.", eis: "D-17.1" }, bevel?.uiterlijk),
    ...openTaken(incident, vraag),
  ];
};

/** An instruction is carried out in full, and told to the client. @source D-17.2, D-16.6.b */
export const naAanwijzing = (vraag: Vraag<Incident, unknown>): readonly Gevolg[] => [
  { _tag: "Taak", taak: "Voer de aanwijzing volledig uit.", eis: "D-17.2" },
  ...openTaken(addMaatregel(vraag.feiten, vraag.gebeurtenis), vraag),
];

/** Under intensified supervision the next report on progress follows. @source D-17.3 */
export const volgendeRapportage = ({ normen, gebeurtenis }: Vraag<Incident, unknown>): readonly Gevolg[] => [
  metUiterlijk(
    { taak: "Rapporteer de voortgang van het herstel aan de toezichthouder.", eis: "D-17.3", norm: "D-17.3" },
    normen.laatsteDag("D-17.3", gebeurtenis.datum),
  ),
];

/** Intensified supervision: report progress, and tell the client. @source D-17.3, D-16.6.b */
export const naVerscherping = (vraag: Vraag<Incident, unknown>): readonly Gevolg[] => [
  ...volgendeRapportage(vraag),
  ...openTaken(addMaatregel(vraag.feiten, vraag.gebeurtenis), vraag),
];
