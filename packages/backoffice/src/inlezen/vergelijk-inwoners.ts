import type { Vergelijkregel } from "./sjablonen/bestandsvergelijking.table.js";

/** A resident on our side: the same fields, with the dossier by which we know them. */
export interface EigenInwoner extends Vergelijkregel {
  readonly dossier: string;
}

/**
 * What differs: a resident only we know, one only they know, or fields that are not the same. Told by our dossier or their row, never by the Bsn.
 *
 * @unit rij as a spreadsheet counts
 */
export type Bestandsverschil =
  | { readonly _tag: "AlleenHier"; readonly dossier: string }
  | { readonly _tag: "AlleenDaar"; readonly rij: number }
  | { readonly _tag: "Anders"; readonly dossier: string; readonly rij: number; readonly velden: readonly Vergelijkveld[] };

/** The fields that are laid side by side. */
export type Vergelijkveld = "stand" | "begindatum" | "einddatum";
const VELDEN: readonly Vergelijkveld[] = ["stand", "begindatum", "einddatum"];

/** Lays two files of residents side by side: first ours in our order, then what only they have. @source W-98.7 */
export const vergelijkInwoners = (
  eigen: readonly EigenInwoner[],
  { rijen, rijnummers }: { readonly rijen: readonly Vergelijkregel[]; readonly rijnummers: readonly number[] },
): readonly Bestandsverschil[] => {
  const daar = new Map(rijen.map((regel, i) => [regel.bsn, { regel, rij: rijnummers[i] ?? 0 }]));
  const hier = new Set(eigen.map(({ bsn }) => bsn));
  const vanOns = eigen.flatMap((inwoner): readonly Bestandsverschil[] => {
    const ander = daar.get(inwoner.bsn);
    if (ander === undefined) return [{ _tag: "AlleenHier", dossier: inwoner.dossier }];
    const velden = VELDEN.filter((veld) => inwoner[veld] !== ander.regel[veld]);
    return velden.length === 0 ? [] : [{ _tag: "Anders", dossier: inwoner.dossier, rij: ander.rij, velden }];
  });
  return [...vanOns, ...[...daar].flatMap(([bsn, { rij }]): readonly Bestandsverschil[] => (hier.has(bsn) ? [] : [{ _tag: "AlleenDaar", rij }]))];
};
