const TIJD =
  /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$/;

/** Whether a text is an xs:time; 24:00:00 is one, and seconds may have a fraction. @source XML Schema 1.0 part 2, 3.2.8 */
export const isXsdTijd = (tekst: string): boolean => TIJD.test(tekst);
