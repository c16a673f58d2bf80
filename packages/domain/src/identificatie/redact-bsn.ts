import { doorstaatElfproef } from "./elfproef.js";

const MOGELIJK_BSN =
  /(?<![0-9])(?=([0-9]{9}(?![0-9])|[0-9]{3}([ .-])[0-9]{3}\2[0-9]{3}(?![0-9])|[0-9]{4}([ .-])[0-9]{2}\3[0-9]{3}(?![0-9])))/g;

/** Identifiers that the software makes: nine digits in a row stand in one of every fifty, and say nothing. */
const UUID = /((?<![0-9a-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z]))/gi;

const isMogelijkBsn = (tekst: string): boolean => {
  const cijfers = tekst.replace(/[^0-9]/g, "");
  return cijfers !== "000000000" && doorstaatElfproef(cijfers);
};

const redactDeel = (tekst: string): string => {
  let uit = "";
  let vanaf = 0;
  for (const { index, 1: nummer } of tekst.matchAll(MOGELIJK_BSN)) {
    if (nummer === undefined || index < vanaf || !isMogelijkBsn(nummer)) continue;
    uit += `${tekst.slice(vanaf, index)}[bsn]`;
    vanaf = index + nummer.length;
  }
  return uit + tekst.slice(vanaf);
};

/**
 * Free text in which every number that could be a Bsn reads `[bsn]`; for loggers and other text that leaves the process.
 * Looks at runs of exactly nine digits, also written as 999 900 006 or 9999.00.006, and takes those that pass the elfproef.
 * One in eleven other nine-digit numbers goes too: a log line less is better than a Bsn more. A UUID stays whole.
 *
 * @source Wmo 2015 art. 5.2.9
 */
export const redactBsn = (tekst: string): string =>
  tekst
    .split(UUID)
    .map((deel, plaats) => (plaats % 2 === 1 ? deel : redactDeel(deel)))
    .join("");
