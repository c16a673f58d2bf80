import { laatsteDagVanMaand } from "./maand.js";

const VORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is written as a civil date: yyyy-mm-dd. */
export const heeftDatumvorm = (tekst: string): boolean => VORM.test(tekst);

/** Whether a text is written as a civil date and that day exists. */
export const isBestaandeDatum = (tekst: string): boolean => {
  const delen = VORM.exec(tekst);
  if (delen === null) return false;
  const [jaar, maand, dag] = [Number(delen[1]), Number(delen[2]), Number(delen[3])];
  return jaar >= 1 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= laatsteDagVanMaand(jaar, maand);
};
