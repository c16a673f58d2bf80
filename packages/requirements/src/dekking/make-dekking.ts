import type { Eis } from "../catalogus/eis.js";
import type { Dekking, Dekkingsregel } from "./dekkingsregel.js";
import type { DoorPersoon } from "./door-persoon.js";
import type { Toets, Vindplaats } from "./vindplaats.js";

/** What the coverage is made from. */
export interface Dekkingsbron {
  readonly eisen: readonly Eis[];
  readonly vindplaatsen: readonly Vindplaats[];
  readonly toetsen: readonly Toets[];
  readonly doorPersoon: readonly DoorPersoon[];
}

const groepeer = <Rij extends { readonly eis: string }>(rijen: readonly Rij[]): ReadonlyMap<string, readonly Rij[]> => {
  const groepen = new Map<string, Rij[]>();
  for (const rij of rijen) {
    const groep = groepen.get(rij.eis);
    if (groep === undefined) groepen.set(rij.eis, [rij]);
    else groep.push(rij);
  }
  return groepen;
};

const kiesDekking = (eis: Eis, isUitgevoerd: boolean, isDoorPersoon: boolean): Dekking => {
  if (isUitgevoerd) return "uitgevoerd";
  if (isDoorPersoon) return "persoon";
  // Evidence settles a requirement only when nothing else of this project is to carry it.
  return eis.bewijs !== undefined && eis.gedragenDoor.every((uitvoerder) => uitvoerder === "bewijsregister") ? "bewijs" : "open";
};

/** For each requirement of the catalogue what covers it; no requirement is left out. */
export const makeDekking = (bron: Dekkingsbron): readonly Dekkingsregel[] => {
  const [vindplaatsen, toetsen] = [groepeer(bron.vindplaatsen), groepeer(bron.toetsen)];
  const redenen = new Map<string, string>(bron.doorPersoon.map(({ eis, reden }) => [eis, reden]));
  return bron.eisen.map((eis): Dekkingsregel => {
    const gevonden = vindplaatsen.get(eis.id) ?? [];
    const reden = redenen.get(eis.id);
    return {
      eis,
      dekking: kiesDekking(eis, gevonden.length > 0, reden !== undefined),
      vindplaatsen: gevonden,
      toetsen: toetsen.get(eis.id) ?? [],
      ...(reden === undefined ? {} : { reden }),
    };
  });
};
