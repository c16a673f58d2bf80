import type { Antwoord } from "../http/verzoek.js";
import { findBsns } from "../log/find-bsns.js";
import { makeVijandigBestand, type Voorbeeld } from "./vijandig-bestand.js";

/** What a file trial sends, how often, and how it asks for the memory of the server. */
export interface Bestandenproef {
  readonly aantal: number;
  readonly voorbeelden: readonly [Voorbeeld, ...Voorbeeld[]];
  readonly stuurBestand: (bytes: Uint8Array) => Promise<Antwoord>;
  /** @unit bytes */
  readonly geheugen: () => number;
}

/** What came of it: what went wrong, how many were taken in or refused, the slowest and the most memory. */
export interface Bestandenuitslag {
  readonly mis: readonly string[];
  readonly aangenomen: number;
  readonly geweigerd: number;
  /** @unit milliseconds */
  readonly traagst: number;
  /** @unit bytes */
  readonly geheugen: number;
}

/** Asking for the memory of a process costs time: now and then is enough. */
const ELKE = 250;

const isMis = ({ status, headers, tekst }: Antwoord): boolean =>
  status >= 500 || (status !== 201 && (status < 400 || headers["content-type"] !== "application/problem+json" || findBsns(tekst).length > 0));

/** Spoiled files, four at a time: each is taken in or refused with a problem, and none gives an error or says a Bsn back. */
export const probeBestanden = async ({ aantal, voorbeelden, stuurBestand, geheugen }: Bestandenproef): Promise<Bestandenuitslag> => {
  const mis: string[] = [];
  let [volgende, aangenomen, geweigerd, traagst, meest] = [0, 0, 0, 0, 0];
  const werk = async (): Promise<void> => {
    while (volgende < aantal) {
      const zaad = (volgende += 1);
      const { bytes, herkomst } = makeVijandigBestand(voorbeelden, zaad);
      const begin = performance.now();
      const antwoord = await stuurBestand(bytes);
      traagst = Math.max(traagst, performance.now() - begin);
      if (zaad % ELKE === 0) meest = Math.max(meest, geheugen());
      if (antwoord.status === 201) aangenomen += 1;
      else geweigerd += 1;
      if (isMis(antwoord)) mis.push(`${antwoord.status} ${herkomst}`);
    }
  };
  await Promise.all([werk(), werk(), werk(), werk()]);
  return { mis, aangenomen, geweigerd, traagst, geheugen: Math.max(meest, geheugen()) };
};
