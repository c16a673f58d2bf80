// The number in the document, then letters, sub-numbers and our own marks for unnumbered paragraphs, second lists and footnotes.
const OP_EEN_ID_GELIJKEND = /\b[WD]-(?:fn\d+|\d+)(?:\.(?:\d+|r\d+|[a-z](?![a-z0-9])))*(?:-u\d+)?/gu;

/**
 * Everything in a text that has the shape of a requirement id, in order and without repetition, known or not.
 * `D-11.1–D-11.9` gives its two ends; nothing is filled in between.
 */
export const findEisIds = (tekst: string): readonly string[] => [...new Set(tekst.match(OP_EEN_ID_GELIJKEND))];
