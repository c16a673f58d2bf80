import type { Stapweergave } from "../../weergave.js";

/** What of a case decides its name. */
interface Benoembaar {
  readonly id: string;
  readonly titel: string;
}

/** Which name belongs to which case, where there is one. */
export type Namen = ReadonlyMap<string, string>;

const CODELENGTE = 6;

/** A short code by which people can tell cases apart that have no name. */
export const codeVan = (zaak: string): string => zaak.slice(-CODELENGTE);

const nameTitel = (titel: string, zaak: string, gelijknamig: ReadonlySet<string>, namen: Namen): string => {
  const naam = namen.get(zaak);
  if (naam !== undefined) return `${naam} (${titel.toLowerCase()})`;
  return gelijknamig.has(titel) ? `${titel}, code ${codeVan(zaak)}` : titel;
};

const findGelijknamig = (zaken: readonly Benoembaar[]): ReadonlySet<string> => {
  const titels = zaken.map(({ titel }) => titel);
  return new Set(titels.filter((titel, plaats) => titels.indexOf(titel) !== plaats));
};

/** Cases that can be told apart: by the name of the person, else by a short code where two would be called the same. */
export const nameZaken = <Z extends Benoembaar>(zaken: readonly Z[], namen: Namen): readonly Z[] => {
  const gelijknamig = findGelijknamig(zaken);
  return zaken.map((zaak) => ({ ...zaak, titel: nameTitel(zaak.titel, zaak.id, gelijknamig, namen) }));
};

/** The steps of those cases, under the same names. */
export const nameStappen = (stappen: readonly Stapweergave[], zaken: readonly Benoembaar[]): readonly Stapweergave[] => {
  const titels = new Map(zaken.map(({ id, titel }) => [id, titel] as const));
  return stappen.map((stap) => (stap.zaak === null ? stap : { ...stap, zaakTitel: titels.get(stap.zaak) ?? stap.zaakTitel }));
};
