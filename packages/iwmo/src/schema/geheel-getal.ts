const GEHEEL_GETAL = /^[+-]?[0-9]+$/;

/** Whether a text is an xs:integer: an optional sign and digits, leading zeros allowed. @source XML Schema 1.0 part 2, 3.3.13 */
export const isGeheelGetal = (tekst: string): boolean => GEHEEL_GETAL.test(tekst);

/** The number an xs:integer stands for; -0 is 0. Exact up to 2^53, far beyond any bound of the standard. */
export const parseGeheelGetal = (tekst: string): number => Number(tekst) + 0;

/** Negative, zero or positive: how an xs:integer of any length compares with a bound. */
export const compareGeheelGetal = (tekst: string, grens: number): number => parseGeheelGetal(tekst) - grens;
