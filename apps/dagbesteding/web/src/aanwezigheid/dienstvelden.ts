import { WEEKDAGEN } from "@wmo-kit/domain/rekenen";
import type { Json, Veld } from "@wmo-kit/schermen";

const LEEG = { uitleg: null, verplicht: true, opties: null, velden: null, voorstel: null, min: null, max: null, alleenBij: null } as const;

/** What is asked of a shift: who, on which days, from when and until when. */
export const listDienstvelden = (collegas: readonly { readonly account: string; readonly naam: string }[]): readonly Veld[] => [
  { ...LEEG, naam: "account", label: "Wie werkt hier", soort: "keuze", opties: collegas.map(({ account, naam }) => ({ waarde: account, label: naam })) },
  { ...LEEG, naam: "weekdagen", label: "Op welke dagen", soort: "meerkeuze", min: 1, opties: WEEKDAGEN.map((dag, plaats) => ({ waarde: String(plaats + 1), label: dag })) },
  { ...LEEG, naam: "vanaf", label: "Vanaf", soort: "datum" },
  { ...LEEG, naam: "totEnMet", label: "Tot en met", soort: "datum", uitleg: "Na deze dag ziet deze collega de lijst niet meer." },
];

/** A shift as the server takes it. */
export interface Dienstinvoer {
  readonly account: string;
  readonly weekdagen: readonly number[];
  readonly vanaf: string;
  readonly totEnMet: string;
}

/** Reads the filled-in fields; weekdays count from Monday, 1. */
export const readDienst = ({ account, weekdagen, vanaf, totEnMet }: { readonly [naam: string]: Json }): Dienstinvoer => ({
  account: String(account),
  weekdagen: Array.isArray(weekdagen) ? weekdagen.map(Number) : [],
  vanaf: String(vanaf),
  totEnMet: String(totEnMet),
});

/** The days of a shift in words: “maandag en donderdag”. */
export const schrijfDagen = (weekdagen: readonly number[]): string =>
  new Intl.ListFormat("nl").format(weekdagen.toSorted((een, ander) => een - ander).map((dag) => WEEKDAGEN[dag - 1] ?? ""));
