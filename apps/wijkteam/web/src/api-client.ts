import type { Antwoord, Stapinvoer, Stapweergave } from "@wmo-kit/schermen";
import { EIGEN_SERVER, makeAsk } from "@wmo-kit/schermen/kit";
import { Effect } from "effect";
import { FetchHttpClient } from "effect/http";
import { HttpApiClient } from "effect/http-api";

import { Api } from "../../src/api/api.js";
import type { Dossierlijst, Dossierweergave, Wachtlijst, Werklijst } from "../../src/api/weergave.js";

/** The typed client of every group of the API. */
export const client = Effect.runSync(HttpApiClient.make(Api, EIGEN_SERVER).pipe(Effect.provide(FetchHttpClient.layer)));
const { werk } = client;

type Dienst = typeof client;
type Methode = { [G in keyof Dienst]: Dienst[G][keyof Dienst[G]] }[keyof Dienst];
type Vraag = ReturnType<Extract<Methode, (...invoer: never) => unknown>>;

/** Asks the server, and tells what came of it in words. */
export const ask = makeAsk<Effect.Error<Vraag>>((fout) => (fout._tag === "AlVastgelegd" ? { dossierId: fout.dossierId } : {}));

/** Which part of the worklist. */
export type Werklijstvraag = Parameters<typeof werk.toonWerklijst>[0]["query"];

/** A page of the worklist of today. */
export const fetchWerklijst = (query: Werklijstvraag): Promise<Antwoord<Werklijst>> => ask(werk.toonWerklijst({ query }));

/** Who waits for a professional. @source W-50.1 */
export const fetchWachtlijst = (): Promise<Antwoord<Wachtlijst>> => ask(werk.toonWachtlijst({}));

/** The districts of this team. */
export const fetchWijken = (): Promise<Antwoord<{ readonly wijken: readonly string[] }>> => ask(werk.toonWijken({}));

/** A page of the residents in the kit, by name. */
export const fetchDossiers = (pagina: number): Promise<Antwoord<Dossierlijst>> => ask(werk.toonDossiers({ query: { pagina } }));

/** Longest text that is looked up. @unit UTF-16 code units */
const LANGSTE_NAAM = 100;

/** The first residents whose name holds a text; it goes in the body, so that no name stands in an address. */
export const searchDossiers = (naam: string): Promise<Antwoord<Dossierlijst>> => ask(werk.zoekDossiers({ payload: { naam: naam.slice(0, LANGSTE_NAAM) } }));

/** What somebody enters of a melding. */
export type NieuweMelding = Parameters<typeof werk.legMeldingVast>[0]["payload"];

/** Records a melding and opens a dossier for it. @source W-1 */
export const sendMelding = (payload: NieuweMelding): Promise<Antwoord<Dossierweergave>> => ask(werk.legMeldingVast({ payload }));

/** What somebody enters of a melding about a resident who is known. */
export type VolgendeMelding = Parameters<typeof werk.legVolgendeMeldingVast>[0]["payload"];

/** Records a melding in the dossier of a resident who is known. @source W-1 */
export const sendVolgendeMelding = (dossierId: string, payload: VolgendeMelding): Promise<Antwoord<Dossierweergave>> => ask(werk.legVolgendeMeldingVast({ params: { dossierId }, payload }));

/** Who a resident is, as somebody fills it in. */
export type Inwonergegevens = Parameters<typeof werk.legInwonerVast>[0]["payload"];

/** Records who the resident is; the newest counts. */
export const sendInwoner = (dossierId: string, payload: Inwonergegevens): Promise<Antwoord<Dossierweergave>> => ask(werk.legInwonerVast({ params: { dossierId }, payload }));

/** One resident with everything that runs. */
export const fetchDossier = (dossierId: string): Promise<Antwoord<Dossierweergave>> => ask(werk.toonDossier({ params: { dossierId } }));

/** Records the BSN of a resident. @source W-106.9 */
export const sendBsn = (dossierId: string, bsn: string): Promise<Antwoord<Dossierweergave>> => ask(werk.legBsnVast({ params: { dossierId }, payload: { bsn } }));

/** Asks for the BSN; the server records that it was shown. */
export const revealBsn = (dossierId: string): Promise<Antwoord<{ readonly bsn: string }>> => ask(werk.toonBsn({ params: { dossierId } }));

/** Records that a letter went out. */
export const sendBrief = (dossierId: string, briefId: string, datum: string): Promise<Antwoord<Dossierweergave>> =>
  ask(werk.registreerBrief({ params: { dossierId, briefId }, payload: { datum } }));

/** Fills an empty kit with invented residents. */
export const loadVoorbeeldgegevens = (): Promise<Antwoord<{ readonly aantal: number }>> => ask(werk.laadVoorbeeldgegevens({}));

/** The steps that can be taken, and the version of the dossier on which that was judged. */
export interface Stappenlijst {
  readonly versie: number;
  readonly stappen: readonly Stapweergave[];
}

/** The steps of a resident. */
export const fetchStappen = (dossierId: string): Promise<Antwoord<Stappenlijst>> => ask(werk.toonStappen({ params: { dossierId }, query: {} }));

/** Takes a step for a resident, if nobody else was first. */
export const sendStap = (dossierId: string, verwachteVersie: number, stap: Stapinvoer): Promise<Antwoord<Dossierweergave>> =>
  ask(werk.zetStap({ params: { dossierId }, payload: { ...stap, verwachteVersie } }));

/** Records that a task without a step of its own was done. */
export const sendTaakGedaan = (dossierId: string, taakId: string): Promise<Antwoord<Dossierweergave>> =>
  ask(werk.meldTaakGedaan({ params: { dossierId, taakId }, payload: {} }));
