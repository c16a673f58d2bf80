import { addVerhouding, divideVerhouding, invariant, makeVerhouding, type Contractprofiel, type IsoDatum, type NormId, type Uitkomst, type Verhouding } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { addKalendermaanden, kalendermaandVan, type Kalendermaand } from "../kalendermaand/kalendermaand.js";
import type { Meetfout } from "../norm/meetfout.js";
import { selectRij } from "../norm/select-rij.js";
import type { DienstverleningsNorm } from "./dienstverlenings-norm.js";
import { leesMaanden } from "./lees-maanden.js";
import type { Dienststap, UrenInMaand } from "./stap.js";

/** The hours worked per month, and the day before which the months are counted (for the take-over: 1 January 2022). @unit hours */
export interface Urenvraag {
  readonly normen: readonly DienstverleningsNorm[];
  readonly norm: NormId;
  readonly uren: ReadonlyMap<Kalendermaand, Verhouding>;
  readonly peildatum: IsoDatum;
  readonly profiel?: Contractprofiel | undefined;
}

/** The average per month over the months before a day; null when no month is counted. @unit hours per month */
export interface GemiddeldeUren {
  readonly _tag: "GemiddeldeUren";
  readonly norm: NormId;
  readonly titel: string;
  readonly urenPerMaand: Verhouding | null;
}

const nul = makeVerhouding(0, 1);

const urenIn = (uren: Urenvraag["uren"], peilmaand: Kalendermaand, terug: number): Result<UrenInMaand, Meetfout> =>
  addKalendermaanden(peilmaand, -terug).map((maand) => {
    invariant(nul.isOk(), "nul gedeeld door een bestaat");
    const gegeven = uren.get(maand);
    return { _tag: "UrenInMaand", maand, uren: gegeven ?? nul.value, bekend: gegeven !== undefined };
  });

/**
 * The average hours per month over the calendar months before a day; other months are ignored and a month without hours counts as zero.
 * It decides the size of the offer to somebody with changing hours.
 *
 * @source W-69.1
 * @unit hours per month
 */
export const evaluateGemiddeldeUren = (vraag: Urenvraag): Result<Uitkomst<GemiddeldeUren, Dienststap>, Meetfout> => {
  const { uren, peildatum } = vraag;
  const gekozen = selectRij(vraag);
  if (gekozen.isErr()) return err(gekozen.error);
  const { rij, bronnen, stappen } = gekozen.value;
  return leesMaanden(rij).andThen((aantal): Result<Uitkomst<GemiddeldeUren, Dienststap>, Meetfout> => {
    const maanden: UrenInMaand[] = [];
    for (let terug = aantal; terug > 0; terug -= 1) {
      const maand = urenIn(uren, kalendermaandVan(peildatum), terug);
      if (maand.isErr()) return err(maand.error);
      maanden.push(maand.value);
    }
    const som = maanden.map((maand) => maand.uren).reduce<Verhouding | null>((a, b) => (a === null ? b : addVerhouding(a, b)), null);
    const urenPerMaand = som === null ? null : makeVerhouding(aantal, 1).andThen((n) => divideVerhouding(som, n)).unwrapOr(null);
    return ok({
      waarde: { _tag: "GemiddeldeUren", norm: rij.id, titel: rij.titel, urenPerMaand },
      stappen: [...stappen, ...maanden],
      bronnen,
    });
  });
};
