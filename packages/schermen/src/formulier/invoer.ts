import { formatNederlandseDatum, readPeildatum } from "../datum/nederlandse-datum.js";
import type { Json, Veld } from "../weergave.js";
import { formatBedrag } from "./bedrag.js";
import { formatGetal } from "./getal.js";
import { formatTijdstipinvoer } from "./tijdstipinvoer.js";

/** A row of a list, with a number of its own so that the focus and the typed text stay with it. */
export interface Rij {
  readonly sleutel: number;
  readonly invoer: Formulierinvoer;
}

/** What stands in a field, as typed and not yet read. */
export type Veldinvoer =
  | { readonly tekst: string }
  | { readonly keuzes: readonly string[] }
  | { readonly groep: Formulierinvoer }
  | { readonly rijen: readonly Rij[] };

/** What stands in a form, by the name of each field. */
export interface Formulierinvoer {
  readonly [naam: string]: Veldinvoer;
}

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);

const isLijst = (waarde: unknown): waarde is readonly unknown[] => Array.isArray(waarde);

/** The fields of a row or group. The one nameless field of a list of values is called as the list itself. */
export const veldenVan = ({ velden, label }: Veld): readonly Veld[] =>
  (velden ?? []).map((veld) => (veld.naam === "" && veld.label === "" ? { ...veld, label } : veld));

/** What a sibling holds, in the words of the server: a yes-or-no is `true` or `false`. */
const waardeVan = (veld: Veld | undefined, invoer: Veldinvoer | undefined): string => {
  if (invoer === undefined || !("tekst" in invoer)) return "";
  if (veld?.soort !== "jaNee" || invoer.tekst === "") return invoer.tekst;
  return String(invoer.tekst === "ja");
};

/** The fields that are asked for now: some only stand there for certain values of a sibling. */
export const gevraagdeVelden = (velden: readonly Veld[], invoer: Formulierinvoer): readonly Veld[] =>
  velden.filter(({ alleenBij }) => {
    if (alleenBij === null) return true;
    const bij = velden.find(({ naam }) => naam === alleenBij.veld);
    return alleenBij.waarden.includes(waardeVan(bij, invoer[alleenBij.veld]));
  });

/** A list whose rows are one value each: its only field has no name of its own. */
export const isWaardenlijst = (veld: Veld): boolean => veldenVan(veld).length === 1 && veldenVan(veld)[0]?.naam === "";

const toTekst = (veld: Veld, voorstel: Json | null): string => {
  if (typeof voorstel === "boolean") return voorstel ? "ja" : "nee";
  if (typeof voorstel === "number") return veld.soort === "bedrag" ? formatBedrag(voorstel) : formatGetal(voorstel);
  if (typeof voorstel !== "string") return "";
  if (veld.soort === "tijdstip") return formatTijdstipinvoer(voorstel);
  const datum = veld.soort === "datum" ? readPeildatum(voorstel) : undefined;
  return datum === undefined ? voorstel : formatNederlandseDatum(datum);
};

const fromVoorstel = (veld: Veld, voorstel: Json | null): Veldinvoer => {
  switch (veld.soort) {
    case "meerkeuze":
      return { keuzes: isLijst(voorstel) ? voorstel.filter((waarde) => typeof waarde === "string") : [] };
    case "groep":
      return { groep: startInvoer(veldenVan(veld), isObject(voorstel) ? voorstel : {}) };
    case "lijst": {
      const rijen = isLijst(voorstel) ? voorstel : [];
      return { rijen: rijen.map((rij, sleutel) => ({ sleutel, invoer: startRij(veld, rij) })) };
    }
    default:
      return { tekst: toTekst(veld, voorstel) };
  }
};

const startRij = (veld: Veld, rij: Json): Formulierinvoer =>
  startInvoer(veldenVan(veld), isWaardenlijst(veld) ? { "": rij } : isObject(rij) ? rij : {});

/** A form as it opens: what the server proposes is filled in, the rest is empty. */
export const startInvoer = (velden: readonly Veld[], voorstellen: Readonly<Record<string, Json>> = {}): Formulierinvoer =>
  Object.fromEntries(velden.map((veld) => [veld.naam, fromVoorstel(veld, voorstellen[veld.naam] ?? veld.voorstel)]));

/** The lowest number that no row has: by it other rows name this one. */
const nieuwKenmerk = (naam: string, rijen: readonly Rij[]): string => {
  const bezet = new Set(rijen.map(({ invoer }) => invoer[naam]).map((waarde) => (waarde !== undefined && "tekst" in waarde ? waarde.tekst : "")));
  let nummer = 1;
  while (bezet.has(String(nummer))) nummer += 1;
  return String(nummer);
};

/** Adds an empty row to a list. */
export const addRij = (veld: Veld, rijen: readonly Rij[]): readonly Rij[] => {
  const velden = veldenVan(veld);
  const kenmerken = velden.filter(({ soort }) => soort === "kenmerk").map(({ naam }) => [naam, { tekst: nieuwKenmerk(naam, rijen) }] as const);
  return [
    ...rijen,
    { sleutel: Math.max(-1, ...rijen.map(({ sleutel }) => sleutel)) + 1, invoer: { ...startInvoer(velden), ...Object.fromEntries(kenmerken) } },
  ];
};

const herstelVeld = (veld: Veld, bewaard: unknown, begin: Veldinvoer): Veldinvoer => {
  if (!isObject(bewaard)) return begin;
  const { tekst, keuzes, groep, rijen } = bewaard;
  if ("tekst" in begin) return typeof tekst === "string" ? { tekst } : begin;
  if ("keuzes" in begin) return isLijst(keuzes) ? { keuzes: keuzes.filter((keuze) => typeof keuze === "string") } : begin;
  if ("groep" in begin) return { groep: restoreInvoer(veldenVan(veld), groep, begin.groep) };
  if (!isLijst(rijen)) return begin;
  return {
    rijen: rijen.filter(isObject).map((rij, plaats) => ({
      sleutel: typeof rij["sleutel"] === "number" ? rij["sleutel"] : plaats,
      invoer: restoreInvoer(veldenVan(veld), rij["invoer"], startInvoer(veldenVan(veld))),
    })),
  };
};

/** What was typed before, laid over the form as it is now: a field that is gone or of another kind starts again. */
export const restoreInvoer = (velden: readonly Veld[], bewaard: unknown, begin: Formulierinvoer): Formulierinvoer => {
  if (!isObject(bewaard)) return begin;
  return Object.fromEntries(
    velden.map((veld) => {
      const vanaf = begin[veld.naam] ?? { tekst: "" };
      return [veld.naam, herstelVeld(veld, bewaard[veld.naam], vanaf)];
    }),
  );
};
