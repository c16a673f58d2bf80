import type { Antwoord } from "@wmo-kit/schermen";

import type { Bewijsregister, Incidentweergave, Klachtenregister, Klachtenverslag, Plichtenkalender, Wijzigingweergave } from "../../../src/kwaliteit/weergave.js";
import { ask, client } from "../api-client.js";

/** Incidents with their notices, and changes with the last day to report them. */
export interface Meldingen {
  readonly incidenten: readonly Incidentweergave[];
  readonly wijzigingen: readonly Wijzigingweergave[];
}

/** The evidence register of today. */
export const fetchBewijs = (): Promise<Antwoord<Bewijsregister>> => ask(client.kwaliteit.toonBewijs({ query: {} }));

/** The complaints of today. */
export const fetchKlachten = (): Promise<Antwoord<Klachtenregister>> => ask(client.kwaliteit.toonKlachten({ query: {} }));

/** The yearly report of complaints. @source D-6.3 */
export const fetchKlachtenverslag = (jaar: number): Promise<Antwoord<Klachtenverslag>> => ask(client.kwaliteit.toonKlachtenverslag({ query: { jaar } }));

/** The incidents and the changes of today, together on one page. */
export const fetchMeldingen = async (): Promise<Antwoord<Meldingen>> => {
  const [incidenten, wijzigingen] = await Promise.all([ask(client.kwaliteit.toonIncidenten({ query: {} })), ask(client.kwaliteit.toonWijzigingen({ query: {} }))]);
  if (incidenten._tag !== "gelukt") return incidenten;
  if (wijzigingen._tag !== "gelukt") return wijzigingen;
  return { _tag: "gelukt", waarde: { incidenten: incidenten.waarde.incidenten, wijzigingen: wijzigingen.waarde.wijzigingen } };
};

/** The duties of a year. */
export const fetchPlichten = (jaar: number | undefined): Promise<Antwoord<Plichtenkalender>> =>
  ask(client.kwaliteit.toonPlichten({ query: jaar === undefined ? {} : { jaar } }));

/** Makes an address by which a calendar follows the duties; it is shown this once. */
export const makeAbonnement = (voor: string): Promise<Antwoord<{ readonly id: string; readonly pad: string }>> =>
  ask(client.kwaliteit.geefAgendatoegang({ payload: { voor } }));

/** Takes an address back: the calendar that used it gets nothing any more. */
export const revokeAbonnement = (id: string): Promise<Antwoord<void>> => ask(client.kwaliteit.trekAgendatoegangIn({ params: { id } }));
