import { makeVerhouding, type Contractprofiel, type IsoDatum, type NormId, type Uitkomst } from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";

import { leesGetal } from "../norm/lees-meetwaarde.js";
import type { Meetfout } from "../norm/meetfout.js";
import { beoordeel, type Oordeel } from "../norm/oordeel.js";
import { selectRij } from "../norm/select-rij.js";
import { TELLINGEN, type AantalNorm, type Telsoort } from "./aantal-norm.js";
import type { Volumestap } from "./stap.js";

/** How many there are on a day, and how many would be added. */
export interface Aantalvraag {
  readonly normen: readonly AantalNorm[];
  readonly norm: NormId;
  readonly aanwezig: number;
  readonly erbij?: number | undefined;
  readonly peildatum: IsoDatum;
  readonly profiel?: Contractprofiel | undefined;
}

/** Whether a number of persons or codes stays within the norm, what is added included. */
export interface Aantaloordeel {
  readonly _tag: "Aantaloordeel";
  readonly norm: NormId;
  readonly titel: string;
  readonly telt: Telsoort;
  readonly totaal: number;
  readonly oordeel: Oordeel;
}

const isAantal = (getal: number): boolean => Number.isSafeInteger(getal) && getal >= 0;

/**
 * Holds a count against its norm.
 *
 * @source D-16.1, D-20.6, W-8.7, W-98.5; norms.md section 6
 */
export const evaluateAantal = (vraag: Aantalvraag): Result<Uitkomst<Aantaloordeel, Volumestap>, Meetfout> => {
  const { aanwezig, erbij = 0 } = vraag;
  if (!isAantal(aanwezig) || !isAantal(erbij)) return err({ _tag: "MetingPastNiet", norm: vraag.norm, code: "aantal" });
  const gekozen = selectRij(vraag);
  if (gekozen.isErr()) return err(gekozen.error);
  const { rij, bronnen, stappen } = gekozen.value;
  const totaal = aanwezig + erbij;
  return leesGetal(rij).map((grens) => ({
    waarde: {
      _tag: "Aantaloordeel",
      norm: rij.id,
      titel: rij.titel,
      telt: rij.telt,
      totaal,
      oordeel: beoordeel(makeVerhouding(totaal, 1).unwrapOr(null), rij.vergelijking, grens),
    },
    stappen: [...stappen, { _tag: "Geteld", telt: TELLINGEN[rij.telt], aanwezig, erbij }],
    bronnen,
  }));
};
