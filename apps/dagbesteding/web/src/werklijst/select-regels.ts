import type { Werklijstregel } from "../../../src/api/weergave.js";
import { FILTERS } from "./filters.table.js";

const wacht = ({ termijn }: Werklijstregel): boolean => termijn.stand === "verwacht";

/** Lines of the worklist that fit a choice; without a known choice all of them. */
export const selectRegels = (regels: readonly Werklijstregel[], filterId: string | undefined): readonly Werklijstregel[] => {
  const filter = FILTERS.find(({ id }) => id === filterId);
  return filter === undefined ? regels : regels.filter(({ termijn }) => filter.standen.includes(termijn.stand));
};

/** Lines in the order of their terms, first what runs, then what waits for the start: its date still moves. */
export const sortRegels = (regels: readonly Werklijstregel[]): readonly Werklijstregel[] => [
  ...regels.filter((regel) => !wacht(regel)),
  ...regels.filter(wacht),
];
