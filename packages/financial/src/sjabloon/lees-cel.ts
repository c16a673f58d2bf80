import { err, ok, type Result } from "@wmo-kit/domain/result";

import { isLeeg, type Cel } from "./cel.js";
import type { Celcode } from "./errors.js";
import { leesBedrag, leesGeheel, leesGetal } from "./lees-getal.js";
import type { Veldsoort } from "./sjabloonveld.js";

/** A value as the schema of the accounts takes it; undefined is an empty cell. */
export type Ruwewaarde = string | number | boolean | undefined;

type Uitslag = Result<Ruwewaarde, Celcode>;

const JA_NEE: ReadonlyMap<string, boolean> = new Map([
  ["ja", true],
  ["nee", false],
]);

const leesJaNee = (cel: Cel): Uitslag => {
  const antwoord = typeof cel === "boolean" ? cel : typeof cel === "string" ? JA_NEE.get(cel.trim().toLowerCase()) : undefined;
  return antwoord === undefined ? err("geenJaOfNee") : ok(antwoord);
};

const DUTCH_DAG = /^([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})$/;

/** A day as yyyy-mm-dd or as Dutch people write it, dd-mm-yyyy; whether it exists is up to the schema. */
const leesDatum = (cel: Cel): Uitslag => {
  if (typeof cel === "object" && cel !== null && cel._tag === "Datum") return ok(cel.datum);
  if (typeof cel !== "string") return err("geenDatum");
  const tekst = cel.trim();
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(tekst)) return ok(tekst);
  const delen = DUTCH_DAG.exec(tekst);
  if (delen === null) return err("geenDatum");
  return ok(`${delen[3] ?? ""}-${(delen[2] ?? "").padStart(2, "0")}-${(delen[1] ?? "").padStart(2, "0")}`);
};

/** A reference such as 12 can be a number in a spreadsheet. */
const leesTekst = (cel: Cel): Uitslag => {
  if (typeof cel === "string") return ok(cel);
  return typeof cel === "number" ? ok(String(cel)) : err("geenTekst");
};

const isGetalcel = (cel: Cel): cel is string | number => typeof cel === "string" || typeof cel === "number";

/**
 * Reads one cell as a field of this kind. Empty is undefined: unknown, never zero.
 * A formula is not calculated and its last result is not trusted.
 */
export const leesCel = (cel: Cel, soort: Veldsoort): Uitslag => {
  if (isLeeg(cel)) return ok(undefined);
  if (typeof cel === "object" && cel !== null && cel._tag !== "Datum") return err(cel._tag === "Formule" ? "formule" : "foutwaarde");
  if (typeof soort === "object") {
    const woord = typeof cel === "string" ? cel.trim().toLowerCase() : undefined;
    return woord !== undefined && soort.keuzes.includes(woord) ? ok(woord) : err("geenKeuze");
  }
  switch (soort) {
    case "ja of nee":
      return leesJaNee(cel);
    case "datum":
      return leesDatum(cel);
    case "tekst":
      return leesTekst(cel);
    case "bedrag":
      return isGetalcel(cel) ? leesBedrag(cel) : err("geenGetal");
    case "geheel getal":
      return isGetalcel(cel) ? leesGeheel(cel) : err("geenGetal");
    case "getal":
      return isGetalcel(cel) ? leesGetal(cel).map(({ teller, noemer }) => `${teller}/${noemer}`) : err("geenGetal");
  }
};
