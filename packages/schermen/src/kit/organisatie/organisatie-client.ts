import type { Organisatieweergave } from "@wmo-kit/kit/api";

import type { Stapinvoer } from "../../stappen/stapinvoer.js";
import type { Antwoord } from "../../vraag/antwoord.js";
import type { Stapweergave } from "../../weergave.js";
import { ask } from "../client/ask.js";
import { kitclient } from "../client/kitclient.js";

/** The steps of the organisation, and the version on which that was judged. */
export interface Organisatiestappen {
  readonly versie: number;
  readonly stappen: readonly Stapweergave[];
}

/** What goes on in the organisation itself. */
export const fetchOrganisatie = (): Promise<Antwoord<Organisatieweergave>> => ask(kitclient.organisatie.toonOrganisatie({}));

/** The steps of the organisation. */
export const fetchOrganisatiestappen = (): Promise<Antwoord<Organisatiestappen>> => ask(kitclient.organisatie.toonOrganisatiestappen({ query: {} }));

/** Takes a step for the organisation, if nobody else was first. */
export const sendOrganisatiestap = (verwachteVersie: number, stap: Stapinvoer): Promise<Antwoord<Organisatieweergave>> =>
  ask(kitclient.organisatie.zetOrganisatiestap({ payload: { ...stap, verwachteVersie } }));

/** Records that a task of the organisation without a step of its own was done. */
export const sendOrganisatietaakGedaan = (taakId: string): Promise<Antwoord<Organisatieweergave>> =>
  ask(kitclient.organisatie.meldOrganisatietaakGedaan({ params: { taakId }, payload: {} }));
