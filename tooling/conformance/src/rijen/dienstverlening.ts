import { DIENSTVERLENINGSNORMEN, type DienstverleningsNorm } from "@wmo-kit/timeliness/meting";

import { voorAltijd } from "./altijd.js";

const RIJEN: readonly DienstverleningsNorm[] = DIENSTVERLENINGSNORMEN;

/** The shipped rows of service levels, held on every day. */
export const DIENSTVERLENING: readonly DienstverleningsNorm[] = RIJEN.map((rij) => voorAltijd(rij));
