import { invariant, parse, type OngeldigeInvoer } from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";

import type { SoortOnbekend } from "./errors.js";
import type { Registerfeit, Registervormen } from "./registervormen.js";

/** Reads what was filled in for a fact of one kind; every finding at once. */
export const parseRegisterfeit = (vormen: Registervormen, soort: string, gegevens: unknown): Result<Registerfeit, OngeldigeInvoer | SoortOnbekend> => {
  const vorm = Object.hasOwn(vormen, soort) ? vormen[soort] : undefined;
  if (vorm === undefined) return err({ _tag: "SoortOnbekend" });
  return parse(vorm, soort, gegevens).map((gelezen) => ({ soort, gegevens: gelezen }));
};

/** A fact as it was recorded. What this app wrote it can read; anything else means that the store was changed. */
export const readRegisterfeit = (vormen: Registervormen, soort: string, gegevens: unknown): Registerfeit => {
  const feit = parseRegisterfeit(vormen, soort, gegevens);
  invariant(feit.isOk(), "een feit van het register heeft een soort die deze kit kent, en is leesbaar");
  return feit.value;
};
