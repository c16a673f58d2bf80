import { epochDagVan, splitEpochDag, toEpochDag, type EpochDag } from "@wmo-kit/domain";

import { computeFeestdagen, type Feestdag } from "./feestdag.js";
import { STANDAARD_KALENDER, type KalenderInstelling } from "./kalender-instelling.js";
import { BLOK_BITS, BLOK_DAGEN, buildWerkdagblok, type Werkdagblok } from "./werkdagblok.js";

/**
 * A working-day calendar: its setting, and the tables it makes for itself when a stretch of years is first asked for.
 * Make one per setting and keep it. The tables belong to this calendar alone; outside the years 0001–9999 there are none.
 *
 * @source norms.md K-02
 */
export interface Kalender {
  readonly instelling: KalenderInstelling;
  readonly feestdagen: (jaar: number) => readonly Feestdag[];
  readonly werkdagblok: (nummer: number) => Werkdagblok | undefined;
}

const EERSTE_JAAR = 1;
const LAATSTE_JAAR = 9999;
const EERSTE_BLOK = epochDagVan(EERSTE_JAAR, 1, 1) >> BLOK_BITS;
const LAATSTE_BLOK = epochDagVan(LAATSTE_JAAR, 12, 31) >> BLOK_BITS;

const makeFeestdagen = (instelling: KalenderInstelling): Kalender["feestdagen"] => {
  const perJaar = new Map<number, readonly Feestdag[]>();
  return (jaar) => {
    if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) return [];
    const bekend = perJaar.get(jaar);
    if (bekend !== undefined) return bekend;
    const feestdagen = computeFeestdagen(instelling, jaar);
    perJaar.set(jaar, feestdagen);
    return feestdagen;
  };
};

function* vrijeDagen({ instelling, feestdagen }: Omit<Kalender, "werkdagblok">, nummer: number): Generator<EpochDag> {
  const begin = nummer << BLOK_BITS;
  const laatsteJaar = splitEpochDag(begin + BLOK_DAGEN - 1).jaar;
  for (let { jaar } = splitEpochDag(begin); jaar <= laatsteJaar; jaar += 1) {
    for (const { datum, isVrij } of feestdagen(jaar)) if (isVrij) yield toEpochDag(datum);
  }
  for (const { datum } of instelling.extraSluitingsdagen) yield toEpochDag(datum);
}

/** Makes the calendar of a setting. */
export const makeKalender = (instelling: KalenderInstelling = STANDAARD_KALENDER): Kalender => {
  const feestdagen = makeFeestdagen(instelling);
  const blokken: (Werkdagblok | undefined)[] = Array.from({ length: LAATSTE_BLOK - EERSTE_BLOK + 1 });
  const maakBlok = (nummer: number): Werkdagblok | undefined => {
    if (nummer < EERSTE_BLOK || nummer > LAATSTE_BLOK) return undefined;
    const blok = buildWerkdagblok(nummer, vrijeDagen({ instelling, feestdagen }, nummer));
    blokken[nummer - EERSTE_BLOK] = blok;
    return blok;
  };
  return { instelling, feestdagen, werkdagblok: (nummer) => blokken[nummer - EERSTE_BLOK] ?? maakBlok(nummer) };
};

/** The holidays of a year in order of date, also those that this calendar counts as a working day. None outside the years 1–9999. */
export const listFeestdagen = (kalender: Kalender, jaar: number): readonly Feestdag[] => kalender.feestdagen(jaar);
