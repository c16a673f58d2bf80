import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { GebruikFailure } from "./errors.js";
import { OPDRACHTEN, OPTIES, type Opdracht, type OpdrachtRij, type Optienaam } from "./opdrachten.table.js";

/** The options that were given. */
export type Opties = {
  readonly [N in Optienaam]?: (typeof OPTIES)[N]["type"] extends "boolean" ? boolean : string;
};

/** A command that can be done: known, with the files and options it takes. */
export interface Argumenten {
  readonly opdracht: Opdracht;
  readonly bestanden: readonly string[];
  readonly opties: Opties;
}

/** Holds what was typed against the table of commands. */
export const readArgumenten = (woorden: readonly string[], opties: Opties): Result<Argumenten, GebruikFailure> => {
  const [naam = "", ...bestanden] = woorden;
  const rij = OPDRACHTEN.find(({ opdracht }) => opdracht === naam);
  if (rij === undefined) return err({ _tag: "OpdrachtOnbekend", opdracht: naam });
  const { opdracht, minimum, maximum, verplicht, opties: mag }: OpdrachtRij & { readonly opdracht: Opdracht } = rij;
  if (bestanden.length < minimum || bestanden.length > maximum) return err({ _tag: "AantalBestandenOnjuist", opdracht });
  const ontbreekt = verplicht.find((optie) => opties[optie] === undefined);
  if (ontbreekt !== undefined) return err({ _tag: "OptieOntbreekt", opdracht, optie: ontbreekt });
  const toegestaan: ReadonlySet<string> = new Set([...verplicht, ...mag]);
  const onbekend = Object.keys(opties).find((optie) => !toegestaan.has(optie));
  if (onbekend !== undefined) return err({ _tag: "OptieOnbekend", opdracht, optie: onbekend });
  return ok({ opdracht, bestanden, opties });
};
