import { randomUUID } from "node:crypto";

import { sha256 } from "../hash.js";

/** So long a name may be, so that there is room for what goes before it. @unit bytes */
const MAXIMUM = 150;

/** A file name for an identification: two different ones never get the same name. */
export const bestandsnaamVan = (identificatie: string): string => {
  const naam = encodeURIComponent(identificatie).replace(/[!'()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16)}`).replace(/^\./, "%2e");
  return `${naam.length > MAXIMUM ? `${naam.slice(0, 80)}~${sha256(Buffer.from(identificatie))}` : naam}.xml`;
};

/** A name under which a file is ours: never used before, with the moment it arrived and the name it came with. */
export const claimnaamVan = (naam: string, aankomstMs: number): string =>
  `${aankomstMs}_${randomUUID()}_${Buffer.byteLength(naam) > MAXIMUM ? `${sha256(Buffer.from(naam))}.xml` : naam}`;

/** The moment and the name in a name of ours. */
export const leesClaimnaam = (claim: string): { readonly aankomstMs: number; readonly naam: string } | undefined => {
  const [, ms, naam] = /^(\d{1,15})_[0-9a-f-]{36}_(.+)$/s.exec(claim) ?? [];
  return ms === undefined || naam === undefined ? undefined : { aankomstMs: Number(ms), naam };
};

/** Names under which programs write a file that is not finished. */
const TIJDELIJK = /^\.|~$|\.(?:tmp|temp|part|partial|filepart|crdownload|download|writing|lock|swp)$/i;

/** Whether a name says that its file is not finished or not meant to be seen. */
export const isTijdelijkeNaam = (naam: string): boolean => TIJDELIJK.test(naam);
