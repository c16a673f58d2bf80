import type { Json, Optie, Veld } from "../../weergave.js";

/** How a form of the registers is asked at one place: what is known there already, and between what one chooses. */
export interface Formuliergebruik {
  /** Known at this place; not asked. */
  readonly vast?: { readonly [naam: string]: Json };
  /** Fields that refer to something in the registers, with what one can choose. */
  readonly keuzes?: { readonly [naam: string]: readonly Optie[] };
  /** Filled in beforehand, and to be changed. */
  readonly voorstel?: { readonly [naam: string]: Json };
}

/** The id of a new line is made by the server; nobody types one. */
const DOOR_DE_KIT: ReadonlySet<string> = new Set(["id"]);

const metKeuze = (veld: Veld, keuzes: Formuliergebruik["keuzes"]): Veld => {
  const opties = keuzes?.[veld.naam];
  return opties === undefined ? veld : { ...veld, soort: "keuze", opties, uitleg: null };
};

/** The fields of a form that are asked at one place, in the words of that place. */
export const prepareVelden = (velden: readonly Veld[], { vast = {}, keuzes, voorstel = {} }: Formuliergebruik): readonly Veld[] =>
  velden
    .filter(({ naam }) => !Object.hasOwn(vast, naam) && !DOOR_DE_KIT.has(naam))
    .map((veld) => metKeuze(veld, keuzes))
    .map((veld) => ({ ...veld, voorstel: voorstel[veld.naam] ?? veld.voorstel }))
    // A choice that has nothing to choose from is only in the way.
    .filter(({ soort, opties, verplicht }) => soort !== "keuze" || verplicht || (opties ?? []).length > 0);
