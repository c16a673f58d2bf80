import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { GebruikFailure } from "./errors.js";
import { OPDRACHTEN, type Opdracht, type OpdrachtRij } from "./opdrachten.table.js";
import type { Opdrachtregel, Opties } from "./read-opties.js";

/** A command that can be done: known, with the files and options it takes. */
export interface Argumenten {
  readonly opdracht: Opdracht;
  readonly bestanden: readonly string[];
  readonly opties: Opties;
}

/** Holds what was typed against the table of commands. */
export const readArgumenten = ({ woorden, opties }: Opdrachtregel): Result<Argumenten, GebruikFailure> => {
  const [naam = "", ...bestanden] = woorden;
  const rij = OPDRACHTEN.find(({ opdracht }) => opdracht === naam);
  if (rij === undefined) return err({ _tag: "OpdrachtOnbekend", opdracht: naam });
  const { opdracht, minimum, maximum, verplicht, opties: mag, bestanden: verwacht }: OpdrachtRij & { readonly opdracht: Opdracht } = rij;
  const toegestaan: ReadonlySet<string> = new Set([...verplicht, ...mag]);
  const onbekend = Object.keys(opties).find((optie) => !toegestaan.has(optie));
  if (onbekend !== undefined) return err({ _tag: "OptieOnbekend", opdracht, optie: `--${onbekend}` });
  if (bestanden.length < minimum || bestanden.length > maximum) return err({ _tag: "AantalBestandenOnjuist", opdracht, verwacht });
  const ontbreekt = verplicht.find((optie) => opties[optie] === undefined);
  if (ontbreekt !== undefined) return err({ _tag: "OptieOntbreekt", opdracht, optie: `--${ontbreekt}` });
  const uitInvoer = [...bestanden, opties.context, opties.extern].filter((bestand) => bestand === "-");
  if (uitInvoer.length > 1) return err({ _tag: "InvoerDubbel", opdracht });
  return ok({ opdracht, bestanden, opties });
};
