import type { Foutcode } from "./foutcode.js";
import type { Ernst } from "./foutcodes.table.js";
import { LICHTE_FOUTCODES } from "./lichte-foutcodes.table.js";

const LICHT: Readonly<Partial<Record<Foutcode, Ernst>>> = LICHTE_FOUTCODES;

/** Whether a code stops the event, asks a reason, or only tells something. */
export const ernstVan = (code: Foutcode): Ernst => (Object.hasOwn(LICHT, code) ? LICHT[code] : undefined) ?? "blok";
