import { decodeWmo323 } from "@wmo-kit/iwmo";

import { antwoordOp } from "../../test/gemeente.js";

export { maakAntwoord } from "../../test/gemeente.js";

/** The answer of a municipality, from the file of the claim to the file of the answer. */
export const schrijfAntwoord = (wmo323: string, afgewezen: readonly string[]): string =>
  new TextDecoder().decode(antwoordOp(decodeWmo323(wmo323)._unsafeUnwrap(), afgewezen));
