import { err, ok, type Result } from "@wmo-kit/domain/result";

import { parseNederlandseDatum } from "../datum/nederlandse-datum.js";
import type { Json, Veld } from "../weergave.js";
import { parseBedrag } from "./bedrag.js";
import type { Geplaatst, Invoerfout } from "./errors.js";
import { parseGetal } from "./getal.js";
import { gevraagdeVelden, isWaardenlijst, veldenVan, type Formulierinvoer, type Rij, type Veldinvoer } from "./invoer.js";
import { parseTijdstipinvoer } from "./tijdstipinvoer.js";

type Pad = readonly string[];
type Gelezen = Result<Json | undefined, readonly Geplaatst<Invoerfout>[]>;
type Gegevens = { readonly [naam: string]: Json };

const buiten = (waarde: number, { min, max }: Veld): boolean => (min !== null && waarde < min) || (max !== null && waarde > max);

const readTekst = (veld: Veld, tekst: string): Result<Json | undefined, Invoerfout> => {
  const { soort, min, max } = veld;
  const invoer = tekst.trim();
  if (invoer === "") return veld.verplicht ? err({ _tag: "VeldLeeg", soort }) : ok(undefined);
  switch (soort) {
    case "datum":
      return parseNederlandseDatum(invoer);
    case "tijdstip":
      return parseTijdstipinvoer(invoer);
    case "getal": {
      const getal = parseGetal(invoer);
      if (getal === undefined) return err({ _tag: "GetalVormOnbekend" });
      return buiten(getal, veld) ? err({ _tag: "GetalBuitenGrens", min, max }) : ok(getal);
    }
    case "bedrag":
      return parseBedrag(invoer, veld);
    case "jaNee":
      return ok(invoer === "ja");
    case "keuze":
      return ok(invoer);
    default: {
      const lengte = [...invoer].length;
      return buiten(lengte, veld) ? err({ _tag: "TekstlengteBuitenGrens", lengte, min, max }) : ok(invoer);
    }
  }
};

const readAantal = (veld: Veld, aantal: number): Invoerfout | undefined => {
  const { soort, min, max } = veld;
  if (aantal === 0) return veld.verplicht ? { _tag: "VeldLeeg", soort } : undefined;
  return buiten(aantal, veld) ? { _tag: "AantalBuitenGrens", aantal, min, max } : undefined;
};

/** A list that may be left out but not be empty. */
const mustHaveRij = ({ min }: Veld): boolean => min !== null && min > 0;

const isLeeg = (invoer: Formulierinvoer): boolean =>
  Object.values(invoer).every((veld) => {
    if ("tekst" in veld) return veld.tekst.trim() === "";
    if ("keuzes" in veld) return veld.keuzes.length === 0;
    return "groep" in veld ? isLeeg(veld.groep) : veld.rijen.length === 0;
  });

const readRijen = (veld: Veld, rijen: readonly Rij[], pad: Pad): Gelezen => {
  const aantalfout = readAantal(veld, rijen.length);
  if (aantalfout !== undefined) return err([{ pad, fout: aantalfout }]);
  const gelezen = rijen.map(({ sleutel, invoer }) => readVelden(veldenVan(veld), invoer, [...pad, String(sleutel)]));
  const fouten = gelezen.flatMap((rij) => (rij.isErr() ? rij.error : []));
  if (fouten.length > 0) return err(fouten);
  const waarden = gelezen.map((rij): Gegevens => rij.unwrapOr({}));
  if (rijen.length === 0 && mustHaveRij(veld)) return ok(undefined);
  return ok(isWaardenlijst(veld) ? waarden.flatMap((rij) => ("" in rij && rij[""] !== undefined ? [rij[""]] : [])) : waarden);
};

const readVeld = (veld: Veld, invoer: Veldinvoer | undefined, pad: Pad): Gelezen => {
  if (invoer === undefined) return veld.verplicht ? err([{ pad, fout: { _tag: "VeldLeeg", soort: veld.soort } }]) : ok(undefined);
  if ("tekst" in invoer) return readTekst(veld, invoer.tekst).mapErr((fout) => [{ pad, fout }]);
  if ("groep" in invoer) return !veld.verplicht && isLeeg(invoer.groep) ? ok(undefined) : readVelden(veldenVan(veld), invoer.groep, pad);
  if ("rijen" in invoer) return readRijen(veld, invoer.rijen, pad);
  const fout = readAantal(veld, invoer.keuzes.length);
  if (fout !== undefined) return err([{ pad, fout }]);
  return ok(invoer.keuzes.length === 0 && mustHaveRij(veld) ? undefined : invoer.keuzes);
};

const readVelden = (
  velden: readonly Veld[],
  invoer: Formulierinvoer,
  pad: Pad,
): Result<Gegevens, readonly Geplaatst<Invoerfout>[]> => {
  const gelezen = gevraagdeVelden(velden, invoer).map((veld) => ({ naam: veld.naam, uitkomst: readVeld(veld, invoer[veld.naam], [...pad, veld.naam]) }));
  const fouten = gelezen.flatMap(({ uitkomst }) => (uitkomst.isErr() ? uitkomst.error : []));
  if (fouten.length > 0) return err(fouten);
  return ok(
    Object.fromEntries(
      gelezen.flatMap(({ naam, uitkomst }) => (uitkomst.isOk() && uitkomst.value !== undefined ? [[naam, uitkomst.value]] : [])),
    ),
  );
};

/** Reads a whole form: the data as the server takes it, or every fault with its place. What is empty and optional is left out; an empty list is an empty list. */
export const readFormulier = (
  velden: readonly Veld[],
  invoer: Formulierinvoer,
): Result<{ readonly [naam: string]: Json }, readonly Geplaatst<Invoerfout>[]> => readVelden(velden, invoer, []);
