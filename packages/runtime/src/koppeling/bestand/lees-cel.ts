import { parseEuroInvoer, parseIsoDatum, redactBsn } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Kolom } from "./bestandssjabloon.js";
import type { Bestandscode } from "./errors.js";

/** A value from a cell. */
export type Celwaarde = string | number | boolean | null;

const DUTCH_DAG = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

const leesDatum = (tekst: string): Result<string, Bestandscode> => {
  const [, dag, maand, jaar] = DUTCH_DAG.exec(tekst) ?? [];
  const iso = dag === undefined || maand === undefined ? tekst : `${jaar ?? ""}-${maand.padStart(2, "0")}-${dag.padStart(2, "0")}`;
  return parseIsoDatum(iso).mapErr(() => "geenDatum");
};

const leesTekst = ({ vorm, keuzes, maximum }: Kolom, tekst: string): Result<string, Bestandscode> => {
  if (maximum !== undefined && [...tekst].length > maximum) return err("teLang");
  if (redactBsn(tekst) !== tekst) return err("bsn");
  if (keuzes !== undefined) {
    const keuze = keuzes.find((woord) => woord.toLowerCase() === tekst.toLowerCase());
    return keuze === undefined ? err("geenKeuze") : ok(keuze);
  }
  return vorm !== undefined && vorm.exec(tekst)?.[0] !== tekst ? err("vorm") : ok(tekst);
};

/** Reads one cell as its column says; blanks around a value do not count. Empty is null, and a finding where something must stand. */
export const leesCel = (kolom: Kolom, cel: string): Result<Celwaarde, Bestandscode> => {
  const tekst = cel.trim();
  if (tekst === "") return kolom.optioneel === true ? ok(null) : err("leeg");
  switch (kolom.soort) {
    case "tekst":
      return leesTekst(kolom, tekst);
    case "datum":
      return leesDatum(tekst);
    case "bedrag":
      return parseEuroInvoer(tekst).mapErr(() => "geenBedrag");
    case "geheelGetal":
      return /^\d{1,15}$/.test(tekst) ? ok(Number(tekst)) : err("geenGeheelGetal");
    case "jaNee":
      return /^(?:ja|nee)$/i.test(tekst) ? ok(tekst.toLowerCase() === "ja") : err("geenJaOfNee");
  }
};
