import type { Foutcode } from "../fout/foutcode.js";
import type { Grond } from "./gronden.table.js";

/** What a one-sided stop rests on, as far as it is known. */
export interface Onderbouwing {
  readonly grond?: Grond | undefined;
  readonly gedragVolgtUitProblematiek?: boolean | undefined;
  readonly alternatievenBenut?: boolean | undefined;
  readonly motivering?: string | undefined;
}

/** A weighty ground is named. @source D-13.2 */
export const heeftGrond = ({ grond }: Onderbouwing): boolean => grond !== undefined;

/** The behaviour does not follow from the condition for which the resident gets support; who has not judged that cannot go on. @source D-13.2 */
export const gedragTeltMee = ({ gedragVolgtUitProblematiek }: Onderbouwing): boolean => gedragVolgtUitProblematiek === false;

/** Everything to prevent the stop was tried. @source D-13.2, D-13.3 */
export const allesGeprobeerd = ({ alternatievenBenut }: Onderbouwing): boolean => alternatievenBenut === true;

/** The motivation is recorded. @source D-13.2 */
export const isGemotiveerd = ({ motivering = "" }: Onderbouwing): boolean => motivering.trim() !== "";

const TOETSEN: readonly (readonly [Foutcode, (onderbouwing: Onderbouwing) => boolean])[] = [
  ["ZWAARWEGENDE_GROND_ONTBREEKT", heeftGrond],
  ["GEDRAG_UIT_PROBLEMATIEK", gedragTeltMee],
  ["ALTERNATIEF_ONTBREEKT", allesGeprobeerd],
  ["MOTIVERING_ONTBREEKT", isGemotiveerd],
];

/** Whether a provider may stop support on its own, and if not, what stands in the way first. */
export type Eenzijdigoordeel = { readonly toegestaan: true } | { readonly toegestaan: false; readonly code: Foutcode };

/**
 * Holds the reasons for a one-sided stop against the programme, in the order of the text: ground, behaviour, alternatives, motivation.
 * The life cycle asks the same tests, each at its own step, and more.
 *
 * @source D-13.2
 */
export const evaluateEenzijdig = (onderbouwing: Onderbouwing): Eenzijdigoordeel => {
  const eerste = TOETSEN.find(([, houdt]) => !houdt(onderbouwing));
  return eerste === undefined ? { toegestaan: true } : { toegestaan: false, code: eerste[0] };
};
