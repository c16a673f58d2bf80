/** A function that the programme asks to be filled. */
export interface Sleutelfunctie {
  readonly functie: string;
  readonly eis: string;
  /** How many at least; null where the programme asks the function and names no number. @unit people */
  readonly minimum: 1 | null;
  /** Which look-up or qualification goes with it. */
  readonly vraagt?: "lidmaatschap LVAK" | "geregistreerd gedragswetenschapper" | "pgb";
  /** What the client says before the appointment: agreement for the kwartiermaker, trust for the other key officers. */
  readonly vooraf?: "akkoord" | "vertrouwen";
}

/** The functions that must be filled, by whom they are asked and how many at least. @source W-41.4, W-54.1, W-56.2, W-64.1, W-64.2, W-64.4, W-72.8, W-73.1, W-86.1–86.6 */
export const SLEUTELFUNCTIES = [
  // Within two weeks of signing (W-86.2); until when, the programme does not say.
  { functie: "kwartiermaker", eis: "W-86.2", minimum: null, vooraf: "akkoord" },
  { functie: "bestuurder", eis: "W-86.1", minimum: null, vooraf: "vertrouwen" },
  { functie: "lid van het managementteam", eis: "W-86.1", minimum: null, vooraf: "vertrouwen" },
  { functie: "aandachtsfunctionaris huiselijk geweld", eis: "W-64.1", minimum: 1, vraagt: "lidmaatschap LVAK" },
  { functie: "aandachtsfunctionaris Verwijsindex", eis: "W-64.2", minimum: 1 },
  { functie: "aandachtsfunctionaris calamiteiten", eis: "W-64.4", minimum: 1 },
  { functie: "aandachtsfunctionaris diversiteit", eis: "W-56.2", minimum: 1 },
  { functie: "gedragswetenschapper", eis: "W-73.1", minimum: 1, vraagt: "geregistreerd gedragswetenschapper" },
  { functie: "contactpersoon RMZ", eis: "W-41.4", minimum: null },
  { functie: "kwaliteitsfunctionaris", eis: "W-54.1", minimum: null },
  { functie: "pgb-deskundige", eis: "W-72.8", minimum: null, vraagt: "pgb" },
] as const satisfies readonly Sleutelfunctie[];
export type Functienaam = (typeof SLEUTELFUNCTIES)[number]["functie"];

/** How many people with experience of their own each team has at least. @source W-45.4 @unit people per team */
export const ERVARINGSDESKUNDIGEN_PER_TEAM = { eis: "W-45.4", minimum: 1 } as const;
