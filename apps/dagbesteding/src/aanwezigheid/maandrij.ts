import { invariant, type IsoDatum } from "@wmo-kit/domain";

import { type Inzet } from "./aanwezigheidfeit.js";
import { DAGDELEN, STANDEN } from "./dagdelen.table.js";
import type { Dagdeelregel, Dagdeeltijd } from "./dagdeeltijd.js";

/** Of the tap that counts: what it says, minutes, allocation, and who worked by place in the list; `null` where it has none. */
type Tik = readonly [stand: number, minuten: number | null, toewijzingNummer: number | null, inzet: number | null];

/** A month of one resident: everybody who worked once, and a short line for each day part; `moment` and `volgorde` tell which tap is the later one. */
interface Maandrij {
  readonly inzet: readonly Inzet[];
  readonly rijen: readonly (readonly [datum: IsoDatum, dagdeel: number, tik: Tik | null, moment: number, volgorde: number])[];
}

/** Day parts as a short text. */
export const schrijfMaandrij = (regels: readonly Dagdeelregel[]): string => {
  const plaatsen = new Map<string, number>();
  const inzet: Inzet[] = [];
  const plaatsVan = (wie: Inzet | undefined): number | null => {
    if (wie === undefined) return null;
    const naam = JSON.stringify(wie);
    const bekend = plaatsen.get(naam);
    if (bekend !== undefined) return bekend;
    plaatsen.set(naam, inzet.length);
    return inzet.push(wie) - 1;
  };
  const rijen = regels.map(({ tijd: { datum, dagdeel, feit }, moment, volgorde }): Maandrij["rijen"][number] => [
    datum,
    DAGDELEN.indexOf(dagdeel),
    feit === undefined ? null : [STANDEN.indexOf(feit.stand), feit.minuten ?? null, feit.toewijzingNummer ?? null, plaatsVan(feit.inzet)],
    moment,
    volgorde,
  ]);
  return JSON.stringify({ inzet, rijen } satisfies Maandrij);
};

const kies = <A>(lijst: readonly A[], plaats: number): A => {
  const gekozen = lijst[plaats];
  invariant(gekozen !== undefined, "een maandrij is geschreven door deze app");
  return gekozen;
};

/** The lines that a text was written from. It was sealed, so nobody changed it since. */
export const leesMaandregels = (tekst: string): readonly Dagdeelregel[] => {
  const { inzet, rijen }: Maandrij = JSON.parse(tekst);
  return rijen.map(([datum, deel, tik, moment, volgorde]) => {
    const dagdeel = kies(DAGDELEN, deel);
    if (tik === null) return { tijd: { datum, dagdeel, feit: undefined }, moment, volgorde };
    const [stand, minuten, toewijzingNummer, wie] = tik;
    const feit = {
      datum,
      stand: kies(STANDEN, stand),
      ...(minuten === null ? {} : { minuten }),
      ...(toewijzingNummer === null ? {} : { toewijzingNummer }),
      ...(wie === null ? {} : { inzet: kies(inzet, wie) }),
    };
    return { tijd: { datum, dagdeel, feit }, moment, volgorde };
  });
};

/** The day parts that a text was written from. */
export const leesMaandrij = (tekst: string): readonly Dagdeeltijd[] => leesMaandregels(tekst).map(({ tijd }) => tijd);
