/** Space, tab, line feed, carriage return: all that XML calls white space. @source XML 1.0, production 3 */
export const isBlankCode = (teken: number): boolean => teken === 0x20 || teken === 0x09 || teken === 0x0a || teken === 0x0d;

/** The text without blanks around it: what a schema type that collapses white space sees of a single word. */
export const trimBlanks = (tekst: string): string => {
  let begin = 0;
  let einde = tekst.length;
  while (begin < einde && isBlankCode(tekst.charCodeAt(begin))) begin += 1;
  while (einde > begin && isBlankCode(tekst.charCodeAt(einde - 1))) einde -= 1;
  return begin === 0 && einde === tekst.length ? tekst : tekst.slice(begin, einde);
};
