import type { Toetsing } from "./wachter.js";

/** Nothing when every named field is there, else the names people use for the ones that are not, in one word of the sentence. */
export const noemMissend = (
  namen: Readonly<Record<string, string>>,
  gegevens: Readonly<Record<string, unknown>>,
  woord: string,
): Toetsing => {
  const mist = Object.entries(namen).filter(([veld]) => gegevens[veld] === undefined);
  return mist.length === 0 ? undefined : { [woord]: mist.map(([, naam]) => naam).join(", ") };
};
