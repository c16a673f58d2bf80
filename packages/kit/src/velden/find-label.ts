import { DAGBESTEDING_LABELS } from "./dagbesteding-labels.table.js";
import type { Labeltekst } from "./labeltekst.js";
import { WIJKTEAM_LABELS } from "./wijkteam-labels.table.js";

const LABELS: ReadonlyMap<string, Labeltekst> = new Map<string, Labeltekst>([
  ...Object.entries<Labeltekst>(WIJKTEAM_LABELS),
  ...Object.entries<Labeltekst>(DAGBESTEDING_LABELS),
]);

/** Whether a field has a label of its own. */
export const heeftLabel = (pad: string, naam: string): boolean => naam === "" || LABELS.has(pad) || LABELS.has(naam);

/** What a field is called: by its place, else by its name. A field without a row shows its name; a test holds that there is none. */
export const findLabel = (pad: string, naam: string): Labeltekst => LABELS.get(pad) ?? LABELS.get(naam) ?? { label: naam };
