import type { Antwoord } from "@wmo-kit/schermen";

import type { Caseloadweergave, Pakketweergave, Rapportenlijst, Rapportweergave } from "../../../src/team/weergave.js";
import { ask, client } from "../api-client.js";

const { team } = client;

/** Which months. */
export interface Periode {
  readonly vanaf: string;
  readonly totEnMet: string;
}

/** How the work is divided. @source W-72.4 */
export const fetchCaseload = (): Promise<Antwoord<Caseloadweergave>> => ask(team.toonCaseload({}));

/** The reports that there are. */
export const fetchRapporten = (): Promise<Antwoord<Rapportenlijst>> => ask(team.toonRapporten({}));

/** The figures of a report over months. @source W-106 */
export const fetchRapport =
  (soort: string, query: Periode) =>
  (): Promise<Antwoord<Rapportweergave>> =>
    ask(team.toonRapport({ params: { soort }, query }));

/** A pack over months, as it is today. @source W-106, W-108.5, W-108.6 */
export const fetchPakket =
  (soort: string, query: Periode) =>
  (): Promise<Antwoord<Pakketweergave>> =>
    ask(team.toonPakket({ params: { soort }, query }));

/** Where a report is found as a file. */
export const bestandadres = (soort: string, vorm: "json" | "csv", { vanaf, totEnMet }: Periode): string =>
  `/api/team/rapporten/${soort}/rapport.${vorm}?${new URLSearchParams({ vanaf, totEnMet }).toString()}`;
