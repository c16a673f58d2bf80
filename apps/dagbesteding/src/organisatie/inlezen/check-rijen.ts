import { parse, type IsoDatum } from "@wmo-kit/domain";

import { Client } from "../../feiten/client.js";
import type { Rijfout } from "./rijfout.js";
import { BEWONERSSJABLOON, MEDEWERKERSSJABLOON, type Bewonersrij, type Medewerkersrij } from "./sjablonen.table.js";

/** Rows with their number in the file. */
export interface Rijen<R> {
  readonly rijen: readonly R[];
  readonly rijnummers: readonly number[];
}

const BSN_CIJFERS = 9;

/** A Bsn as nine digits, with the zeros that a spreadsheet dropped. */
export const toBsn = (getal: number): string => String(getal).padStart(BSN_CIJFERS, "0");

const GESLACHT: Readonly<Record<string, string>> = { onbekend: "0", man: "1", vrouw: "2" };

/** A row as the resident it describes, still to be read. */
export const toClient = ({ bsn, achternaam, voorvoegsel, voorletters, geboortedatum, geslacht }: Bewonersrij): unknown => ({
  bsn: toBsn(bsn),
  geboortedatum: { datum: geboortedatum },
  geslacht: GESLACHT[geslacht],
  naam: {
    geslachtsnaam: { achternaam, ...(voorvoegsel === null ? {} : { voorvoegsel }) },
    ...(voorletters === null ? {} : { voorletters }),
    naamGebruik: "1",
  },
});

const { bsn: BSN, geboortedatum: GEBOORTEDATUM, achternaam: ACHTERNAAM, voorvoegsel: VOORVOEGSEL, voorletters: VOORLETTERS } = BEWONERSSJABLOON.kolommen;

/** Under which heading a field of the resident stands. */
const KOPPEN: Readonly<Record<string, string>> = {
  bsn: BSN.kop,
  geboortedatum: GEBOORTEDATUM.kop,
  "naam.voorletters": VOORLETTERS.kop,
  "naam.geslachtsnaam.voorvoegsel": VOORVOEGSEL.kop,
};

const vormfouten = (rij: Bewonersrij, nummer: number): readonly Rijfout[] =>
  parse(Client, "Client", toClient(rij)).match(
    () => [],
    ({ bevindingen }) =>
      bevindingen.map(({ pad }): Rijfout => {
        const naam = pad.join(".");
        return { rij: nummer, kolom: KOPPEN[naam] ?? ACHTERNAAM.kop, code: naam === "bsn" ? "bsnOnjuist" : "schrijfwijze" };
      }),
  );

const dubbele = <R>({ rijen, rijnummers }: Rijen<R>, sleutel: (rij: R) => string, kolom: string): readonly Rijfout[] => {
  const gezien = new Set<string>();
  return rijen.flatMap((rij, plaats) => {
    const waarde = sleutel(rij);
    if (!gezien.has(waarde)) {
      gezien.add(waarde);
      return [];
    }
    return [{ rij: rijnummers[plaats] ?? 0, kolom, code: "dubbel" as const }];
  });
};

/** What is wrong with the rows of residents beside the form of the cells: the eleven-test, how names are written, twice the same resident, born after today. */
export const checkBewoners = (gelezen: Rijen<Bewonersrij>, vandaag: IsoDatum): readonly Rijfout[] => {
  const perRij = gelezen.rijen.flatMap((rij, plaats): readonly Rijfout[] => {
    const nummer = gelezen.rijnummers[plaats] ?? 0;
    return [
      ...vormfouten(rij, nummer),
      ...(rij.geboortedatum > vandaag ? [{ rij: nummer, kolom: GEBOORTEDATUM.kop, code: "nogNietGeboren" } as const] : []),
    ];
  });
  return [...perRij, ...dubbele(gelezen, (rij) => `${rij.gemeente} ${toBsn(rij.bsn)}`, BSN.kop)];
};

/** What is wrong with the rows of people who work: twice the same number. */
export const checkMedewerkers = (gelezen: Rijen<Medewerkersrij>): readonly Rijfout[] =>
  dubbele(gelezen, ({ nummer }) => nummer, MEDEWERKERSSJABLOON.kolommen.nummer.kop);
