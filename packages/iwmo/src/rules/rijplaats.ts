import type { Vindplaats } from "../schema/lezer.js";

/** Finds where an element begins in the file that is being read, by its path as seen from another; undefined where there is no file. */
export type Vind = (plaats: string) => Vindplaats | undefined;

/** For a message that is not being read from a file. */
export const GEEN_VINDPLAATS: Vind = () => undefined;

/** Where a row stands: the number of its client and its own number there, both from 0. */
export interface Rijplaats {
  readonly client: number;
  readonly rij: number;
  /** Finds what is in the row. */
  readonly vind: Vind;
}

/** How many rows each client has. */
export type Telling = readonly number[];

/** The path of a row as seen from the element that holds the clients. All are numbered: how many there are shows only at the end. */
export const rijpad = (client: number, rij: number): string => `Clienten/Client[${client + 1}]/Prestaties/Prestatie[${rij + 1}]`;

const GENUMMERD = /Client\[(\d+)\](?:\/Prestaties\/Prestatie\[(\d+)\])?/;

/** Takes the number off a client or row that turned out to be the only one. */
export const ontnummer = (pad: string, telling: Telling): string =>
  pad.replace(GENUMMERD, (_, client: string, rij?: string) => {
    const begin = telling.length === 1 ? "Client" : `Client[${client}]`;
    if (rij === undefined) return begin;
    return `${begin}/Prestaties/Prestatie${telling[Number(client) - 1] === 1 ? "" : `[${rij}]`}`;
  });
