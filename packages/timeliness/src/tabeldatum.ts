import { invariant, isIsoDatum, type IsoDatum } from "@wmo-kit/domain";

/** A date written in a table row or a rule; one that does not exist is a mistake of the programmer. */
export const tabeldatum = (tekst: string): IsoDatum => {
  invariant(isIsoDatum(tekst), "een tabelrij noemt een datum die niet bestaat");
  return tekst;
};
