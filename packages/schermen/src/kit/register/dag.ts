import { formatNederlandseDatum, readPeildatum } from "../../datum/nederlandse-datum.js";

/** A civil day as the server writes it, in Dutch: dd-mm-jjjj. */
export const formatDag = (dag: string): string => {
  const datum = readPeildatum(dag);
  return datum === undefined ? dag : formatNederlandseDatum(datum);
};
