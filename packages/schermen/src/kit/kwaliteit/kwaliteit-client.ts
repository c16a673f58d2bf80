import type { Bewijsregister, Incidentweergave, Klachtenregister, Klachtenverslag, Plichtenkalender, Wijzigingweergave } from "@wmo-kit/kit/api";

import type { Antwoord } from "../../vraag/antwoord.js";
import { ask } from "../client/ask.js";
import { kitclient } from "../client/kitclient.js";

/** Incidents with their notices, and changes with the last day to report them. */
export interface Meldingen {
  readonly incidenten: readonly Incidentweergave[];
  readonly wijzigingen: readonly Wijzigingweergave[];
}

/** The evidence register of today. */
export const fetchBewijs = (): Promise<Antwoord<Bewijsregister>> => ask(kitclient.kwaliteit.toonBewijs({ query: {} }));

/** The complaints of today. */
export const fetchKlachten = (): Promise<Antwoord<Klachtenregister>> => ask(kitclient.kwaliteit.toonKlachten({ query: {} }));

/** The yearly report of complaints. @source D-6.3 */
export const fetchKlachtenverslag = (jaar: number): Promise<Antwoord<Klachtenverslag>> => ask(kitclient.kwaliteit.toonKlachtenverslag({ query: { jaar } }));

/** The incidents and the changes of today, together on one page. */
export const fetchMeldingen = async (): Promise<Antwoord<Meldingen>> => {
  const [incidenten, wijzigingen] = await Promise.all([ask(kitclient.kwaliteit.toonIncidenten({ query: {} })), ask(kitclient.kwaliteit.toonWijzigingen({ query: {} }))]);
  if (incidenten._tag !== "gelukt") return incidenten;
  if (wijzigingen._tag !== "gelukt") return wijzigingen;
  return { _tag: "gelukt", waarde: { incidenten: incidenten.waarde.incidenten, wijzigingen: wijzigingen.waarde.wijzigingen } };
};

/** The duties of a year. */
export const fetchPlichten = (jaar: number | undefined): Promise<Antwoord<Plichtenkalender>> =>
  ask(kitclient.kwaliteit.toonPlichten({ query: jaar === undefined ? {} : { jaar } }));

/** Makes an address by which a calendar follows the duties; it is shown this once. */
export const makeAbonnement = (voor: string): Promise<Antwoord<{ readonly id: string; readonly pad: string }>> =>
  ask(kitclient.kwaliteit.geefAgendatoegang({ payload: { voor } }));

/** Takes an address back: the calendar that used it gets nothing any more. */
export const revokeAbonnement = (id: string): Promise<Antwoord<void>> => ask(kitclient.kwaliteit.trekAgendatoegangIn({ params: { id } }));
