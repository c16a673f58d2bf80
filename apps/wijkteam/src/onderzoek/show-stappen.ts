import { isAfgerond, laatsteStap, listOntbrekendInStap, ONDERZOEK, type Onderzoek } from "@wmo-kit/afwegingskader";
import type { Stapweergave } from "@wmo-kit/kit/api";

import { ELEMENTNAMEN, ONDERZOEKSSTAPPEN, type Elementletter, type Onderzoeksstaprij } from "./onderzoeksstappen.table.js";
import type { Onderzoeksstap } from "./weergave.js";

const telOordelen = ({ stap4 }: Onderzoek, element: "d" | "e" | "f"): string | null => {
  const aantal = stap4?.oordelen.filter((oordeel) => oordeel.element === element).length ?? 0;
  return aantal === 0 ? null : `${aantal} ${aantal === 1 ? "oordeel" : "oordelen"}, zie de tabel`;
};

const INHOUD: Readonly<Record<Elementletter, (onderzoek: Onderzoek) => string | null>> = {
  a: ({ stap1 }) => stap1?.a ?? null,
  b: ({ stap1 }) => (stap1?.b === undefined ? null : `${stap1.b.vanToepassing ? "" : "Niet van toepassing. "}${stap1.b.toelichting}`),
  c: ({ stap1 }) => stap1?.c ?? null,
  d: (onderzoek) => telOordelen(onderzoek, "d"),
  e: (onderzoek) => telOordelen(onderzoek, "e"),
  f: (onderzoek) => telOordelen(onderzoek, "f"),
  g: ({ stap5 }) => stap5?.g ?? null,
  h: ({ stap6 }) => stap6?.h ?? null,
  i: ({ stap6 }) => (stap6?.i === undefined ? null : stap6.i.pgbGewenst ? "De inwoner wil een pgb." : "De inwoner wil geen pgb."),
};

const bepaalStand = (onderzoek: Onderzoek, { nummer, gebeurtenis }: Onderzoeksstaprij, mogelijk: readonly Stapweergave[]): Onderzoeksstap["stand"] => {
  if (isAfgerond(onderzoek, nummer)) return "klaar";
  if (isAfgerond(onderzoek, 4) && nummer > laatsteStap(onderzoek)) return "niet nodig";
  const stap = mogelijk.find((kandidaat) => kandidaat.gebeurtenis === gebeurtenis);
  return stap === undefined || stap.stand === "geblokkeerd" ? "kan nog niet" : "open";
};

/** The six steps as they stand: what is done, what is missing, and which article asks it. @source W-27.1, W-26.a to W-26.i */
export const showStappen = (onderzoek: Onderzoek, mogelijk: readonly Stapweergave[]): readonly Onderzoeksstap[] =>
  ONDERZOEKSSTAPPEN.map((rij): Onderzoeksstap => {
    const { nummer, naam, vraag, gebeurtenis, elementen } = rij;
    const overgang = ONDERZOEK.rijen.find((kandidaat) => kandidaat.gebeurtenis === gebeurtenis);
    const stap = mogelijk.find((kandidaat) => kandidaat.gebeurtenis === gebeurtenis);
    const stand = bepaalStand(onderzoek, rij, mogelijk);
    return {
      nummer,
      naam,
      vraag,
      gebeurtenis,
      stand,
      eisen: overgang?.eisen ?? [],
      artikel: overgang?.artikel ?? null,
      mist: stand === "niet nodig" ? [] : listOntbrekendInStap(onderzoek, nummer).map(({ naam: wat, eis, over = null }) => ({ naam: wat, eis, over })),
      bevindingen: stap?.stand === "geblokkeerd" ? stap.bevindingen : [],
      elementen: elementen.map((letter) => ({ letter, naam: ELEMENTNAMEN[letter], eis: `W-26.${letter}`, inhoud: INHOUD[letter](onderzoek) })),
    };
  });
