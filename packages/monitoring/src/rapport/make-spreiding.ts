import { makeVerhouding, roundVerhouding } from "@wmo-kit/domain";

import type { Deelcel } from "../telling/deeluitkomst.js";
import type { Spreiding } from "./rapport.js";

const HELFT = 2;

const opPlaats = (geordend: readonly (readonly [number, number])[], plaats: number): number => {
  let voorbij = 0;
  for (const [dagen, keren] of geordend) {
    voorbij += keren;
    if (plaats < voorbij) return dagen;
  }
  return 0;
};

/** A share of days with one decimal, rounded half up as people do. */
const inTienden = (teller: number, noemer: number): string =>
  makeVerhouding(BigInt(teller) * 10n, noemer).match(
    (tienden) => {
      const afgerond = roundVerhouding(tienden, "half-weg-van-nul");
      return `${afgerond / 10n},${afgerond % 10n}`;
    },
    () => "",
  );

/** How days are spread over the cases; null without cases. With an even number of cases the middle is halfway between the two middle ones. @unit days */
export const makeSpreiding = ({ dagen }: Pick<Deelcel, "dagen">): Spreiding | null => {
  const geordend = Object.entries(dagen)
    .map(([aantal, keren]) => [Number(aantal), keren] as const)
    .sort(([een], [ander]) => een - ander);
  const [kortste, langste] = [geordend[0], geordend.at(-1)];
  if (kortste === undefined || langste === undefined) return null;
  const zaken = geordend.reduce((som, [, keren]) => som + keren, 0);
  const som = geordend.reduce((totaal, [aantal, keren]) => totaal + aantal * keren, 0);
  const midden = opPlaats(geordend, Math.floor((zaken - 1) / HELFT)) + opPlaats(geordend, Math.floor(zaken / HELFT));
  return { mediaan: inTienden(midden, HELFT), gemiddelde: inTienden(som, zaken), kortste: kortste[0], langste: langste[0] };
};
