import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { Antwoord, Json } from "@wmo-kit/schermen";

import type { Deelnamen, Groepregel } from "../../../src/groepen/weergave.js";
import type { Koppelvoorstel, Professional } from "../../../src/matching/weergave.js";
import type { Gezinslid, Planweergave } from "../../../src/plan/weergave.js";
import { ask, client } from "../api-client.js";

const { plan } = client;

/** One basishulp with its plan. @source lifecycle.md A5 */
export const fetchPlan = (dossierId: string, zaak: string): Promise<Antwoord<Planweergave>> => ask(plan.toonPlan({ params: { dossierId, zaak } }));

/** Keeps one part of a plan that is being written. @source W-8.4 */
export const sendPlandeel = (
  { dossierId, zaak, versie: verwachteVersie }: Pick<Planweergave, "dossierId" | "zaak" | "versie">,
  deel: string,
  gegevens: { readonly [naam: string]: Json },
): Promise<Antwoord<Planweergave>> => ask(plan.bewaarPlandeel({ params: { dossierId, zaak }, payload: { deel, gegevens, verwachteVersie } }));

/** The others of a household. @source W-5.10 */
export interface Gezin {
  readonly gezin: readonly Gezinslid[];
}

/** The others of the household of a resident. @source W-5.10 */
export const fetchGezin = (dossierId: string): Promise<Antwoord<Gezin>> => ask(plan.toonGezin({ params: { dossierId } }));

/** Makes two residents one household. @source W-5.10, W-8.7 */
export const sendGezinslid = (dossierId: string, ander: string): Promise<Antwoord<Gezin>> => ask(plan.koppelGezinslid({ params: { dossierId }, payload: { dossierId: ander } }));

/** Takes somebody out of a household. @source W-5.10 */
export const sendGezinslidLos = (dossierId: string, ander: string): Promise<Antwoord<Gezin>> => ask(plan.maakGezinslidLos({ params: { dossierId }, payload: { dossierId: ander } }));

/** For whom a professional is sought, and who there is. @source W-49.4 */
export const fetchKoppelvoorstel = (dossierId: string, zaak: string): Promise<Antwoord<Koppelvoorstel>> => ask(plan.toonKoppelvoorstel({ params: { dossierId, zaak } }));

/** The professionals of the team. */
export interface Professionals {
  readonly professionals: readonly Professional[];
}

/** The professionals of the team, with what they bring. @source W-7 */
export const fetchProfessionals = (): Promise<Antwoord<Professionals>> => ask(plan.toonProfessionals({}));

/** Records what a professional brings. @source W-7, W-49.4 */
export const sendProfiel = (account: string, payload: { readonly talen: readonly string[]; readonly deskundigheden: readonly string[]; readonly maximum?: number }): Promise<Antwoord<Professionals>> =>
  ask(plan.legProfielVast({ params: { account }, payload }));

/** Who the resident is, as it was recorded. */
export const fetchInwonergegevens = (dossierId: string) => ask(plan.toonInwonergegevens({ params: { dossierId } }));

/** The groups and activities of the team. @source W-5.5, W-14.1 */
export interface Groepen {
  readonly peildatum: string;
  readonly groepen: readonly Groepregel[];
}

/** The groups and activities of the team. @source W-5.5 */
export const fetchGroepen = (): Promise<Antwoord<Groepen>> => ask(plan.toonGroepen({}));

/** The groups of a resident. @source W-5.5 */
export const fetchDeelnamen = (dossierId: string): Promise<Antwoord<Deelnamen>> => ask(plan.toonDeelnamen({ params: { dossierId } }));

/** Records that a resident begins with a group. */
export const sendGroepBegin = (dossierId: string, groep: string, vanaf: IsoDatum): Promise<Antwoord<Deelnamen>> => ask(plan.beginGroep({ params: { dossierId }, payload: { groep, vanaf } }));

/** Records the last day of a resident in a group. */
export const sendGroepEinde = (dossierId: string, groep: string, laatsteDag: IsoDatum): Promise<Antwoord<Deelnamen>> =>
  ask(plan.stopGroep({ params: { dossierId }, payload: { groep, laatsteDag } }));
