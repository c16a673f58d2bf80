import { WOORDEN } from "./woorden.table.js";

const GESPELD: ReadonlyMap<string, string> = new Map(Object.entries(WOORDEN));

/** The code of a state or an event as people write it: `naar-toegang-bw` is "naar toegang BW". */
export const formatCode = (code: string): string =>
  code
    .split("-")
    .map((woord) => GESPELD.get(woord) ?? woord)
    .join(" ");
