/**
 * What can be missing or unclear in the facts, so that a figure is less than complete.
 *
 * @source W-106; norms.md K-10
 */
export const GEBREKEN = {
  "wijk-onbekend": "Van deze inwoner is geen wijk of stadsdeel bekend. In een uitsplitsing naar wijk staat de inwoner bij “niet bekend”.",
  "start-zonder-melding": "Deze basishulp noemt geen melding. Zij telt niet mee voor de start binnen de termijn.",
  "melding-onbekend": "Hier staat een melding bij die niet in het dossier staat. De zaak telt niet mee voor de termijnen na de melding.",
  "gegevens-onleesbaar": "Deze gebeurtenis mist een gegeven dat nodig is om te tellen.",
  "afgesloten-zonder-oplossing": "Deze melding is afgehandeld zonder vastgelegde oplossing. Zij staat bij “niet bekend”.",
} as const satisfies Readonly<Record<string, string>>;

/** What kind of gap it is. */
export type Gebreksoort = keyof typeof GEBREKEN;

/** A gap in the facts of one case. */
export interface Gebrek {
  readonly soort: Gebreksoort;
  readonly zaak: string;
}
