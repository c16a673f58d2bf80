import type { StartProduct } from "../release-3-2/wmo305.js";
import type { StopProduct } from "../release-3-2/wmo307.js";
import { partijenVan, type Partijen } from "./partijen.js";
import { sleutelVan } from "./sleutel.js";
import { geldendeVan, type Verzonden } from "./verzonden.js";

/** What was started and stopped, by client, parties and kind. */
export interface BekendeRegie {
  readonly starts: ReadonlyMap<string, readonly StartProduct[]>;
  readonly stops: ReadonlyMap<string, readonly StopProduct[]>;
}

/** A line that is delivered (1) or taken away again (3). */
type Regel = StartProduct | StopProduct;

/** What makes a start that start; a stop repeats it. @source iWmo 3.2, IV008, TR382 */
export const startSleutel = ({ toewijzingNummer, product, begindatum }: Regel): string =>
  sleutelVan(toewijzingNummer, product?.categorie, product?.code, begindatum);

/** What makes a stop that stop. @source iWmo 3.2, IV008 */
export const stopSleutel = (stop: StopProduct): string => sleutelVan(startSleutel(stop), stop.redenBeeindiging, stop.einddatum);

/** What is delivered: the assignment, or without a number the product itself (taakgericht). @source iWmo 3.2, IV096 */
export const leveringSleutel = ({ toewijzingNummer, product }: Regel): string =>
  toewijzingNummer === undefined ? sleutelVan(undefined, product?.categorie, product?.code) : sleutelVan(toewijzingNummer);

/** Whether a line takes an earlier one away. @source iWmo 3.2, IV008, COD467 */
export const isVerwijdering = ({ statusAanlevering }: Regel): boolean => statusAanlevering === "3";

/** Whether a line delivers something new. A changed delivery (2) is not allowed but tested all the same; 9 says nothing new. @source iWmo 3.2, COD467 */
export const isAanlevering = ({ statusAanlevering }: Regel): boolean => statusAanlevering === "1" || statusAanlevering === "2";

/** What is known after the removals of a message and before its new lines: removals go first. @source iWmo 3.2, IV008 */
export const naVerwijderingen = <R extends Regel>(bekend: readonly R[], regels: readonly R[], sleutel: (regel: R) => string): readonly R[] => {
  const weg = new Set(regels.filter(isVerwijdering).map(sleutel));
  return weg.size === 0 ? bekend : bekend.filter((regel) => !weg.has(sleutel(regel)));
};

const verwerk = <R extends Regel>(boek: Map<string, readonly R[]>, naam: string, regels: readonly R[], sleutel: (regel: R) => string): void => {
  boek.set(naam, [...naVerwijderingen(boek.get(naam) ?? [], regels, sleutel), ...regels.filter(isAanlevering)]);
};

const clientSleutel = ({ gemeente, aanbieder }: Partijen, bsn: string): string => sleutelVan(gemeente, aanbieder, bsn);

/** Folds starts and stops out of earlier messages. @source iWmo 3.2, IV008 */
export const foldRegie = (verzonden: readonly Verzonden[]): BekendeRegie => {
  const starts = new Map<string, readonly StartProduct[]>();
  const stops = new Map<string, readonly StopProduct[]>();
  for (const bericht of geldendeVan(verzonden, "WMO305"))
    verwerk(starts, clientSleutel(partijenVan(bericht), bericht.client.bsn), bericht.client.startProducten, startSleutel);
  for (const bericht of geldendeVan(verzonden, "WMO307"))
    verwerk(stops, clientSleutel(partijenVan(bericht), bericht.client.bsn), bericht.client.stopProducten, stopSleutel);
  return { starts, stops };
};

/** Starts of a client at a provider that were not taken away. */
export const listStarts = ({ starts }: BekendeRegie, partijen: Partijen, bsn: string): readonly StartProduct[] =>
  starts.get(clientSleutel(partijen, bsn)) ?? [];

/** Stops of a client at a provider that were not taken away. */
export const listStops = ({ stops }: BekendeRegie, partijen: Partijen, bsn: string): readonly StopProduct[] =>
  stops.get(clientSleutel(partijen, bsn)) ?? [];
