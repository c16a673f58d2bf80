import type { Antwoord, Json } from "@wmo-kit/schermen";

import type { Indicatieweergave } from "../../../src/herindicatie/weergave.js";
import type { Expertteamregel, Onderzoekweergave } from "../../../src/onderzoek/weergave.js";
import { ask, client } from "../api-client.js";

const { onderzoek } = client;

/** One investigation as it stands. @source lifecycle.md A2 */
export const fetchOnderzoek = (dossierId: string, zaak: string): Promise<Antwoord<Onderzoekweergave>> => ask(onderzoek.toonOnderzoek({ params: { dossierId, zaak } }));

/** What a professional notes beside the steps. */
export type Aantekening = Parameters<typeof onderzoek.legOnderzoeksaantekeningVast>[0]["payload"];

type Ingevuld = { readonly [naam: string]: Json };

// The fields of the form are those of the note, so what it reads has its shape; the server reads it anyway.
const toAantekening = (soort: Aantekening["soort"], gegevens: Ingevuld): Aantekening => ({ ...gegevens, soort }) as Ingevuld & Aantekening;

/** Notes something beside the steps of an investigation. @source W-21.2, W-27.1.4 */
export const sendAantekening = (dossierId: string, zaak: string, soort: Aantekening["soort"], gegevens: Ingevuld): Promise<Antwoord<Onderzoekweergave>> =>
  ask(onderzoek.legOnderzoeksaantekeningVast({ params: { dossierId, zaak }, payload: toAantekening(soort, gegevens) }));

/** The agenda of the expert teams. @source W-21.2 */
export const fetchExpertteam = (): Promise<Antwoord<{ readonly regels: readonly Expertteamregel[] }>> => ask(onderzoek.toonExpertteam({}));

/** One indication as it stands. @source lifecycle.md A6 */
export const fetchIndicatie = (dossierId: string, zaak: string): Promise<Antwoord<Indicatieweergave>> => ask(onderzoek.toonIndicatie({ params: { dossierId, zaak } }));
