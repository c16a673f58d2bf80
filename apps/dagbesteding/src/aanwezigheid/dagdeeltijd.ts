import { toEpochMs, type IsoDatum } from "@wmo-kit/domain";

import type { Aanwezigheidfeit } from "./aanwezigheidfeit.js";
import type { Dagdeel } from "./dagdelen.table.js";
import type { Dagdeelstand } from "./geldende-aanwezigheid.js";

/** What of a tap decides on claiming. @source D-8.3, D-20.10, D-20.11, D-20.14 */
export type Tijdfeit = Pick<Aanwezigheidfeit, "datum" | "stand" | "minuten" | "toewijzingNummer" | "inzet">;

/** What counts of a resident on a day part, without its history; without a fact when the last tap took everything back. */
export interface Dagdeeltijd {
  readonly datum: IsoDatum;
  readonly dagdeel: Dagdeel;
  readonly feit: Tijdfeit | undefined;
}

/** When the tap that counts was made, by the clock and the count of its device: a later one takes its place. @unit milliseconds since 1970 */
export interface Tikmoment {
  readonly moment: number;
  readonly volgorde: number;
}

/** A day part as claims see it, and when that was tapped. */
export interface Dagdeelregel extends Tikmoment {
  readonly tijd: Dagdeeltijd;
}

const toTijdfeit = ({ datum, stand, minuten, toewijzingNummer, inzet }: Aanwezigheidfeit): Tijdfeit => ({
  datum,
  stand,
  ...(minuten === undefined ? {} : { minuten }),
  ...(toewijzingNummer === undefined ? {} : { toewijzingNummer }),
  ...(inzet === undefined ? {} : { inzet }),
});

/** What one tap says of its day part. */
export const toDagdeelregel = (feit: Aanwezigheidfeit): Dagdeelregel => {
  const { datum, dagdeel, stand, tijdstip, volgorde } = feit;
  return { tijd: { datum, dagdeel, feit: stand === "ongedaan" ? undefined : toTijdfeit(feit) }, moment: toEpochMs(tijdstip), volgorde };
};

/** A day part as claims see it. */
export const toDagdeeltijd = ({ datum, dagdeel, geldend }: Dagdeelstand): Dagdeeltijd => ({
  datum,
  dagdeel,
  feit: geldend === undefined ? undefined : toTijdfeit(geldend.feit),
});
