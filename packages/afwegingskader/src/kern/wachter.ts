import type { Foutcode } from "../fout/foutcode.js";
import type { Velden } from "../fout/velden.js";
import type { Dossier } from "./dossier.js";
import type { Gebeurtenis } from "./gebeurtenis.js";
import type { Normenboek } from "./normenboek.js";

/** What a guard looks at. `gegevens` can be incomplete: `mogelijkeStappen` asks before anything is filled in. */
export interface Vraag<Feiten, Gegevens> {
  readonly dossier: Dossier;
  readonly feiten: Feiten;
  readonly gegevens: Partial<Gegevens>;
  readonly gebeurtenis: Omit<Gebeurtenis, "gegevens">;
  readonly normen: Normenboek;
}

/** The law leaves this to a person, and nobody has judged yet. Code never fills it in. */
export interface OordeelNodig {
  readonly _tag: "OordeelNodig";
  readonly vraag: string;
}

/** What a guard found: nothing, a reason to stop or warn (with the words for its sentence), or that a person must judge. */
export type Toetsing = undefined | Velden | OordeelNodig;

/**
 * A small named test that guards a transition. It has one error code; the code says whether it blocks or warns.
 * `vraagt` names the fields of the event it reads, so that a screen can ask for them; `vereist` the places of those that may not stay empty
 * (`plan.doelen`), so that a screen says so before and not after saving. A part that is left out whole asks nothing of its fields.
 */
export interface Wachter<in Feiten, in Gegevens> {
  readonly naam: string;
  readonly code: Foutcode;
  readonly vraagt: readonly string[];
  readonly vereist?: readonly string[];
  readonly toets: (vraag: Vraag<Feiten, Gegevens>) => Toetsing;
}

/** The guard found something, without words to add to its sentence. */
export const NIET_GOED: Velden = {};

/** Nothing found when it holds, else the finding without further words. */
export const mits = (houdt: boolean | undefined): Toetsing => (houdt === true ? undefined : NIET_GOED);

/** Whether a finding says that a person must judge. */
export const isOordeelNodig = (toetsing: Velden | OordeelNodig): toetsing is OordeelNodig => toetsing["_tag"] === "OordeelNodig";
