import type { IsoDatum } from "@wmo-kit/domain";

/** A month as yyyy-mm. */
export const maandVan = (datum: IsoDatum): string => datum.slice(0, 7);

/** The stream with the taps of one resident in one month: small, and read only when that month is asked for. */
export const aanwezigheidstroom = (dossier: string, maand: string): string => `aanwezigheid:${dossier}:${maand}`;

/** The month of a resident that a stream of taps holds. */
export interface Aanwezigheidsmaand {
  readonly dossier: string;
  readonly maand: string;
}

/** Whether a stream holds taps. */
export const isAanwezigheidstroom = (stroom: string): boolean => stroom.startsWith("aanwezigheid:");

/** Whose taps a stream holds, of which month. */
export const leesAanwezigheidstroom = (stroom: string): Aanwezigheidsmaand => {
  const [, dossier = "", maand = ""] = stroom.split(":");
  return { dossier, maand };
};

/** The stream with the weekly roster of a location. */
export const roosterstroom = (locatie: string): string => `rooster:${locatie}`;

/** The stream with who came to a location unplanned in a month. */
export const bezoekstroom = (locatie: string, maand: string): string => `bezoek:${locatie}:${maand}`;
