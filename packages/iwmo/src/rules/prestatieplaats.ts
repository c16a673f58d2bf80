import type { Declaratie, Prestatie } from "../release-3-2/wmo323.js";
import { nummerVan } from "./plaats.js";

/** A line of a claim with its path as seen from the claim. */
export interface Prestatieplaats {
  readonly prestatie: Prestatie;
  readonly pad: string;
}

/** The lines of a claim that a test picks, in the order of the message; only they get a path. */
export const filterPrestaties = ({ clienten }: Declaratie, kies: (prestatie: Prestatie) => boolean): readonly Prestatieplaats[] => {
  const gekozen: Prestatieplaats[] = [];
  // Plain loops: every line of a claim of any size goes through here.
  for (let c = 0; c < clienten.length; c += 1) {
    const prestaties = clienten[c]?.prestaties ?? [];
    for (let p = 0; p < prestaties.length; p += 1) {
      const prestatie = prestaties[p];
      if (prestatie === undefined || !kies(prestatie)) continue;
      gekozen.push({ prestatie, pad: `Clienten/Client${nummerVan(clienten, c)}/Prestaties/Prestatie${nummerVan(prestaties, p)}` });
    }
  }
  return gekozen;
};
