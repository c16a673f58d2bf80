import type { Regime } from "@wmo-kit/domain";

import { ATW_VERSCHUIVING, REGIMES, WERKDAG_VERSCHUIVING } from "./regime.table.js";
import type { Regimerij, Verschuiving } from "./regime.js";

/** How each regime counts. */
export type Regimes = Readonly<Record<Regime, Regimerij>>;

/**
 * What a contract says about a last day in a weekend or on a holiday: it stays, it becomes the next working day,
 * or it moves as the Algemene termijnenwet says (a contract can declare that law applicable).
 *
 * @source norms.md K-03
 */
export const CONTRACTVERSCHUIVINGEN = ["geen", "volgende werkdag", "algemene termijnenwet"] as const;
export type Contractverschuiving = (typeof CONTRACTVERSCHUIVINGEN)[number];

const VERSCHUIVING: Readonly<Record<Contractverschuiving, Verschuiving | null>> = {
  geen: null,
  "volgende werkdag": WERKDAG_VERSCHUIVING,
  "algemene termijnenwet": ATW_VERSCHUIVING,
};

/** The regimes, with what the contract says about its own terms. */
export const makeRegimes = (contractverschuiving: Contractverschuiving = "geen"): Regimes => {
  const [wettelijk, awb, wmo, regeling, contract, iwmo, avg] = REGIMES;
  return {
    "algemene-termijnenwet": wettelijk,
    awb,
    wmo,
    regeling,
    contract: { ...contract, verschuiving: VERSCHUIVING[contractverschuiving] },
    iwmo,
    avg,
  };
};

/** The regimes when the contract says nothing: its last days stay. @source norms.md K-03 */
export const STANDAARD_REGIMES: Regimes = makeRegimes();
