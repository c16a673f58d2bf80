import { posix } from "node:path";

import { bestaat, BRONCODE } from "./repository.js";

const VERWIJZING = /(!?)\[((?:[^\]\\]|\\.)*)\]\(([^)\s]+)\)/g;
const BEELD = /(<img[^>]*\ssrc=")([^"]+)(")/g;
const BLOK = /(^```[\s\S]*?^```$)/m;

/** Addresses of the site by the file of the repository that the page was made from. */
export type Adresboek = ReadonlyMap<string, string>;

const beeldadres = (doel: string): string => {
  if (!doel.startsWith("docs/screenshots/")) throw new Error(`this picture is not with the others: ${doel}`);
  return `/beelden/${doel.slice("docs/screenshots/".length)}`;
};

/**
 * Points the links of a file of the repository at the page of the site that was made from their goal, and at the sources where there is none.
 * A link to a file that does not exist is an error.
 */
export const herschrijfVerwijzingen = (tekst: string, bron: string, adresboek: Adresboek): string => {
  const plaats = (verwijzing: string): string => posix.normalize(posix.join(posix.dirname(bron), verwijzing)).replace(/\/$/, "");
  const verwijs = (verwijzing: string): string => {
    if (/^(?:[a-z]+:|#|\/)/.test(verwijzing)) return verwijzing;
    const [pad = "", anker] = verwijzing.split("#");
    const doel = plaats(pad);
    if (!bestaat(doel)) throw new Error(`${bron} points at ${doel}, which is not there`);
    const adres = adresboek.get(doel) ?? adresboek.get(`${doel}/README.md`);
    const slot = anker === undefined ? "" : `#${anker}`;
    return adres === undefined ? `${BRONCODE}/blob/main/${doel}${slot}` : `/${adres}/${slot}`;
  };
  return tekst
    .split(BLOK)
    .map((deel, nummer) =>
      nummer % 2 === 1
        ? deel
        : deel
            .replace(VERWIJZING, (_heel, teken: string, naam: string, verwijzing: string) => `${teken}[${naam}](${teken === "!" ? beeldadres(plaats(verwijzing)) : verwijs(verwijzing)})`)
            .replace(BEELD, (_heel, voor: string, verwijzing: string, na: string) => `${voor}${beeldadres(plaats(verwijzing))}${na}`),
    )
    .join("");
};
