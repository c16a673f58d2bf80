import { ok, type Result } from "@wmo-kit/domain/result";

import { encodeWmo323 } from "../encode-bericht.js";
import type { BerichtNietSchrijfbaar } from "../errors.js";
import type { Wmo323, Wmo323Client } from "../release-3-2/wmo323.js";
import { metClienten } from "./met-clienten.js";

/** Numbers and a total that take as much room as any can. @source iWmo 3.2, RS017, RS040 */
const RUIMSTE = { identificatie: "&".repeat(12), declaratieNummer: "0".repeat(12) };
const RUIMSTE_TOTAAL = { totaalBedrag: 999_999_999_999, debetCredit: "D" } as const;

/** How many bytes a claim with these clients takes, at most. @unit bytes */
export const meetClienten = (bericht: Wmo323, clienten: readonly Wmo323Client[]): Result<number, BerichtNietSchrijfbaar> => {
  const { declaratie, ...rest } = metClienten(bericht, RUIMSTE, clienten);
  return encodeWmo323({ ...rest, declaratie: { ...declaratie, totaalIngediendBedrag: RUIMSTE_TOTAAL } }).map(({ length }) => length);
};

/** What a claim takes, and what of that is not in the lists that are measured. @unit bytes */
export interface Maat {
  readonly omslag: number;
  /** The room of each member, without the rest of the claim. */
  readonly leden: readonly number[];
}

/**
 * Measures members of a list, each in a claim of its own. What the claim adds is found by writing the first one twice.
 *
 * @unit bytes
 */
export const meetLeden = <T>(
  leden: readonly T[],
  meet: (leden: readonly T[]) => Result<number, BerichtNietSchrijfbaar>,
): Result<Maat, BerichtNietSchrijfbaar> => {
  const [eerste] = leden;
  if (eerste === undefined) return ok({ omslag: 0, leden: [] });
  return meet([eerste]).andThen((enkel) =>
    meet([eerste, eerste]).andThen((dubbel) => {
      const omslag = 2 * enkel - dubbel;
      const maten: number[] = [];
      for (const lid of leden) {
        const maat = meet([lid]);
        if (maat.isErr()) return maat.map(() => ({ omslag, leden: maten }));
        maten.push(maat.value - omslag);
      }
      return ok({ omslag, leden: maten });
    }),
  );
};

/** Fills one part after another, in order, none over the maximum; undefined when one member alone is. */
export const packLeden = <T>(leden: readonly T[], { omslag, leden: maten }: Maat, maximum: number): readonly (readonly T[])[] => {
  const delen: T[][] = [];
  let ruimte = 0;
  for (const [i, lid] of leden.entries()) {
    const maat = maten[i] ?? 0;
    const deel = delen.at(-1);
    if (deel === undefined || maat > ruimte) {
      delen.push([lid]);
      ruimte = maximum - omslag - maat;
    } else {
      deel.push(lid);
      ruimte -= maat;
    }
  }
  return delen;
};
