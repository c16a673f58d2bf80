import { Bsn, isIsoDatum, parse, redactBsn } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import { isLeeg, leesCel, type Cel, type Veldsoort } from "@wmo-kit/financial/sjabloon";

import type { Celfoutcode } from "./errors.js";
import type { Kolom } from "./sjabloon.js";

/** A value out of a cell; null is empty. */
export type Celwaarde = string | number | boolean | null;

const ALS_VELD: Readonly<Record<Kolom["soort"], Veldsoort>> = {
  tekst: "tekst",
  bsn: "tekst",
  datum: "datum",
  bedrag: "bedrag",
  getal: "getal",
  "geheel getal": "geheel getal",
  "ja of nee": "ja of nee",
};

const toetsTekst = ({ soort, vorm, keuzes, maximum }: Kolom, ruw: string): Result<string, Celfoutcode> => {
  const tekst = ruw.trim();
  if (soort === "bsn") return parse(Bsn, "Bsn", tekst).mapErr((): Celfoutcode => "geenBsn");
  if (redactBsn(tekst) !== tekst) return err("bsn");
  if (maximum !== undefined && [...tekst].length > maximum) return err("teLang");
  if (keuzes !== undefined) {
    const keuze = keuzes.find((woord) => woord.toLowerCase() === tekst.toLowerCase());
    return keuze === undefined ? err("geenKeuze") : ok(keuze);
  }
  return vorm !== undefined && vorm.exec(tekst)?.[0] !== tekst ? err("vorm") : ok(tekst);
};

/** Reads one cell as its column says. Empty is null, and a fault where something must stand. */
export const leesKolomcel = (kolom: Kolom, cel: Cel): Result<Celwaarde, Celfoutcode> => {
  if (isLeeg(cel)) return kolom.optioneel === true ? ok(null) : err("leeg");
  return leesCel(cel, ALS_VELD[kolom.soort])
    .mapErr((code): Celfoutcode => code)
    .andThen((waarde): Result<Celwaarde, Celfoutcode> => {
      if (kolom.soort === "datum") return typeof waarde === "string" && isIsoDatum(waarde) ? ok(waarde) : err("geenDatum");
      if (typeof waarde === "string" && (kolom.soort === "tekst" || kolom.soort === "bsn")) return toetsTekst(kolom, waarde);
      return typeof waarde === "number" && waarde < 0 ? err("geenGetal") : ok(waarde ?? null);
    });
};
