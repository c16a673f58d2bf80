import type { Rauw } from "./inwoner.js";

/** What a case is worth in one figure: in which group, above and below the line, or still running; or a number of days. */
export interface Tik {
  readonly cijfer: string;
  readonly zaak: string;
  readonly groepen: Readonly<Record<string, string>>;
  readonly boven: number;
  readonly onder: number;
  readonly loopt: number;
  readonly dagen?: number;
}

/** The months that are asked, and the day on which one looks. */
export interface Venster {
  readonly van: string;
  readonly tot: string;
  readonly peildatum: string;
}

/** Cases by their id. */
export type Zaken = ReadonlyMap<string, readonly Rauw[]>;

/** The cases of one life cycle, each with its steps. */
export const perZaak = (stappen: readonly Rauw[], cyclus: string): Zaken => Map.groupBy(stappen.filter((stap) => stap.cyclus === cyclus), ({ zaak }) => zaak);
/** The first step of one of these kinds. */
export const eerste = (stappen: readonly Rauw[], ...wat: readonly string[]): Rauw | undefined => stappen.find((stap) => wat.includes(stap.wat));
/** The first day that is there. */
export const vroegst = (...dagen: readonly (string | undefined)[]): string | undefined => dagen.filter((dag) => dag !== undefined).toSorted()[0];

/** What counts for one. */
export const TELT = { boven: 0, onder: 1, loopt: 0 } as const;

/** Where something is that nobody said. */
export const NIET_BEKEND = "niet bekend";

const SLOT = ["onderzoek-besloten", "verslag-achterwege-gelaten", "onderzoek-gestopt"];

/** The last step of an investigation, when that ends it. */
export const eindeVan = (onderzoek: readonly Rauw[]): Rauw | undefined => (SLOT.includes(onderzoek.at(-1)?.wat ?? "") ? onderzoek.at(-1) : undefined);

/** On what an investigation came out. */
export const uitkomstenVan = (onderzoek: readonly Rauw[]): readonly string[] => {
  const uitkomsten = onderzoek.at(-1)?.gegevens["uitkomsten"];
  return Array.isArray(uitkomsten) ? uitkomsten.map(String) : [];
};

/** Something that had to be done: from which day, until which day, and what came of it. */
export interface Termijn {
  readonly cijfer: string;
  readonly begin: string;
  readonly laatste: string;
  readonly gedaan?: { readonly dag: string; readonly opTijd: boolean } | undefined;
  readonly hoeftNiet?: string | undefined;
  /** What needed no doing stays out always, and not only within the term. */
  readonly altijd?: boolean;
}

/** Done on a day, in time or not. */
export const opDag = (dag: string | undefined, laatste: string): Termijn["gedaan"] => (dag === undefined ? undefined : { dag, opTijd: dag <= laatste });

/** Above and below the line, or still running, as known on a day; undefined when it stays out. */
export const weeg = ({ gedaan, hoeftNiet, laatste, altijd = false }: Termijn, peildatum: string): Pick<Tik, "boven" | "onder" | "loopt"> | undefined => {
  if (gedaan !== undefined && gedaan.dag <= peildatum) return { boven: gedaan.opTijd ? 1 : 0, onder: 1, loopt: 0 };
  if (hoeftNiet !== undefined && hoeftNiet <= peildatum && (altijd || hoeftNiet <= laatste)) return undefined;
  return peildatum <= laatste ? { boven: 0, onder: 0, loopt: 1 } : { boven: 0, onder: 1, loopt: 0 };
};

/** Whether a day lies in the months that are asked, and had come. */
export const valtIn = ({ van, tot, peildatum }: Venster, dag: string | undefined): dag is string => dag !== undefined && van <= dag && dag <= tot && dag <= peildatum;
