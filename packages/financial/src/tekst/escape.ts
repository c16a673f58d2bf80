const XML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Control characters and halves of characters: no document may hold them, white space apart. @source XML 1.0 section 2.2 */
const NIET_IN_DOCUMENT = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const WIT: ReadonlySet<string> = new Set(["\t", "\n", "\r"]);

/** Text for HTML and SVG; what no document may hold is left out. */
export const escapeXml = (tekst: string): string =>
  tekst.replace(NIET_IN_DOCUMENT, (teken) => (WIT.has(teken) ? teken : "")).replace(/[&<>"']/g, (teken) => XML[teken] ?? "");

const MARKDOWN = /[\\`*_{}[\]<>|~]/g;
/** Signs that only mean something at the begin of a line: a heading, a list, a rule. */
const AAN_BEGIN = /^(\s*)([#+=-]|[0-9]+(?=[.)]))/;

/** Text for a cell or line of Markdown: its signs mean nothing and it stays one line. */
export const escapeMarkdown = (tekst: string): string =>
  tekst
    .replace(NIET_IN_DOCUMENT, (teken) => (WIT.has(teken) ? " " : ""))
    .replace(/&/g, "&amp;")
    .replace(MARKDOWN, (teken) => `\\${teken}`)
    .replace(AAN_BEGIN, (_begin, wit: string, teken: string) => (/[0-9]/.test(teken) ? `${wit}${teken}\\` : `${wit}\\${teken}`));
