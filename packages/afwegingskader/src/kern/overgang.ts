import type { EisVerwijzing, Wmoartikel } from "./eis-verwijzing.js";
import type { Gevolg } from "./gevolg.js";
import type { Vraag, Wachter } from "./wachter.js";

/**
 * One row of a life cycle: from which states, by which event, to which state, and which guards must hold.
 * `naar` undefined means that the case stays where it is. With several rows for one state and event the first whose `als` holds counts.
 */
export interface Overgang<Toestand extends string, Feiten, Soort extends string, Gegevens> {
  readonly van: readonly Toestand[] | "nieuw";
  readonly gebeurtenis: Soort;
  readonly naar?: Toestand;
  readonly als?: { readonly naam: string; readonly geldt: (vraag: Vraag<Feiten, Gegevens>) => boolean };
  readonly wachters: readonly Wachter<Feiten, Gegevens>[];
  readonly gevolgen?: (vraag: Vraag<Feiten, Gegevens>) => readonly Gevolg[];
  readonly eisen: readonly EisVerwijzing[];
  readonly artikel?: Wmoartikel;
}

/** A row for any of the events of a life cycle, each with its own data. */
export type OvergangVan<Toestand extends string, Feiten, Gegevenskaart> = {
  [Soort in keyof Gegevenskaart & string]: Overgang<Toestand, Feiten, Soort, Gegevenskaart[Soort]>;
}[keyof Gegevenskaart & string];
