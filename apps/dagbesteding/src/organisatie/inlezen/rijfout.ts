import { describeBestandsbevinding, type Bestandsbevinding } from "@wmo-kit/runtime";

/** What is wrong with a row beside the form of its cells. Never the value itself. */
export type Rijcode = "bsnOnjuist" | "schrijfwijze" | "dubbel" | "nogNietGeboren";

/** One fault in a list: as a spreadsheet counts, the headings are row 1. */
export interface Rijfout {
  readonly rij: number;
  readonly kolom: string;
  readonly code: Rijcode;
}

const ZINNEN: Readonly<Record<Rijcode, string>> = {
  bsnOnjuist: "dit nummer is geen burgerservicenummer. Controleer de cijfers.",
  schrijfwijze: "dit kan zo niet in een bericht staan. Controleer de schrijfwijze en de lengte.",
  dubbel: "dit staat ook in een eerdere rij. Haal een van de twee weg.",
  nogNietGeboren: "deze dag ligt na vandaag. Controleer de datum.",
};

/** A fault in Dutch: where, what is wrong and what to do. */
export const describeRijfout = (fout: Rijfout | Bestandsbevinding): string =>
  Object.hasOwn(ZINNEN, fout.code) ? `Rij ${fout.rij}, ${fout.kolom ?? ""}: ${ZINNEN[fout.code as Rijcode]}` : describeBestandsbevinding(fout as Bestandsbevinding);
