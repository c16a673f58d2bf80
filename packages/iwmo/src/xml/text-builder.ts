const BROKMAAT = 1024;

/** Text under construction: code points gathered in lumps, so that long text costs little more than its length. */
export interface TextBuilder {
  tekst: string;
  readonly codes: number[];
}

/** An empty text to add to. */
export const createTextBuilder = (): TextBuilder => ({ tekst: "", codes: [] });

/** The text so far. */
export const buildText = (builder: TextBuilder): string => {
  if (builder.codes.length > 0) builder.tekst += String.fromCodePoint(...builder.codes);
  builder.codes.length = 0;
  return builder.tekst;
};

/** Adds one character. */
export const addCharacter = (builder: TextBuilder, teken: number): void => {
  builder.codes.push(teken);
  if (builder.codes.length >= BROKMAAT) buildText(builder);
};

/** Adds a run of text. */
export const addText = (builder: TextBuilder, tekst: string): void => {
  builder.tekst = buildText(builder) + tekst;
};
