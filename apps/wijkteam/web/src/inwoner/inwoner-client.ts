import type { Antwoord, Json } from "@wmo-kit/schermen";

import type { Eigendossier, Gedeelddossier, Inwonertoegang, Uitnodiging } from "../../../src/inwoner/weergave.js";
import type { Taaltekst } from "../../../src/inwoner/tekstweergave.js";
import { ask, client } from "../api-client.js";

const { inwoner, inwonertoegang } = client;

type Ingevuld = { readonly [naam: string]: Json };

/** What was found, or nothing: somebody without a file is told so by the page. */
type OfGeen<A> = { readonly gevonden: A | null };

const eerste = async <A>(
  lijst: Promise<Antwoord<{ readonly dossiers: readonly string[] }>>,
  haal: (dossierId: string) => Promise<Antwoord<A>>,
): Promise<Antwoord<OfGeen<A>>> => {
  const antwoord = await lijst;
  if (antwoord._tag !== "gelukt") return antwoord;
  const [dossierId] = antwoord.waarde.dossiers;
  if (dossierId === undefined) return { _tag: "gelukt", waarde: { gevonden: null } };
  const dossier = await haal(dossierId);
  return dossier._tag === "gelukt" ? { _tag: "gelukt", waarde: { gevonden: dossier.waarde } } : dossier;
};

/** The own file of who signed in. @source W-95.2 */
export const fetchEigendossier = (): Promise<Antwoord<OfGeen<Eigendossier>>> =>
  eerste(ask(inwoner.listEigendossiers({})), (dossierId) => ask(inwoner.toonEigendossier({ params: { dossierId } })));

/** What is shared with who signed in. @source W-95.3 */
export const fetchGedeelddossier = (): Promise<Antwoord<OfGeen<Gedeelddossier>>> =>
  eerste(ask(inwoner.listGedeeldedossiers({})), (dossierId) => ask(inwoner.toonGedeelddossier({ params: { dossierId } })));

/** A page of who looked at the own file. */
export type Inzage = Parameters<typeof inwoner.toonEigeninzage>[0]["query"];

/** Who looked at the own file; `voor` goes further back. @source Wmo 2015 art. 5.3.2 */
export const fetchInzage = (dossierId: string, query: Inzage) => ask(inwoner.toonEigeninzage({ params: { dossierId }, query }));

type Voorstel = Parameters<typeof inwoner.doeVoorstel>[0]["payload"];
type Deling = Parameters<typeof inwoner.deelDossier>[0]["payload"];
type Oordeel = Parameters<typeof inwoner.geefOordeel>[0]["payload"];
type Antwoordinvoer = Parameters<typeof inwonertoegang.beantwoordVoorstel>[0]["payload"];

// The fields of each form are those of what it sends, so what it reads has that shape; the server reads it anyway.
/** Proposes a change, in the own words. @source W-95.3 */
export const sendVoorstel = (dossierId: string, gegevens: Ingevuld): Promise<Antwoord<Eigendossier>> =>
  ask(inwoner.doeVoorstel({ params: { dossierId }, payload: { zaak: null, ...gegevens } as Ingevuld & Voorstel }));

/** Says what the resident thinks of a plan or a report. @source W-8.2, W-29.1 */
export const sendOordeel = (dossierId: string, payload: Oordeel): Promise<Antwoord<Eigendossier>> => ask(inwoner.geefOordeel({ params: { dossierId }, payload }));

/** Shares a part. @source W-95.3 */
export const sendDeling = (dossierId: string, gegevens: Ingevuld): Promise<Antwoord<{ readonly uitnodiging: Uitnodiging; readonly dossier: Eigendossier }>> =>
  ask(inwoner.deelDossier({ params: { dossierId }, payload: gegevens as Ingevuld & Deling }));

/** Stops sharing. */
export const sendStop = (dossierId: string, delingId: string): Promise<Antwoord<Eigendossier>> => ask(inwoner.stopDeling({ params: { dossierId, delingId } }));

/** The fixed texts in every language. @source W-49.2 */
export const fetchTeksten = (): Promise<Antwoord<{ readonly talen: readonly Taaltekst[] }>> => ask(inwoner.toonTeksten({}));

/** The side of the professional. */
export const fetchInwonertoegang = (dossierId: string): Promise<Antwoord<Inwonertoegang>> => ask(inwonertoegang.toonInwonertoegang({ params: { dossierId } }));

/** Invites a resident, or gives a new code. */
export const sendUitnodiging = (dossierId: string): Promise<Antwoord<Uitnodiging>> => ask(inwonertoegang.nodigInwonerUit({ params: { dossierId } }));

/** Ends the access of a resident. */
export const sendEinde = (dossierId: string, gegevens: Ingevuld): Promise<Antwoord<Inwonertoegang>> =>
  ask(inwonertoegang.beeindigInwonertoegang({ params: { dossierId }, payload: gegevens as Ingevuld & { readonly reden: string } }));

/** Answers a proposal. */
export const sendAntwoord = (dossierId: string, voorstelId: string, gegevens: Ingevuld): Promise<Antwoord<Inwonertoegang>> =>
  ask(inwonertoegang.beantwoordVoorstel({ params: { dossierId, voorstelId }, payload: gegevens as Ingevuld & Antwoordinvoer }));
