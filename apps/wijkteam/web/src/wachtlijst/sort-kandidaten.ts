import type { Kandidaat } from "../../../src/matching/weergave.js";

/** What the resident asks of a professional besides what the kit knows. */
export interface Wens {
  readonly taal: string;
  readonly deskundigheid: string;
}

/** Every answer that some professional gives, each once, by the alphabet. */
export const listKeuzen = (lijsten: readonly (readonly string[])[]): readonly string[] => [...new Set(lijsten.flat())].toSorted((een, ander) => een.localeCompare(ander, "nl"));

const past = ({ talen, deskundigheden }: Kandidaat, { taal, deskundigheid }: Wens): number =>
  Number(taal === "" || talen.includes(taal)) + Number(deskundigheid === "" || deskundigheden.includes(deskundigheid));

/** Who may be coupled and speaks the language and knows the field comes first; further the order of the server stays. @source W-49.4 */
export const sortKandidaten = (kandidaten: readonly Kandidaat[], wens: Wens): readonly Kandidaat[] =>
  kandidaten.toSorted((een, ander) => Number(ander.magGekoppeld) - Number(een.magGekoppeld) || past(ander, wens) - past(een, wens));
