/**
 * How a value is spelled in the document, by its full path; undefined where that is not known.
 * A few rules of the standard compare spellings: 058000 is the number 58000, but not the same text.
 */
export type Tekstbron = (pad: string) => string | undefined;

/** For a message that is not a document: what is written is always the plain spelling. */
export const GEEN_TEKST: Tekstbron = () => undefined;
