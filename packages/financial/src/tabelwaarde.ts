import { invariant, isEurocent, isIsoDatum, type Eurocent, type IsoDatum } from "@wmo-kit/domain";

/** A date written in a table row; one that does not exist is a mistake of the programmer. */
export const tabeldatum = (tekst: string): IsoDatum => {
  invariant(isIsoDatum(tekst), "een tabelrij noemt een datum die niet bestaat");
  return tekst;
};

/** An amount written in a table row, in whole euros. @unit euro in, eurocent out */
export const tabeleuro = (euro: number): Eurocent => {
  const centen = euro * 100;
  invariant(isEurocent(centen), "een tabelrij noemt een bedrag dat geen heel aantal centen is");
  return centen;
};
