const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text as the content of an element: a reader gets back every character, a carriage return too. @source XML 1.0, 2.4 and 2.11 */
export const escapeInhoud = (tekst: string): string => tekst.replace(/[&<>\r]/g, (teken) => ESCAPES[teken] ?? teken);

/** Text as the value of an attribute between double quotes; blanks are written so that they stay what they are. @source XML 1.0, 3.3.3 */
export const escapeAttribuut = (tekst: string): string => tekst.replace(/[&<>"\t\n\r]/g, (teken) => ESCAPES[teken] ?? teken);
