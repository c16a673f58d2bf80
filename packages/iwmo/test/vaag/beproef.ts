import { DEUREN, type Deur } from "./deuren.js";

/** How long one way in may take for a document, at a part of a megabyte. @unit milliseconds */
export const TIJDGRENS = 5_000;

/** A promise that was broken for a document. */
export interface Breuk {
  readonly deur: string;
  readonly soort: "gooit" | "traag" | "onwaar";
  /** What happened; for people who repair it, never shown to users. */
  readonly wat: string;
}

/** Takes a document through every way in; all promises that were broken. */
export const beproef = async (bytes: Uint8Array, deuren: Readonly<Record<string, Deur>> = DEUREN, nu: () => number = () => performance.now()): Promise<readonly Breuk[]> => {
  const breuken: Breuk[] = [];
  for (const [naam, deur] of Object.entries(deuren)) {
    const begin = nu();
    try {
      const wat = await deur(bytes);
      if (wat !== undefined) breuken.push({ deur: naam, soort: "onwaar", wat });
    } catch (oorzaak) {
      breuken.push({ deur: naam, soort: "gooit", wat: oorzaak instanceof Error ? (oorzaak.stack ?? oorzaak.message) : String(oorzaak) });
    }
    const duur = nu() - begin;
    if (duur > TIJDGRENS) breuken.push({ deur: naam, soort: "traag", wat: `${Math.round(duur)} ms` });
  }
  return breuken;
};
