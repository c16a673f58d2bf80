import { invariant } from "@wmo-kit/domain";

import type { Gebeurtenis } from "../store/gebeurtenis.js";
import type { Leesmodel, Leesregel } from "./leesmodel.js";

/** Longest key, group or order; together they fit in one entry of an index of PostgreSQL (2,704 bytes). @unit UTF-16 code units */
const MAX_TEKST = 200;

/** Rows after a series of facts; null is a row that must go. */
export type Regels<Inhoud> = ReadonlyMap<string, Leesregel<Inhoud> | null>;

/** Every key that a series of facts may touch. */
export const collectSleutels = <Inhoud>(model: Leesmodel<Inhoud>, feiten: readonly Gebeurtenis[]): readonly string[] => [
  ...new Set(feiten.flatMap((feit) => model.sleutels(feit))),
];

/** Applies facts one after the other to the rows they touch; answers those that changed. */
export const verwerkFeiten = <Inhoud>(
  model: Leesmodel<Inhoud>,
  bestaand: ReadonlyMap<string, Leesregel<Inhoud>>,
  feiten: readonly Gebeurtenis[],
): Regels<Inhoud> => {
  const gewijzigd = new Map<string, Leesregel<Inhoud> | null>();
  for (const feit of feiten) {
    const mag = new Set(model.sleutels(feit));
    const check = (sleutel: string): string => {
      invariant(mag.has(sleutel), `leesmodel ${model.naam} noemt een sleutel die het niet opgaf bij ${feit.soort}`);
      return sleutel;
    };
    const lees = (sleutel: string): Leesregel<Inhoud> | undefined => {
      const regel = gewijzigd.get(check(sleutel));
      return regel === undefined ? bestaand.get(sleutel) : (regel ?? undefined);
    };
    for (const wijziging of model.verwerk(feit, lees))
      if (wijziging.soort === "zet") {
        const { sleutel, groep, orde } = wijziging.regel;
        invariant([sleutel, groep, orde].every(({ length }) => length <= MAX_TEKST), `leesmodel ${model.naam}: sleutel, groep en orde zijn hoogstens 200 tekens`);
        gewijzigd.set(check(sleutel), wijziging.regel);
      } else gewijzigd.set(check(wijziging.sleutel), null);
  }
  return gewijzigd;
};
