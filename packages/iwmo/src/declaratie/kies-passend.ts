import { compareDatums } from "@wmo-kit/domain/rekenen";

import { makeRegelinhoud, type Kandidaat } from "./kandidaat.js";
import type { RedenNietGedeclareerd } from "./reden.js";
import type { Ruimte } from "./ruimte.js";

/** Registrations of one line that fit, in order, and the limit that each of the others would break. */
export interface Passend {
  readonly passend: readonly Kandidaat[];
  readonly over: readonly (readonly [Kandidaat, RedenNietGedeclareerd])[];
}

/** What was claimed before goes first, then the earliest day: correcting a line never trades one day for another. */
const inVolgorde = (kandidaten: readonly Kandidaat[], eerder: ReadonlySet<string>): readonly Kandidaat[] =>
  [...kandidaten].sort(
    ({ registratie: een }, { registratie: ander }) =>
      Number(eerder.has(ander.id)) - Number(eerder.has(een.id)) || compareDatums(een.dag, ander.dag) || (een.id < ander.id ? -1 : 1),
  );

/** Takes registrations into a line as long as it stays within every limit; a smaller one may fit after one that does not. @source D-20.10; iWmo 3.2, TR321, TR322, TR369 */
export const kiesPassend = (kandidaten: readonly Kandidaat[], eerder: ReadonlySet<string>, ruimte: Ruimte): Passend => {
  const [eerste, ...rest] = inVolgorde(kandidaten, eerder);
  const passend: Kandidaat[] = [];
  const over: (readonly [Kandidaat, RedenNietGedeclareerd])[] = [];
  if (eerste === undefined) return { passend, over };
  // Mostly everything fits; only a line that is too large is looked at piece by piece.
  if (rest.every(({ basis }) => basis === eerste.basis) && ruimte.grensVoor(eerste, makeRegelinhoud(eerste, [eerste, ...rest])) === undefined)
    return { passend: [eerste, ...rest], over };
  for (const kandidaat of [eerste, ...rest]) {
    const zelfdeEenheid = kandidaat.basis === eerste.basis;
    const grens = zelfdeEenheid ? ruimte.grensVoor(kandidaat, makeRegelinhoud(eerste, [...passend, kandidaat])) : undefined;
    if (!zelfdeEenheid) over.push([kandidaat, { _tag: "EenheidPastNiet", eenheid: kandidaat.registratie.eenheid }]);
    else if (grens === undefined) passend.push(kandidaat);
    else over.push([kandidaat, { _tag: "VolumeOp", grens }]);
  }
  return { passend, over };
};
