import { addMaanden, type IsoDatum } from "@wmo-kit/domain/rekenen";

const MAAND = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" });

/** A month (jjjj-mm) written out. */
export const schrijfMaand = (maand: string): string => MAAND.format(Date.parse(`${maand}-01T12:00:00Z`));

/** The months before a day, the latest first, as jjjj-mm: a month can be claimed when it is over. */
export const listVoorbijeMaanden = (vandaag: IsoDatum, aantal: number): readonly string[] =>
  Array.from({ length: aantal }, (_, terug) => addMaanden(vandaag, -1 - terug).unwrapOr(vandaag).slice(0, 7));
