import { formatCode } from "@wmo-kit/afwegingskader";

import { DAGBESTEDING_STAPPEN } from "./dagbesteding-stappen.table.js";
import type { Staptekst, Stapteksten } from "./staptekst.js";
import { WIJKTEAM_STAPPEN } from "./wijkteam-stappen.table.js";

const TEKSTEN: ReadonlyMap<string, Staptekst> = new Map(
  Object.entries<Stapteksten>({ ...WIJKTEAM_STAPPEN, ...DAGBESTEDING_STAPPEN }).flatMap(([levensloop, stappen]) =>
    Object.entries(stappen).map(([soort, tekst]) => [`${levensloop} ${soort}`, tekst] as const),
  ),
);

const metHoofdletter = (tekst: string): string => `${tekst.charAt(0).toLocaleUpperCase("nl")}${tekst.slice(1)}`;

/** Whether an event has a title of its own. */
export const heeftStaptekst = (levensloop: string, gebeurtenis: string): boolean => TEKSTEN.has(`${levensloop} ${gebeurtenis}`);

/** How an event is offered to a person; without a row by its own words, which a test holds never to happen. */
export const findStaptekst = (levensloop: string, gebeurtenis: string): Staptekst =>
  TEKSTEN.get(`${levensloop} ${gebeurtenis}`) ?? { titel: metHoofdletter(formatCode(gebeurtenis)) };

/** A state of a case as people read it. */
export const formatToestand = (toestand: string): string => metHoofdletter(formatCode(toestand));
