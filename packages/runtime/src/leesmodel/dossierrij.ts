import type { Result } from "@wmo-kit/domain/result";

import type { GeheimGeschonden } from "../geheim/errors.js";
import type { Kluis } from "../geheim/kluis.js";

/** A row of a dossier model as it is sealed: its text, and where the dossier begins, which is its place in the list. */
export interface Dossierrij {
  readonly begin: number;
  readonly tekst: string;
}

/** Digits of a position as text, so that texts lie in the order of positions. */
const CIJFERS = 16;

/** The position of the last fact in a row, as the order of that row: who knows the rows up to there finds the newer ones. */
export const toOrde = (positie: number): string => String(positie).padStart(CIJFERS, "0");

const veldVan = (model: string): string => `leesregel ${model}`;

/** Seals a row for the dossier whose safe it is and for the model it belongs to. */
export const sealRij = (kluis: Kluis, model: string, { begin, tekst }: Dossierrij): string => kluis.seal(veldVan(model), `${begin} ${tekst}`);

/** A row as the table holds it: the sealed text as JSON. Refused when it was changed, or belongs to another dossier or model. */
export const openRij = (kluis: Kluis, model: string, inhoud: string): Result<Dossierrij, GeheimGeschonden> =>
  kluis.open(veldVan(model), /^"(.*)"$/.exec(inhoud)?.[1] ?? "").map((geheel) => {
    const spatie = geheel.indexOf(" ");
    return { begin: Number(geheel.slice(0, spatie)), tekst: geheel.slice(spatie + 1) };
  });

/** What stands between the name of a dossier and the number of a row beside its own. */
const SCHEIDING = "/";

/** The key of a row beside the one of the dossier. */
export const toZoeksleutel = (dossier: string, nummer: number): string => `${dossier}${SCHEIDING}${nummer}`;

/** Of which dossier a row is. */
export const dossierVan = (sleutel: string): string => sleutel.split(SCHEIDING, 1)[0] ?? sleutel;
