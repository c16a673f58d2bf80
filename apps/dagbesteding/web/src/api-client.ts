import type { Antwoord, Stapinvoer, Stapweergave } from "@wmo-kit/schermen";
import { EIGEN_SERVER, makeAsk } from "@wmo-kit/schermen/kit";
import { Effect } from "effect";
import { FetchHttpClient } from "effect/http";
import { HttpApiClient } from "effect/http-api";

import { Api } from "../../src/api/api.js";
import type { Dossierregel, Dossierweergave, Werklijst } from "../../src/api/weergave.js";

/** The typed client of every group of the API. */
export const client = Effect.runSync(HttpApiClient.make(Api, EIGEN_SERVER).pipe(Effect.provide(FetchHttpClient.layer)));
const { werk } = client;

type Dienst = typeof client;
type Methode = { [G in keyof Dienst]: Dienst[G][keyof Dienst[G]] }[keyof Dienst];
type Vraag = ReturnType<Extract<Methode, (...invoer: never) => unknown>>;

/** Asks the server, and tells what came of it in words. */
export const ask = makeAsk<Effect.Error<Vraag>>((fout) => {
  switch (fout._tag) {
    case "AlOntvangen":
      return { dossierId: fout.dossierId };
    case "Afgekeurd":
      return { bevindingen: fout.bevindingen };
    case "CijfersAfgekeurd":
      return { velden: fout.bevindingen.map((regel) => ({ pad: [], tekst: regel })) };
    default:
      return {};
  }
});

/** A day on which something was done, with the reason when it was done too late. */
export interface GedaanOp {
  readonly datum: string;
  readonly redenTeLaat?: string;
}

/** The worklist of today. */
export const fetchWerklijst = (): Promise<Antwoord<Werklijst>> => ask(werk.toonWerklijst({}));

/** All residents in the kit. */
export const fetchDossiers = (): Promise<Antwoord<{ readonly dossiers: readonly Dossierregel[] }>> => ask(werk.toonDossiers({}));

/** Longest text that is looked up. @unit UTF-16 code units */
const LANGSTE_NAAM = 100;

/** The residents whose name holds a text; it goes in the body, so that no name stands in an address. */
export const searchDossiers = (naam: string): Promise<Antwoord<{ readonly dossiers: readonly Dossierregel[] }>> => ask(werk.zoekDossiers({ payload: { naam: naam.slice(0, LANGSTE_NAAM) } }));

/** A resident who comes without an allocation. */
export type NieuweBewoner = Parameters<typeof werk.openDossier>[0]["payload"];

/** Opens a dossier for a resident who comes without an allocation. @source D-11.4 */
export const openDossier = (payload: NieuweBewoner): Promise<Antwoord<Dossierweergave>> => ask(werk.openDossier({ payload }));

/** One resident with everything that runs. */
export const fetchDossier = (dossierId: string): Promise<Antwoord<Dossierweergave>> => ask(werk.toonDossier({ params: { dossierId } }));

/** Where a message went: the dossier of a resident, or a claim. */
export interface Ingelezen {
  readonly dossierId: string | null;
  readonly declaratieId: string | null;
  readonly nieuwDossier: boolean;
  readonly naam: string;
}

/** Offers a message file; nothing goes into a dossier when it breaks the standard. */
export const sendBericht = (payload: Uint8Array<ArrayBuffer>): Promise<Antwoord<Ingelezen>> => ask(werk.ontvangBericht({ payload }));

/** Records the first contact. @source D-11.3 */
export const registerContact = (dossierId: string, payload: GedaanOp): Promise<Antwoord<Dossierweergave>> =>
  ask(werk.registreerContact({ params: { dossierId }, payload }));

/** Records the start of an allocation; the server makes the WMO305 at once. @source D-20.4 */
export const registerStart = (dossierId: string, toewijzingNummer: number, begindatum: string): Promise<Antwoord<Dossierweergave>> =>
  ask(werk.startOndersteuning({ params: { dossierId }, payload: { toewijzingNummer, begindatum } }));

/** Records that a WMO305 was sent. @source D-20.4 */
export const registerVerzending = (
  dossierId: string,
  berichtId: string,
  payload: GedaanOp,
): Promise<Antwoord<Dossierweergave>> => ask(werk.registreerVerzending({ params: { dossierId, berichtId }, payload }));

/** Asks for the BSN; the server records that it was shown. */
export const revealBsn = (dossierId: string): Promise<Antwoord<{ readonly bsn: string }>> => ask(werk.toonBsn({ params: { dossierId } }));

/** Fills an empty kit with invented residents. */
export const loadVoorbeeldgegevens = (): Promise<Antwoord<{ readonly aantal: number }>> => ask(werk.laadVoorbeeldgegevens({}));

/** Address of the XML file of a message. */
export const berichtAdres = (dossierId: string, berichtId: string): string =>
  `/api/dossiers/${encodeURIComponent(dossierId)}/berichten/${encodeURIComponent(berichtId)}`;

/** The steps that can be taken, and the version of the dossier on which that was judged. */
export interface Stappenlijst {
  readonly versie: number;
  readonly stappen: readonly Stapweergave[];
}

/** The steps of a resident. */
export const fetchStappen = (dossierId: string): Promise<Antwoord<Stappenlijst>> =>
  ask(werk.toonStappen({ params: { dossierId }, query: {} }));

/** Takes a step for a resident, if nobody else was first. */
export const sendStap = (dossierId: string, verwachteVersie: number, stap: Stapinvoer): Promise<Antwoord<Dossierweergave>> =>
  ask(werk.zetStap({ params: { dossierId }, payload: { ...stap, verwachteVersie } }));

/** Records that a task without a step of its own was done. */
export const sendTaakGedaan = (dossierId: string, taakId: string): Promise<Antwoord<Dossierweergave>> =>
  ask(werk.meldTaakGedaan({ params: { dossierId, taakId }, payload: {} }));
