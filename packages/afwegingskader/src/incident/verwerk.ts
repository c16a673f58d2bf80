import type { Gebeurtenis } from "../kern/gebeurtenis.js";
import { addMelding } from "../meldplicht/add-melding.js";
import { momentVan } from "../kern/moment.js";
import { Incidentaard, type Bevel, type Bevelstand, type Dagbestedingfeit, type Incident } from "./incident.js";
import type { IncidentGegevens } from "./incident.schemas.js";
import { DAGBESTEDING_MELDPLICHTEN } from "./meldplichten.table.js";

type Kop = Pick<Gebeurtenis, "tijdstip" | "datum">;
type Gegevens<Soort extends keyof IncidentGegevens> = Partial<IncidentGegevens[Soort]>;

const AARDEN: readonly string[] = Incidentaard.options;
const MAATREGEL: Dagbestedingfeit = "nakoming in gevaar of maatregel";

/** Takes in what a person judged. Facts that were known stay known; only the kind of incident can change. @source D-3.5, D-16.6 */
export const addBeoordeling = (incident: Incident, { aard, feiten = [] }: Gegevens<"beoordeeld">, kop: Kop): Incident => {
  const op = incident.bekend ?? momentVan(undefined, kop);
  const blijft = incident.feiten.filter(({ soort }) => !AARDEN.includes(soort));
  const soorten: readonly Dagbestedingfeit[] = [...(aard === undefined || aard === "overig" ? [] : [aard]), ...feiten];
  return { ...incident, ...(aard === undefined ? {} : { aard }), feiten: [...blijft, ...soorten.map((soort) => ({ soort, op }))] };
};

/** Corrects when the incident became known, also for the facts that were known with it. @source D-3.5, D-16.6, W-95.1 */
export const corrigeerBekend = (incident: Incident, { bekendOp }: Gegevens<"gegevens-gecorrigeerd">, kop: Kop): Incident => {
  const { bekend: oud, feiten } = incident;
  if (oud === undefined) return incident;
  const bekend = momentVan(bekendOp, kop);
  return { ...incident, bekend, feiten: feiten.map((feit) => (feit.op.tijdstip === oud.tijdstip ? { ...feit, op: bekend } : feit)) };
};

/** Takes in a fact that became known later. @source D-16.6 */
export const addFeit = (incident: Incident, { soort, bekendOp }: Gegevens<"feit-bekend">, kop: Kop): Incident =>
  soort === undefined ? incident : { ...incident, feiten: [...incident.feiten, { soort, op: momentVan(bekendOp, kop) }] };

/** Takes in documents of an investigation or measure; only what is not public must be sent on. @source D-16.6.b */
export const addStukken = (incident: Incident, { openbaar, beschikbaarOp }: Gegevens<"stukken-beschikbaar">, kop: Kop): Incident =>
  openbaar === false
    ? { ...incident, feiten: [...incident.feiten, { soort: "niet-openbare stukken", op: momentVan(beschikbaarOp, kop) }] }
    : incident;

/** Takes in a report with its evidence. @source D-3.5, D-16.6 */
export const addGedaneMelding = (incident: Incident, { plicht = "", gemeldOp, bewijs = "" }: Gegevens<"gemeld">, kop: Kop): Incident =>
  addMelding<Dagbestedingfeit, Incident>(DAGBESTEDING_MELDPLICHTEN, incident, { plicht, bewijs, op: momentVan(gemeldOp, kop) });

/** A measure of the supervisor is itself a fact that the client must hear of. @source D-16.6.b */
export const addMaatregel = (incident: Incident, kop: Kop): Incident => ({
  ...incident,
  feiten: [...incident.feiten, { soort: MAATREGEL, op: momentVan(undefined, kop) }],
});

/** Takes in an order of the supervisor. @source D-17.1, D-16.6.b */
export const addBevel = (incident: Incident, { kenmerk = "", gegevenOp, uiterlijk }: Gegevens<"bevel-ontvangen">, kop: Kop): Incident => {
  const gegeven = momentVan(gegevenOp, kop);
  const bevel: Bevel = { kenmerk, gegeven, ...(uiterlijk === undefined ? {} : { uiterlijk }), stand: "gegeven" };
  return { ...addMaatregel(incident, gegeven), bevelen: [...incident.bevelen, bevel] };
};

/** Brings one order to its next stand. @source D-17.1 */
export const zetBevel = (incident: Incident, kenmerk: string, stand: Bevelstand): Incident => ({
  ...incident,
  bevelen: incident.bevelen.map((bevel) => (bevel.kenmerk === kenmerk ? { ...bevel, stand } : bevel)),
});
