import { Result } from "@wmo-kit/domain/result";
import type * as z from "zod";

import { AFWIJZINGSGRONDEN } from "../advies/afwijzingsgrond.table.js";
import type { Gebeurtenis } from "../kern/gebeurtenis.js";
import type { Levensloop } from "../kern/levensloop.js";
import { canonicalize, type NietCanoniek } from "./canonicalize.js";
import { hashTekst } from "./hash-tekst.js";
import { listVasteWoorden } from "./list-vaste-woorden.js";
import type { Sluier } from "./make-sluier.js";
import type { Bewijsinvoer } from "./receipt.js";

/** The events as a receipt shows them, and every fixed word of their schemas. */
export interface Invoer {
  readonly invoer: readonly Bewijsinvoer[];
  readonly woorden: ReadonlySet<string>;
}

// The grounds are a table, so their schema does not list them.
const GRONDEN = Object.keys(AFWIJZINGSGRONDEN);

/** Shows each event with its closed facts, and seals all of it: who has the events can check that they are these. */
export const makeBewijsinvoer = (
  gebeurtenissen: readonly Gebeurtenis[],
  levenslopen: ReadonlyMap<string, Levensloop>,
  sluier: Sluier,
): Result<Invoer, NietCanoniek> => {
  const perSchema = new Map<z.ZodType, ReadonlySet<string>>();
  const woorden = new Set(GRONDEN);
  const woordenVan = ({ levensloop, soort }: Gebeurtenis): ReadonlySet<string> => {
    const schema = levenslopen.get(levensloop)?.schemas[soort];
    if (schema === undefined) return woorden;
    const bekend = perSchema.get(schema) ?? new Set([...listVasteWoorden(schema), ...GRONDEN]);
    perSchema.set(schema, bekend);
    for (const woord of bekend) woorden.add(woord);
    return bekend;
  };
  const invoer = gebeurtenissen.map((gebeurtenis) => {
    const { id, levensloop, zaak, soort, tijdstip, datum, actor, gegevens } = gebeurtenis;
    return canonicalize(gebeurtenis).map((tekst): Bewijsinvoer => ({
      id,
      levensloop,
      zaak,
      soort,
      tijdstip,
      datum,
      actor: sluier.persoon(actor.id),
      bekwaamheden: actor.bekwaamheden,
      gegevens: sluier.waarde(gegevens, woordenVan(gebeurtenis)),
      zegel: hashTekst(tekst),
    }));
  });
  return Result.combine(invoer).map((alle) => ({ invoer: alle, woorden }));
};
