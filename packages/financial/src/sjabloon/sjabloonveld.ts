/** What may stand in a cell: one of the kinds, or one word out of a list. */
export type Veldsoort = "bedrag" | "getal" | "geheel getal" | "datum" | "tekst" | "ja of nee" | { readonly keuzes: readonly string[] };

/** One field of the accounts that stands on a row of its own. `verplicht`: an empty cell is a fault. */
export interface Sjabloonveld {
  readonly _tag: "Sjabloonveld";
  readonly naam: string;
  readonly soort: Veldsoort;
  readonly verplicht: boolean;
}

/** Fields that belong together under one name; `leegIsOnbekend`: with every cell empty the whole group is unknown. */
export interface Sjabloongroep {
  readonly _tag: "Sjabloongroep";
  readonly naam: string;
  readonly onderdelen: readonly Onderdeel[];
  readonly leegIsOnbekend: boolean;
}

/**
 * A list of people or parties: first a row with how many there are, then the rows of each.
 * `leegIsOnbekend`: without a number the list is unknown; otherwise it is then empty.
 */
export interface Sjabloonlijst {
  readonly _tag: "Sjabloonlijst";
  readonly naam: string;
  readonly onderdelen: readonly Onderdeel[];
  readonly leegIsOnbekend: boolean;
}

/** A part of the template. */
export type Onderdeel = Sjabloonveld | Sjabloongroep | Sjabloonlijst;
