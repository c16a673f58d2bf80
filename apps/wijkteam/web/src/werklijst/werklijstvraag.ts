import type { Werklijstvraag } from "../api-client.js";
import { FILTERS } from "./filters.table.js";

/** Only what is for residents one works with. */
export const VAN_MIJ = "mij";

/** What the address of the page asks of the worklist; a choice that does not exist asks for everything. */
export const toWerklijstvraag = (query: Readonly<Record<string, string | undefined>>): Werklijstvraag => {
  const filter = FILTERS.find(({ id }) => id === query["toon"]);
  return { ...(filter === undefined ? {} : { toon: filter.stand }), ...(query["van"] === VAN_MIJ ? { van: VAN_MIJ } : {}) };
};
