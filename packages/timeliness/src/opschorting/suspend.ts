import { toEpochDag, type EpochDag } from "@wmo-kit/domain";

import type { Herstelverzoek, Opschorting, Verlopendag } from "./opschorting.js";

/** First and last day on which a suspension lets the term stand still; without a last day it is open. */
interface Strekking {
  readonly opschorting: Opschorting;
  readonly eerste: EpochDag;
  readonly laatste: EpochDag | undefined;
  /** The day on which the term must still have run for the suspension to touch it. */
  readonly moetLopenOp: EpochDag;
}

// "tot de dag waarop": the day of mending itself does not stand still.
const laatsteStilleDag = ({ hersteldOp, verlopenOp }: Herstelverzoek, verlopendag: Verlopendag): EpochDag | undefined => {
  if (hersteldOp !== undefined) return toEpochDag(hersteldOp) - 1;
  if (verlopenOp === undefined) return undefined;
  return toEpochDag(verlopenOp) - (verlopendag === "telt mee" ? 1 : 0);
};

const strekkingVan = (opschorting: Opschorting, verlopendag: Verlopendag): Strekking => {
  if (opschorting.soort === "stilstand") {
    const eerste = toEpochDag(opschorting.begindatum);
    const laatste = opschorting.einddatum === undefined ? undefined : toEpochDag(opschorting.einddatum);
    return { opschorting, eerste, laatste, moetLopenOp: eerste };
  }
  const gevraagd = toEpochDag(opschorting.gevraagdOp);
  // "met ingang van de dag na die waarop": the day of asking itself does not stand still.
  return { opschorting, eerste: gevraagd + 1, laatste: laatsteStilleDag(opschorting, verlopendag), moetLopenOp: gevraagd };
};

/** What one suspension did to the term. */
export type Gevolg =
  | { readonly soort: "geteld"; readonly opschorting: Opschorting; readonly dagen: number; readonly einde: EpochDag }
  | { readonly soort: "te laat"; readonly opschorting: Opschorting }
  | { readonly soort: "open"; readonly opschorting: Opschorting; readonly sinds: EpochDag; readonly resterend: number };

/** The last day after all suspensions, not moved; undefined while one is open. */
export interface Geschorst {
  readonly einde: EpochDag | undefined;
  readonly gevolgen: readonly Gevolg[];
}

/** What is needed besides the term: the suspensions, how the last day of unused time is read, and how a last day moves. */
export interface Schorsing {
  readonly opschortingen: readonly Opschorting[];
  readonly verlopendag: Verlopendag;
  readonly verschuif: (dag: EpochDag) => EpochDag;
}

/**
 * Adds the days of each suspension to a counted last day, in order of time; overlapping days count once, and never less than none.
 * `verschuif` moves a last day as the regime says; it only tells whether the term still ran when the suspension began.
 *
 * @source Awb 4:15; terms.md section C, suspension formula
 */
export const suspend = (
  [aanvang, geteld]: readonly [EpochDag, EpochDag],
  { opschortingen, verlopendag, verschuif }: Schorsing,
): Geschorst => {
  const op = opschortingen.map((opschorting) => strekkingVan(opschorting, verlopendag)).sort((een, ander) => een.eerste - ander.eerste);
  const gevolgen: Gevolg[] = [];
  let einde = geteld;
  let gedekt = aanvang;
  for (const { opschorting, eerste, laatste, moetLopenOp } of op) {
    if (moetLopenOp > verschuif(einde)) {
      gevolgen.push({ soort: "te laat", opschorting });
      continue;
    }
    const vanaf = Math.max(eerste, gedekt + 1);
    if (laatste === undefined) {
      return { einde: undefined, gevolgen: [...gevolgen, { soort: "open", opschorting, sinds: vanaf, resterend: Math.max(0, einde - vanaf + 1) }] };
    }
    const dagen = Math.max(0, laatste - vanaf + 1);
    einde += dagen;
    gedekt = Math.max(gedekt, laatste);
    gevolgen.push({ soort: "geteld", opschorting, dagen, einde });
  }
  return { einde, gevolgen };
};
