import { toEpochMs, type Tijdstip } from "@wmo-kit/domain";

import type { Urgentie, Urgentiescore } from "./melding.js";

/** Who waits: how urgent it is, and since when it was reported. */
export interface Wachtende {
  readonly urgentie: Urgentie;
  readonly score: Urgentiescore;
  readonly gemeld: Tijdstip;
}

/** Whether a question may wait at all: crisis and spoed may not, and without a screening nobody knows. @source W-50.1, W-fn2 */
export const magWachten = (urgentie: Urgentie | undefined): boolean => urgentie === "gewoon";

const VOORRANG: Readonly<Record<Urgentie, number>> = { crisis: 0, spoed: 1, gewoon: 2 };

/**
 * The order in which the waiting are helped: crisis, then spoed, then the highest score, then who reported first.
 * Crisis and spoed stand here only after a revision; they must be taken off at once.
 *
 * @source W-50.1, W-61.1.1; lifecycle.md A1
 */
export const sorteerWachtlijst = <W extends Wachtende>(wachtenden: readonly W[]): readonly W[] =>
  [...wachtenden].sort(
    (een, ander) =>
      VOORRANG[een.urgentie] - VOORRANG[ander.urgentie] || ander.score - een.score || toEpochMs(een.gemeld) - toEpochMs(ander.gemeld),
  );
