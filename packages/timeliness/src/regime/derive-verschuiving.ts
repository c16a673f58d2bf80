import { fromEpochDag, weekdagVan, type DatumBuitenBereik, type EpochDag, type IsoDatum } from "@wmo-kit/domain";
import { err, ok, Result } from "@wmo-kit/domain/result";

import type { Kalender } from "../kalender/kalender.js";
import { redenGeenWerkdag } from "../kalender/reden-geen-werkdag.js";
import { redenenRustdag } from "../kalender/reden-rustdag.js";
import { isGedekt } from "../kalender/rustdagen.js";
import { overgeslagenDagen } from "../termijn/derive-dagen.js";
import type { DagOvergeslagen } from "../termijn/stap.js";
import type { Richting, Termijnregime } from "../termijn/termijn-norm.js";
import type { Dagduur } from "../termijn/termijn.js";
import type { Rekenregels } from "./rekenregels.js";
import type { Regimerij, Verschuiving } from "./regime.js";
import type { NietVerschoven, RustdagGepasseerd, Verschuivingsstap } from "./stap-verschuiving.js";
import { blijfgrondVan, eersteWerkdagVanaf, minimumdag, verschuifkalender, type Blijfgrond } from "./verschuif.js";

/** A last day as it was counted, before any move. */
export interface TeVerschuiven {
  readonly regime: Termijnregime;
  readonly duur: Dagduur;
  readonly richting: Richting;
  readonly aanvang: EpochDag;
  readonly einde: EpochDag;
}

/** The last day after the move, whether it can still change, and how it came about. */
export interface VerschovenDag {
  readonly datum: IsoDatum;
  readonly voorlopig: boolean;
  readonly stappen: readonly (Verschuivingsstap | DagOvergeslagen)[];
}

type Uitkomst = Result<VerschovenDag, DatumBuitenBereik>;

const BUITEN_BEREIK: DatumBuitenBereik = { _tag: "DatumBuitenBereik" };

// A statutory term that stays is held against the rest days of the law, any other against its own calendar.
const blijft = (regels: Rekenregels, rij: Regimerij, grond: Blijfgrond, datum: IsoDatum): VerschovenDag => {
  const kalender = rij.verschuiving === null ? regels.kalender : verschuifkalender(regels, rij.verschuiving);
  const reden = redenGeenWerkdag(kalender, datum);
  if (reden === undefined) return { datum, voorlopig: false, stappen: [] };
  const bron = grond === "terugtellen" ? rij.verschuiving?.terugtellen : grond === "omvang" ? rij.verschuiving?.grens?.bron : undefined;
  const stap: NietVerschoven = { _tag: "NietVerschoven", datum, weekdag: weekdagVan(datum), reden, regime: rij.regime, grond };
  return { datum, voorlopig: false, stappen: [bron === undefined || bron === null ? stap : { ...stap, bron }] };
};

const gepasseerd = (regels: Rekenregels, verschuiving: Verschuiving, van: EpochDag, naar: EpochDag): readonly (RustdagGepasseerd | DagOvergeslagen)[] => {
  if (verschuiving.dagen === "vrije dagen") return overgeslagenDagen(regels.kalender, van - 1, naar);
  const stappen: RustdagGepasseerd[] = [];
  for (let dag = van; dag < naar; dag += 1) {
    const datum = fromEpochDag(dag);
    if (datum.isErr()) continue;
    const redenen = redenenRustdag(regels.rustdagen, datum.value);
    if (redenen.length > 0) stappen.push({ _tag: "RustdagGepasseerd", datum: datum.value, weekdag: weekdagVan(datum.value), redenen });
  }
  return stappen;
};

const schuif = (regels: Rekenregels, verschuiving: Verschuiving, { duur, aanvang, einde }: TeVerschuiven): Uitkomst => {
  const kalender: Kalender = verschuifkalender(regels, verschuiving);
  const eerste = eersteWerkdagVanaf(kalender, einde);
  if (eerste === undefined) return err(BUITEN_BEREIK);
  const minimaal = minimumdag(kalender, verschuiving, duur, aanvang) ?? eerste;
  const laatste = Math.max(eerste, minimaal);
  const datums = Result.combine([fromEpochDag(einde), fromEpochDag(eerste), fromEpochDag(laatste)]);
  if (datums.isErr()) return err(datums.error);
  const [van, naar, datum] = datums.value as [IsoDatum, IsoDatum, IsoDatum];
  const { minimum, bron } = verschuiving;
  const voorlopig = verschuiving.dagen === "rustdagen" && !isGedekt(regels.rustdagen, datum);
  return ok({
    datum,
    voorlopig,
    stappen: [
      ...gepasseerd(regels, verschuiving, einde, eerste),
      ...(eerste === einde ? [] : [{ _tag: "Verschoven", van, naar, weekdag: weekdagVan(naar), bron } as const]),
      ...(laatste === eerste || minimum === null
        ? []
        : [
            ...gepasseerd(regels, verschuiving, eerste + 1, laatste),
            { _tag: "MinimumWerkdagen", werkdagen: minimum.werkdagen, naar: datum, weekdag: weekdagVan(datum), bron: minimum.bron } as const,
          ]),
      ...(voorlopig ? [{ _tag: "Voorlopig", datum, dekking: regels.rustdagen.dekking } as const] : []),
    ],
  });
};

/**
 * Moves a counted last day as its regime says, once, and tells each day it passed.
 *
 * @source norms.md K-03, K-04; Algemene termijnenwet art. 1–4
 */
export const deriveVerschuiving = (regels: Rekenregels, dag: TeVerschuiven): Uitkomst => {
  const rij = regels.regimes[dag.regime];
  const grond = blijfgrondVan(rij.verschuiving, dag.duur, dag.richting);
  if (grond === undefined && rij.verschuiving !== null) return schuif(regels, rij.verschuiving, dag);
  return fromEpochDag(dag.einde).map((datum) => blijft(regels, rij, grond ?? "regime", datum));
};
