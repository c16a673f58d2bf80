import { Effect } from "effect";
import { FetchHttpClient, type HttpClientError } from "effect/http";
import { HttpApiClient } from "effect/http-api";

import { Api } from "../../src/api/api.js";
import type { Dossierregel, Dossierweergave, Instellingweergave, Werklijst } from "../../src/api/weergave.js";
import { NIET_GEVONDEN, type Probleem } from "./probleem.js";

/** What came of a question to the server: the answer, a problem in words, or no server at all. */
export type Antwoord<A> =
  | { readonly _tag: "gelukt"; readonly waarde: A }
  | { readonly _tag: "probleem"; readonly probleem: Probleem }
  | { readonly _tag: "offline" };

const { werk, systeem } = Effect.runSync(
  HttpApiClient.make(Api, { baseUrl: globalThis.location.origin }).pipe(Effect.provide(FetchHttpClient.layer)),
);

type Vraag = ReturnType<(typeof werk)[keyof typeof werk] | (typeof systeem)[keyof typeof systeem]>;
type Fout = Effect.Error<Vraag>;

const ONVERWACHT: Probleem = {
  code: "ONVERWACHT_ANTWOORD",
  tekst: "De toepassing gaf een antwoord dat deze pagina niet kent. Laad de pagina opnieuw.",
};

const isRecord = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === "object" && waarde !== null;

const readBody = ({ response }: HttpClientError.HttpClientError): Effect.Effect<Antwoord<never>> => {
  if (response === undefined) return Effect.succeed({ _tag: "offline" });
  return response.json.pipe(
    Effect.map((inhoud) => (isRecord(inhoud) ? (inhoud["detail"] ?? inhoud["title"]) : undefined)),
    Effect.map((tekst) => (typeof tekst === "string" ? { code: `HTTP_${response.status}`, tekst } : ONVERWACHT)),
    Effect.orElseSucceed(() => ONVERWACHT),
    Effect.map((probleem) => ({ _tag: "probleem", probleem })),
  );
};

const toAntwoord = (fout: Fout): Effect.Effect<Antwoord<never>> => {
  switch (fout._tag) {
    case "HttpClientError":
      return readBody(fout);
    case "SchemaError":
      return Effect.succeed({ _tag: "probleem", probleem: ONVERWACHT });
    case "OngeldigVerzoek":
      return Effect.succeed({ _tag: "probleem", probleem: { code: "ONGELDIG_VERZOEK", tekst: fout.detail ?? fout.title } });
    case "NietGevonden":
      return Effect.succeed({ _tag: "probleem", probleem: { code: NIET_GEVONDEN, tekst: fout.detail } });
    default: {
      const { code, detail: tekst } = fout;
      const dossier = fout._tag === "AlOntvangen" ? { dossierId: fout.dossierId } : {};
      const lijst = fout._tag === "Afgekeurd" ? { bevindingen: fout.bevindingen } : {};
      return Effect.succeed({ _tag: "probleem", probleem: { code, tekst, ...dossier, ...lijst } });
    }
  }
};

const ask = <A>(vraag: Effect.Effect<A, Fout>): Promise<Antwoord<A>> =>
  Effect.runPromise(
    vraag.pipe(
      Effect.map((waarde): Antwoord<A> => ({ _tag: "gelukt", waarde })),
      Effect.catch(toAntwoord),
    ),
  );

/** A day on which something was done, with the reason when it was done too late. */
export interface GedaanOp {
  readonly datum: string;
  readonly redenTeLaat?: string;
}

/** Whose kit this is. */
export const fetchInstelling = (): Promise<Antwoord<Instellingweergave>> => ask(systeem.toonInstelling({}));

/** The worklist of today. */
export const fetchWerklijst = (): Promise<Antwoord<Werklijst>> => ask(werk.toonWerklijst({}));

/** All residents in the kit. */
export const fetchDossiers = (): Promise<Antwoord<{ readonly dossiers: readonly Dossierregel[] }>> => ask(werk.toonDossiers({}));

/** One resident with everything that runs. */
export const fetchDossier = (dossierId: string): Promise<Antwoord<Dossierweergave>> => ask(werk.toonDossier({ params: { dossierId } }));

/** Offers a message file; nothing is stored when it breaks the standard. */
export const sendBericht = (
  payload: Uint8Array<ArrayBuffer>,
): Promise<Antwoord<{ readonly dossierId: string; readonly nieuwDossier: boolean; readonly naam: string }>> =>
  ask(werk.ontvangBericht({ payload }));

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
