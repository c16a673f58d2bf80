import { CSRF_HEADER } from "@wmo-kit/runtime/api";
import { NIET_GEVONDEN, type Antwoord, type Probleem, type Stapinvoer, type Stapweergave } from "@wmo-kit/schermen";
import { Effect } from "effect";
import { FetchHttpClient, HttpClient, type HttpClientError, HttpClientRequest } from "effect/http";
import { HttpApiClient } from "effect/http-api";

import { Api } from "../../src/api/api.js";
import type { Dossierregel, Dossierweergave, Instellingweergave, Organisatieweergave, Werklijst } from "../../src/api/weergave.js";
import { getCsrf } from "./toegang/csrf.js";
import { meldVerlopen } from "./toegang/verlopen.js";

const ZONDER_WIJZIGING: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

// A request that changes something shows that it comes from a page of ours: with the token that only such a page can read.
const addCsrf = (verzoek: HttpClientRequest.HttpClientRequest): Effect.Effect<HttpClientRequest.HttpClientRequest> =>
  ZONDER_WIJZIGING.has(verzoek.method)
    ? Effect.succeed(verzoek)
    : Effect.map(Effect.promise(getCsrf), (token) => (token === undefined ? verzoek : HttpClientRequest.setHeader(verzoek, CSRF_HEADER, token)));

/** The typed client of every group of the API. */
export const client = Effect.runSync(
  HttpApiClient.make(Api, { baseUrl: globalThis.location.origin, transformClient: HttpClient.mapRequestEffect(addCsrf) }).pipe(
    Effect.provide(FetchHttpClient.layer),
  ),
);
const { werk, organisatie, systeem } = client;

type Dienst = typeof client;
type Methode = { [G in keyof Dienst]: Dienst[G][keyof Dienst[G]] }[keyof Dienst];
type Vraag = ReturnType<Extract<Methode, (...invoer: never) => unknown>>;
type Fout = Effect.Error<Vraag>;

const ONVERWACHT: Probleem = {
  code: "ONVERWACHT_ANTWOORD",
  tekst: "De toepassing gaf een antwoord dat deze pagina niet kent. Laad de pagina opnieuw.",
};

const isRecord = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === "object" && waarde !== null;

const toProbleem = (probleem: Probleem): Effect.Effect<Antwoord<never>> => Effect.succeed({ _tag: "probleem", probleem });

const NIET_AANGEMELD: Effect.Effect<Antwoord<never>> = Effect.sync(() => {
  meldVerlopen();
  return { _tag: "niet aangemeld" };
});

const readBody = ({ response }: HttpClientError.HttpClientError): Effect.Effect<Antwoord<never>> => {
  if (response === undefined) return Effect.succeed({ _tag: "offline" });
  if (response.status === 401) return NIET_AANGEMELD;
  return response.json.pipe(
    Effect.map((inhoud) => (isRecord(inhoud) ? (inhoud["detail"] ?? inhoud["title"]) : undefined)),
    Effect.map((tekst) => (typeof tekst === "string" ? { code: `HTTP_${response.status}`, tekst } : ONVERWACHT)),
    Effect.orElseSucceed(() => ONVERWACHT),
    Effect.map((probleem) => ({ _tag: "probleem", probleem })),
  );
};

const describeAfwijzing = (detail: string, redenen: readonly { readonly tekst: string }[]): string =>
  [detail, ...redenen.map(({ tekst }) => tekst).filter((tekst) => tekst !== detail)].join(" ");

const toAntwoord = (fout: Fout): Effect.Effect<Antwoord<never>> => {
  switch (fout._tag) {
    case "HttpClientError":
      return readBody(fout);
    case "SchemaError":
      return toProbleem(ONVERWACHT);
    case "NietAangemeld":
      return NIET_AANGEMELD;
    case "AccountAfgewezen":
      return toProbleem({ code: fout.code, tekst: describeAfwijzing(fout.detail, fout.redenen) });
    case "OngeldigVerzoek":
      return toProbleem({ code: "ONGELDIG_VERZOEK", tekst: fout.detail ?? fout.title });
    case "NietGevonden":
      return toProbleem({ code: NIET_GEVONDEN, tekst: fout.detail });
    case "InvoerOngeldig":
      return toProbleem({ code: fout.code, tekst: fout.detail, velden: fout.bevindingen });
    case "StapTegengehouden": {
      const { geblokkeerd, teErkennen, oordelen } = fout;
      return toProbleem({ code: fout.code, tekst: fout.detail, tegengehouden: { geblokkeerd, teErkennen, oordelen } });
    }
    case "CijfersAfgekeurd":
      return toProbleem({ code: fout.code, tekst: fout.detail, velden: fout.bevindingen.map((regel) => ({ pad: [], tekst: regel })) });
    default: {
      const { code, detail: tekst } = fout;
      const dossier = fout._tag === "AlOntvangen" ? { dossierId: fout.dossierId } : {};
      const lijst = fout._tag === "Afgekeurd" ? { bevindingen: fout.bevindingen } : {};
      return toProbleem({ code, tekst, ...dossier, ...lijst });
    }
  }
};

/** Asks the server, and tells what came of it in words. */
export const ask = <A>(vraag: Effect.Effect<A, Fout>): Promise<Antwoord<A>> =>
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

/** What goes on in the organisation itself. */
export const fetchOrganisatie = (): Promise<Antwoord<Organisatieweergave>> => ask(organisatie.toonOrganisatie({}));

/** The steps of the organisation. */
export const fetchOrganisatiestappen = (): Promise<Antwoord<Stappenlijst>> => ask(organisatie.toonOrganisatiestappen({ query: {} }));

/** Takes a step for the organisation, if nobody else was first. */
export const sendOrganisatiestap = (verwachteVersie: number, stap: Stapinvoer): Promise<Antwoord<Organisatieweergave>> =>
  ask(organisatie.zetOrganisatiestap({ payload: { ...stap, verwachteVersie } }));

/** Records that a task of the organisation without a step of its own was done. */
export const sendOrganisatietaakGedaan = (taakId: string): Promise<Antwoord<Organisatieweergave>> =>
  ask(organisatie.meldOrganisatietaakGedaan({ params: { taakId }, payload: {} }));
