/** A bound that the kit has to stay within; issue 7, must-show 2. */
export interface Doel {
  readonly id: string;
  readonly wat: string;
  readonly hoogstens: number;
  readonly eenheid: "ms" | "s" | "MB";
}

/** What is asked of the kit under load, on each engine. */
export const DOELEN = [
  { id: "dashboard-denk", wat: "dashboard, 50 mensen met 1 s denktijd, p99", hoogstens: 100, eenheid: "ms" },
  { id: "dashboard-dicht", wat: "dashboard, 50 mensen zonder pauze, p99", hoogstens: 100, eenheid: "ms" },
  { id: "vastleggen-denk", wat: "aanwezigheid vastleggen, 50 mensen met 1 s denktijd, p99", hoogstens: 50, eenheid: "ms" },
  { id: "vastleggen-dicht", wat: "aanwezigheid vastleggen, 50 mensen zonder pauze, p99", hoogstens: 50, eenheid: "ms" },
  { id: "dashboard-samen", wat: "dashboard terwijl anderen vastleggen, p99", hoogstens: 100, eenheid: "ms" },
  { id: "vastleggen-samen", wat: "vastleggen terwijl anderen het dashboard openen, p99", hoogstens: 50, eenheid: "ms" },
  { id: "declaratie", wat: "declaratie over een maand", hoogstens: 5, eenheid: "s" },
  { id: "geheugen", wat: "hoogste geheugen, ook bij de declaratie", hoogstens: 400, eenheid: "MB" },
] as const satisfies readonly Doel[];

/** Names one of the bounds. */
export type Doelnaam = (typeof DOELEN)[number]["id"];
