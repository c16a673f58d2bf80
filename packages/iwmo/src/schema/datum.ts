import { isIsoDatum, laatsteDagVanMaand } from "@wmo-kit/domain/rekenen";

// A year of more than four digits has no leading zero; year 0000 does not exist; the time zone is optional here.
const DATUM = /^-?([1-9][0-9]{4,}|[0-9]{4})-([0-9]{2})-([0-9]{2})(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$/;

/** Years repeat every 400, so February 29 of a year of any length is decided by its last four digits. */
const jaarInCyclus = (jaar: string): number => Number(jaar.slice(-4)) + 2000;

/** Whether a text is an xs:date: an existing day, in any year but 0000. @source XML Schema 1.0 part 2, 3.2.9 */
export const isXsdDatum = (tekst: string): boolean => {
  if (isIsoDatum(tekst)) return true;
  const delen = DATUM.exec(tekst);
  if (delen === null) return false;
  const [, jaar = "", maandtekst, dagtekst] = delen;
  const [maand, dag] = [Number(maandtekst), Number(dagtekst)];
  return jaar !== "0000" && maand >= 1 && maand <= 12 && dag >= 1 && dag <= laatsteDagVanMaand(jaarInCyclus(jaar), maand);
};

/** Whether an xs:date without time zone is a civil day of four digits, as this library knows them. */
export const isKalenderdatum = isIsoDatum;
