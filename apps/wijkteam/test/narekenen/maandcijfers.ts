import { valtIn, type Tik, type Venster } from "./tik.js";

const UUR = 60;

/** A number with a comma as a whole number of parts, such as cents of euros: digits alone, no arithmetic with fractions. */
const inDelen = (tekst: string, decimalen: number): number => {
  const [heel = "0", breuk = ""] = tekst.replaceAll(".", "").split(",");
  return Number(`${heel}${breuk.padEnd(decimalen, "0")}`);
};

const HONDERDSTEN = 2;

interface Regel {
  readonly maand: string;
  readonly groepen: Readonly<Record<string, string>>;
  readonly aantal: number;
  /** Rounded to the nearest minute, half up. */
  readonly minuten: number | undefined;
  readonly uitgaven: number;
  readonly spiegelbudget: number;
}

const leesRegel = (regel: string): Regel => {
  const [maand = "", verwijzer = "", product = "", , aantal = "", , uren = "", uitgaven = "", spiegelbudget = ""] = regel.split(";");
  return {
    maand,
    groepen: { product, verwijzer },
    aantal: Number(aantal),
    minuten: uren === "" ? undefined : Math.floor((inDelen(uren, HONDERDSTEN) * UUR + 50) / 100),
    uitgaven: inDelen(uitgaven, HONDERDSTEN),
    spiegelbudget: spiegelbudget === "" ? 0 : inDelen(spiegelbudget, HONDERDSTEN),
  };
};

/** What the municipality delivered, out of the bytes of the files themselves; of a month that came again the last file counts as a whole. */
export const aangeleverd = (bestanden: readonly string[], venster: Venster): readonly Tik[] => {
  const perMaand = new Map<string, readonly Regel[]>();
  for (const bestand of bestanden)
    for (const [maand, regels] of Map.groupBy(bestand.split("\r\n").slice(1).filter((regel) => regel !== "").map(leesRegel), (regel) => regel.maand)) perMaand.set(maand, regels);
  return [...perMaand.values()].flat().flatMap(({ maand, groepen, aantal, minuten, uitgaven, spiegelbudget }, nr): readonly Tik[] => {
    if (!valtIn(venster, `${maand}-01`)) return [];
    const kop = { zaak: `regel-${nr}`, groepen, onder: 0, loopt: 0 };
    return [
      { ...kop, cijfer: "indicaties", boven: aantal },
      ...(minuten === undefined ? [] : [{ ...kop, cijfer: "gedeclareerde-uren", boven: minuten }]),
      { ...kop, cijfer: "spiegelbudget", boven: uitgaven, onder: spiegelbudget },
    ];
  });
};
