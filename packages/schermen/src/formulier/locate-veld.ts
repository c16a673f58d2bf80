import type { Veld } from "../weergave.js";
import { isWaardenlijst, veldenVan, type Formulierinvoer } from "./invoer.js";

/** A place in a form: names of fields, and keys of rows between them. */
export type Veldpad = readonly string[];

/** The id of a field on the page. */
export const veldId = (formulierId: string, pad: Veldpad): string => [formulierId, ...pad.map((deel) => (deel === "" ? "waarde" : deel))].join("-");

/**
 * Where a path of the server (rows by their place) stands in the form (rows by their key).
 * A path that goes deeper than the form ends at the last field that is there; undefined when nothing fits.
 */
export const locateVeld = (velden: readonly Veld[], invoer: Formulierinvoer, pad: readonly (string | number)[]): Veldpad | undefined => {
  const [naam = "", ...rest] = pad;
  const veld = velden.find((kandidaat) => kandidaat.naam === naam);
  const waarde = invoer[naam];
  if (veld === undefined || waarde === undefined) return undefined;
  if ("groep" in waarde) {
    const binnen = rest.length === 0 ? undefined : locateVeld(veldenVan(veld), waarde.groep, rest);
    return [veld.naam, ...(binnen ?? [])];
  }
  if (!("rijen" in waarde)) return [veld.naam];
  const [plaats, ...dieper] = rest;
  const rij = plaats === undefined ? undefined : waarde.rijen[Number(plaats)];
  if (rij === undefined) return [veld.naam];
  const binnen = locateVeld(veldenVan(veld), rij.invoer, isWaardenlijst(veld) ? [""] : dieper);
  return [veld.naam, String(rij.sleutel), ...(binnen ?? [])];
};

/** The name of the field at a place, with the row it stands in: “Doelen, regel 2: Omschrijving”. */
export const nameVeld = (velden: readonly Veld[], invoer: Formulierinvoer, pad: Veldpad): string => {
  const [naam = "", ...rest] = pad;
  const veld = velden.find((kandidaat) => kandidaat.naam === naam);
  const waarde = invoer[naam];
  if (veld === undefined || waarde === undefined || rest.length === 0) return veld?.label ?? naam;
  if ("groep" in waarde) return `${veld.label}: ${nameVeld(veldenVan(veld), waarde.groep, rest)}`;
  if (!("rijen" in waarde)) return veld.label;
  const [sleutel, ...dieper] = rest;
  const plaats = waarde.rijen.findIndex((rij) => String(rij.sleutel) === sleutel);
  const rij = waarde.rijen[plaats];
  const regel = `${veld.label}, regel ${plaats + 1}`;
  return rij === undefined || dieper.length === 0 || isWaardenlijst(veld) ? regel : `${regel}: ${nameVeld(veldenVan(veld), rij.invoer, dieper)}`;
};
