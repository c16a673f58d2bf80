import type { Prestatie } from "../release-3-2/wmo323.js";

/** A line of a claim, with the client it is for. */
export interface Ingediend {
  readonly bsn: string;
  readonly prestatie: Prestatie;
  readonly path: string;
}

type Regelnummers = Pick<Prestatie, "productReferentie">;

/** Finds the line of a claim that a line of an answer is about. */
export type ZoekIngediend = (bsn: string, antwoord: Regelnummers) => Ingediend | undefined;

const sleutelVan = ({ productReferentie: { referentieNummer, vorigReferentieNummer } }: Regelnummers): string =>
  JSON.stringify([referentieNummer, vorigReferentieNummer ?? null]);

/**
 * Ties lines of an answer to the lines of a claim by both numbers of their reference. A claim may hold the same numbers at two
 * clients (the second breaks TR314, and its rejection says nothing of the first): then the client decides.
 *
 * @source iWmo 3.2, TR366, TR314, TR304
 */
export const makeZoekIngediend = (regels: readonly Ingediend[]): ZoekIngediend => {
  const perReferentie = new Map<string, Ingediend[]>();
  for (const regel of regels) {
    const sleutel = sleutelVan(regel.prestatie);
    const zelfde = perReferentie.get(sleutel);
    if (zelfde === undefined) perReferentie.set(sleutel, [regel]);
    else zelfde.push(regel);
  }
  return (bsn, antwoord) => {
    const zelfde = perReferentie.get(sleutelVan(antwoord)) ?? [];
    return zelfde.find((regel) => regel.bsn === bsn) ?? (zelfde.length === 1 ? zelfde[0] : undefined);
  };
};
