import type { Antwoord } from "@wmo-kit/schermen";

import type { Adviesweergave, Berichtweergave, Toetslijst, Verkeerslijst } from "../../../src/advies/weergave.js";
import type { Dossierweergave } from "../../../src/api/weergave.js";
import type { Aanbiederslijst, Bestandenlijst, Bestandsvergelijking, Bestandweergave, Indicatiesoverzicht, Persoonsvergelijking, Wizoverzicht } from "../../../src/koppelingen/gegevens-weergave.js";
import { ask, client } from "../api-client.js";

const { advies, gegevens } = client;

/** One advice in words. @source W-30 to W-40 */
export const fetchAdvies = (dossierId: string, zaak: string): Promise<Antwoord<Adviesweergave>> => ask(advies.toonAdvies({ params: { dossierId, zaak } }));

/** What waits for a second pair of eyes. @source W-54.2 */
export const fetchToetsen = (): Promise<Antwoord<Toetslijst>> => ask(advies.toonToetsen({}));

/** The messages of one resident. */
export interface Berichten {
  readonly berichten: readonly Berichtweergave[];
}

/** What was sent about one resident, and what came back. */
export const fetchBerichten = (dossierId: string): Promise<Antwoord<Berichten>> => ask(advies.toonBerichten({ params: { dossierId } }));

/** Sends a message again that did not get across. */
export const sendOpnieuw = (dossierId: string, kenmerk: string): Promise<Antwoord<Berichten>> => ask(advies.biedOpnieuwAan({ params: { dossierId, kenmerk } }));

/** Records that somebody dealt with what went wrong. */
export const sendAfgehandeld = (dossierId: string, kenmerk: string, toelichting: string): Promise<Antwoord<Berichten>> =>
  ask(advies.handelBerichtAf({ params: { dossierId, kenmerk }, payload: { toelichting } }));

/** Everything sent and received. @source W-98.4 */
export const fetchVerkeer = (): Promise<Antwoord<Verkeerslijst>> => ask(advies.toonVerkeer({}));

/** Sends and fetches now. */
export const sendRonde = (): Promise<Antwoord<Verkeerslijst>> => ask(advies.haalEnVerstuur({}));

/** Who may deliver what today. @source W-37.3 */
export const fetchAanbieders = (): Promise<Antwoord<Aanbiederslijst>> => ask(gegevens.toonAanbieders({}));

/** The documented files, with how fresh each is. */
export const fetchBestanden = (): Promise<Antwoord<Bestandenlijst>> => ask(gegevens.toonBestanden({}));

/** Takes a file over. */
export const sendBestand = (soort: string, stand: string, payload: Uint8Array): Promise<Antwoord<Bestandweergave>> => ask(gegevens.leesBestandIn({ params: { soort }, query: { stand }, payload }));

/** Lays the newest file of the municipality beside our own residents. @source W-98.7 */
export const fetchVergelijking = (): Promise<Antwoord<Bestandsvergelijking>> => ask(gegevens.vergelijkBestand({}));

/** A purpose for which the person register may be asked. @source W-106.9 */
export interface Vraagdoel {
  readonly reden: "onderzoek" | "caseload";
  readonly zaak: string;
}

/** Asks the person register who a resident is. @source W-98.2 */
export const askPersoon = (dossierId: string, payload: Vraagdoel): Promise<Antwoord<Persoonsvergelijking>> => ask(gegevens.haalPersoon({ params: { dossierId }, payload }));

/** Asks the municipality which indications a resident has. @source W-98.3 */
export const askIndicaties = (dossierId: string, payload: Vraagdoel): Promise<Antwoord<Indicatiesoverzicht>> => ask(gegevens.vraagIndicaties({ params: { dossierId }, payload }));

/** Takes over what the register said. */
export const sendOvername = (dossierId: string, velden: readonly Persoonsvergelijking["verschillen"][number]["veld"][]): Promise<Antwoord<Dossierweergave>> =>
  ask(gegevens.neemPersoonOver({ params: { dossierId }, payload: { velden } }));

/** What would become of each row of the file from the WIZ portal. @source W-98.2 */
export const fetchWiz = (): Promise<Antwoord<Wizoverzicht>> => ask(gegevens.toonWiz({}));

/** Makes dossiers of the rows that are not yet here. @source W-98.2 */
export const sendWizovername = (): Promise<Antwoord<Wizoverzicht>> => ask(gegevens.neemWizOver({}));
