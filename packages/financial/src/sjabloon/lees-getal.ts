import { makeVerhouding, multiplyVerhouding, parseEurocent, parseVerhouding, type Eurocent, type Verhouding } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { CIJFERS_IN_REKENBLAD } from "./grenzen.table.js";

/** What can be wrong with a number in a cell. */
export type Getalfout = "geenGetal" | "punt" | "teVeelDecimalen" | "teGroot";

const NEDERLANDS = /^([-\u2212]?)([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,40})(?:,([0-9]{1,40}))?$/;
const MET_PUNT = /^[-\u2212]?[0-9]+(?:,[0-9]{3})*\.[0-9]+$/;
const BREUK = /^-?[0-9]{1,40}\/[1-9][0-9]{0,39}$/;

/**
 * Reads a number as it stands in a cell. In text the comma is the decimal sign and a point only separates thousands in threes:
 * `1.234,5` and `12,5` are numbers, `12.5` is refused and never guessed. A fraction such as `25/3` is exact.
 * A number of a spreadsheet counts as the fifteen digits that a spreadsheet shows.
 */
export const leesGetal = (cel: string | number): Result<Verhouding, Getalfout> => {
  if (typeof cel === "number") return parseVerhouding(Number(cel.toPrecision(CIJFERS_IN_REKENBLAD))).mapErr(() => "geenGetal");
  const tekst = cel.trim();
  if (BREUK.test(tekst)) return parseVerhouding(tekst).mapErr(() => "geenGetal");
  const delen = NEDERLANDS.exec(tekst);
  if (delen === null) return err(MET_PUNT.test(tekst) ? "punt" : "geenGetal");
  const heel = (delen[2] ?? "").replaceAll(".", "");
  const decimaal = delen[3] === undefined ? heel : `${heel}.${delen[3]}`;
  return parseVerhouding(`${delen[1] === "" ? "" : "-"}${decimaal}`).mapErr(() => "geenGetal");
};

const HONDERD = makeVerhouding(100, 1);
const EUROTEKEN = /^€[ \u00a0]?/;
const STREEPJE = /,-$/;

/** Reads an amount in euros, to the cent: `1.234,56`, `€ 1.234`, `-12,5`, `5,-`. More than two decimals are refused. @unit euro in, eurocent out */
export const leesBedrag = (cel: string | number): Result<Eurocent, Getalfout> => {
  const invoer = typeof cel === "string" ? cel.trim().replace(EUROTEKEN, "").replace(STREEPJE, "") : cel;
  if (typeof invoer === "string" && invoer.includes("/")) return err("geenGetal");
  return leesGetal(invoer).andThen((euro) =>
    HONDERD.mapErr((): Getalfout => "geenGetal").andThen((honderd) => {
      const { teller, noemer } = multiplyVerhouding(euro, honderd);
      return noemer === 1n ? parseEurocent(Number(teller)).mapErr((): Getalfout => "teGroot") : err<Eurocent, Getalfout>("teVeelDecimalen");
    }),
  );
};

/** Reads a whole number. */
export const leesGeheel = (cel: string | number): Result<number, Getalfout> =>
  leesGetal(cel).andThen(({ teller, noemer }) => {
    if (noemer !== 1n) return err("teVeelDecimalen");
    const getal = Number(teller);
    return Number.isSafeInteger(getal) ? ok(getal) : err("teGroot");
  });
