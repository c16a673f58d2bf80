import type { Bewaringweergave } from "@wmo-kit/kit/api";

import type { Antwoord } from "../../vraag/antwoord.js";
import { ask } from "../client/ask.js";
import { kitclient } from "../client/kitclient.js";

const { bewaring, systeem } = kitclient;

/** How something of the kit stands, and what to do. */
export interface Meting {
  readonly naam: string;
  readonly stand: "goed" | "let-op" | "fout";
  readonly uitleg: string;
}

/** Whether the kit can do its work. */
export const fetchGezondheid = (): Promise<Antwoord<{ readonly metingen: readonly Meting[] }>> => ask(systeem.toonGezondheid());

/** What may be destroyed, and the requests. */
export const fetchBewaring = (): Promise<Antwoord<Bewaringweergave>> => ask(bewaring.toonBewaring());

/** Destroys a file of which the time is over. */
export const sendVernietiging = (dossierId: string): Promise<Antwoord<Bewaringweergave>> => ask(bewaring.vernietig({ payload: { dossierId } }));

/** Records a request. */
export const sendVerzoek = (dossierId: string, ontvangen: string): Promise<Antwoord<Bewaringweergave>> => ask(bewaring.legVerzoekVast({ payload: { dossierId, ontvangen } }));

/** What was decided on a request. */
export type Besluit = Parameters<typeof bewaring.beslisVerzoek>[0]["payload"];

/** Decides on a request. */
export const sendBesluit = (verzoek: string, besluit: Besluit): Promise<Antwoord<Bewaringweergave>> => ask(bewaring.beslisVerzoek({ params: { verzoek }, payload: besluit }));
