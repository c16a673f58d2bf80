import type { Termijnstand } from "../../../src/api/weergave.js";

/** A choice above the worklist. */
export interface Filter {
  readonly id: string;
  readonly naam: string;
  readonly standen: readonly Termijnstand[];
}

/** The choices above the worklist, in the order of haste. */
export const FILTERS: readonly Filter[] = [
  { id: "te-laat", naam: "Te laat", standen: ["verstreken"] },
  { id: "bijna", naam: "Bijna te laat", standen: ["bijna verstreken"] },
  { id: "loopt", naam: "Op tijd", standen: ["lopend"] },
  { id: "verwacht", naam: "Wacht op de start", standen: ["verwacht"] },
  { id: "zonder-datum", naam: "Zonder datum", standen: ["geen norm"] },
];
