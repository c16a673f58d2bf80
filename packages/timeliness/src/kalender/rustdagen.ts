import { omvatDatum, type IsoDatum, type Periode } from "@wmo-kit/domain";

import { GELIJKSTELLINGSBESLUITEN, type Gelijkstellingsbesluit } from "./gelijkgestelde-dagen.table.js";
import { makeKalender, type Kalender } from "./kalender.js";

/**
 * The rest days of statutory terms: Saturday, Sunday, the holidays of the law (Goede Vrijdag and every 5 May too) and the equated days.
 * `kalender` counts the days that are none of these; `dekking` runs from the first to the last year that a decree decides about, if there is one.
 *
 * @source Algemene termijnenwet art. 1 and 3; norms.md K-04
 */
export interface Rustdagen {
  readonly kalender: Kalender;
  readonly besluiten: readonly Gelijkstellingsbesluit[];
  readonly dekking: Periode | undefined;
}

const dekkingVan = (besluiten: readonly Gelijkstellingsbesluit[]): Periode | undefined => {
  const op = [...besluiten].sort((een, ander) => (een.geldigheid.begindatum < ander.geldigheid.begindatum ? -1 : 1));
  const [eerste, laatste] = [op[0]?.geldigheid, op.at(-1)?.geldigheid];
  return eerste === undefined || laatste === undefined ? undefined : { ...laatste, begindatum: eerste.begindatum };
};

/** Makes the rest days from the royal decrees; the list is a parameter so that a new decree can be added at once. */
export const makeRustdagen = (besluiten: readonly Gelijkstellingsbesluit[] = GELIJKSTELLINGSBESLUITEN): Rustdagen => ({
  kalender: makeKalender({
    goedeVrijdagIsVrij: true,
    bevrijdingsdag: "elk jaar",
    extraSluitingsdagen: besluiten.flatMap(({ dagen }) => dagen),
  }),
  besluiten,
  dekking: dekkingVan(besluiten),
});

/** The rest days with the decrees that this version of the package knows. */
export const STANDAARD_RUSTDAGEN: Rustdagen = /* @__PURE__ */ makeRustdagen();

/** Whether the decrees decide about a date: on a date outside them another rest day may come or may be missing here. */
export const isGedekt = ({ besluiten }: Rustdagen, datum: IsoDatum): boolean =>
  besluiten.some(({ geldigheid }) => omvatDatum(geldigheid, datum));
