import type { Antwoord, Json } from "@wmo-kit/schermen";
import { codeVan } from "@wmo-kit/schermen/kit";

import type { Dienstenlijst, Roosterdag } from "../../../src/aanwezigheid/weergave.js";
import { ask, client } from "../api-client.js";
import type { Apparaatfeit } from "./apparaat/registratie.js";
import type { Plaats } from "./apparaat/rooster-op-apparaat.js";
import type { Verzender } from "./apparaat/verstuur.js";
import type { Dienstinvoer } from "./dienstvelden.js";
import type { Roosterinvoer } from "./roosterinvoer.js";

/** Who is expected and who came at a location on a day. */
export const fetchRooster = (datum: string, locatie: string): Promise<Antwoord<Roosterdag>> =>
  ask(client.aanwezigheid.toonRooster({ query: { datum, locatie } }));

const toJson = (feiten: readonly Apparaatfeit[]): readonly Json[] => JSON.parse(JSON.stringify(feiten));

/** Sends taps; the server answers for each of them. @source D-20.13 */
export const sendFeiten: Verzender = (feiten) => ask(client.aanwezigheid.synchroniseer({ payload: { feiten: toJson(feiten) } }));

/** Puts a resident on the weekly roster of a location. */
export const planRooster = (payload: Roosterinvoer): Promise<Antwoord<{ readonly id: string }>> => ask(client.aanwezigheid.planRooster({ payload }));

/** Who works at a location, and who could. */
export const fetchDiensten = (locatie: string): Promise<Antwoord<Dienstenlijst>> => ask(client.aanwezigheid.toonDiensten({ query: { locatie } }));

/** Records that somebody works at a location. */
export const planDienst = (payload: Dienstinvoer & { readonly locatie: string }): Promise<Antwoord<{ readonly id: string }>> =>
  ask(client.aanwezigheid.planDienst({ payload }));

/** Ends a shift after a day. */
export const endDienst = (dienst: string, payload: { readonly locatie: string; readonly totEnMet: string }): Promise<Antwoord<{ readonly id: string }>> =>
  ask(client.aanwezigheid.beeindigDienst({ params: { dienst }, payload }));

/** The locations that are in use. */
export const fetchPlaatsen = async (): Promise<Antwoord<readonly Plaats[]>> => {
  const antwoord = await ask(client.registers.toonLocaties({ query: {} }));
  if (antwoord._tag !== "gelukt") return antwoord;
  const inGebruik = antwoord.waarde.locaties.filter(({ stand }) => stand === "in gebruik");
  return { _tag: "gelukt", waarde: inGebruik.map(({ id, naam }) => ({ id, naam })) };
};

/** The people of the organisation, for who gave the support. */
export const fetchCollegas = async (): Promise<Antwoord<readonly Plaats[]>> => {
  const antwoord = await ask(client.registers.toonMensen({ query: {} }));
  if (antwoord._tag !== "gelukt") return antwoord;
  const { personen, peildatum } = antwoord.waarde;
  return { _tag: "gelukt", waarde: personen.filter(({ uitDienst }) => uitDienst === null || uitDienst >= peildatum).map(({ id, naam }) => ({ id, naam })) };
};

/** The subcontractors by name, else by the code of their case. */
export const fetchOnderaannemers = async (): Promise<Antwoord<readonly Plaats[]>> => {
  const antwoord = await ask(client.registers.toonOnderaannemers({ query: {} }));
  return antwoord._tag === "gelukt" ? { _tag: "gelukt", waarde: antwoord.waarde.onderaannemers.map(({ zaak, naam }) => ({ id: zaak, naam: naam ?? `Onderaannemer, code ${codeVan(zaak)}` })) } : antwoord;
};
