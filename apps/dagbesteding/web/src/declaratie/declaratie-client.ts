import type { Antwoord } from "@wmo-kit/schermen";

import type { Dashboardweergave } from "../../../src/dashboard/weergave.js";
import type { Declaratieregel, Declaratieweergave, Regelbrontijd } from "../../../src/declaratie/weergave.js";
import { ask, client } from "../api-client.js";
import type { Tarief } from "./tarieven.js";

/** Every claim run, the newest first. */
export const fetchDeclaraties = (): Promise<Antwoord<{ readonly declaraties: readonly Declaratieregel[] }>> => ask(client.declaraties.toonDeclaraties({}));

/** Proposes the claim over a month. @source D-20.2 */
export const sendVoorstel = (maand: string, signal?: AbortSignal): Promise<Antwoord<Declaratieweergave>> =>
  ask(client.declaraties.stelDeclaratieVoor({ payload: { maand } }), signal);

/** How far the own proposal is; null when none is being made. */
export const fetchVoortgang = (): Promise<Antwoord<{ readonly gedaan: number; readonly totaal: number } | null>> => ask(client.declaraties.toonVoorstelvoortgang({}));

/** A claim run with its lines. */
export const fetchDeclaratie = (declaratieId: string): Promise<Antwoord<Declaratieweergave>> => ask(client.declaraties.toonDeclaratie({ params: { declaratieId } }));

/** The records that a line is made of. */
export const fetchRegelbron = (declaratieId: string, referentie: string): Promise<Antwoord<{ readonly registraties: readonly Regelbrontijd[] }>> =>
  ask(client.declaraties.toonRegelbron({ params: { declaratieId, referentie } }));

/** Records the claim as sent. @source lifecycle.md B4 */
export const sendDeclaratie = (declaratieId: string): Promise<Antwoord<Declaratieweergave>> => ask(client.declaraties.verzendDeclaratie({ params: { declaratieId } }));

/** Records the claim as sent and lets the kit offer its files to the network. @source D-20.3 */
export const offerDeclaratie = (declaratieId: string): Promise<Antwoord<Declaratieweergave>> => ask(client.declaraties.biedDeclaratieAan({ params: { declaratieId } }));

/** Reads the answer of the municipality (325). */
export const sendAntwoord = (declaratieId: string, payload: Uint8Array<ArrayBuffer>): Promise<Antwoord<Declaratieweergave>> =>
  ask(client.declaraties.neemAntwoord({ params: { declaratieId }, payload }));

/** The tariffs of the contract. @source D-20.12 */
export const fetchTarieven = (): Promise<Antwoord<{ readonly tarieven: readonly Tarief[] }>> => ask(client.declaraties.toonTarieven({}));

/** Adds a tariff of the contract. */
export const sendTarief = (payload: Omit<Tarief, "geldigTotEnMet"> & { readonly geldigTotEnMet?: string }): Promise<Antwoord<{ readonly tarieven: readonly Tarief[] }>> =>
  ask(client.declaraties.legTariefVast({ payload }));

/** The service levels and the money that is not claimed yet. */
export const fetchDashboard = (): Promise<Antwoord<Dashboardweergave>> => ask(client.dashboard.toonDashboard({}));

/** Address of a file of a claim (323). */
export const bestandAdres = (declaratieId: string, bestand: number): string => `/api/declaraties/${encodeURIComponent(declaratieId)}/bestanden/${bestand}`;
