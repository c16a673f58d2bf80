import { addDagen, laatsteDagVanMaand, type Frequentie, type IsoDatum } from "@wmo-kit/domain";
import { eersteDagVanIsoWeek, isoWeekVan } from "@wmo-kit/timeliness";

import type { Toewijzing } from "../dossier/dossier.js";
import type { Dagdeelstand } from "./geldende-aanwezigheid.js";
import { kiesToewijzing } from "./kies-toewijzing.js";
import { maandVan } from "./stromen.js";

/** The stretch of days over which a volume is counted. */
export interface Telperiode {
  readonly begindatum: IsoDatum;
  readonly einddatum: IsoDatum;
}

/** What an allocation grants in the week, month or run around a day, what was used of it, and what is left; below zero when more was used. */
export interface Aanspraak {
  readonly toewijzing: Toewijzing;
  readonly periode: Telperiode;
  readonly toegewezen: number;
  readonly gebruikt: number;
  readonly over: number;
}

const verschuif = (datum: IsoDatum, dagen: number): IsoDatum => addDagen(datum, dagen).unwrapOr(datum);

const weekVan = (datum: IsoDatum): Telperiode => {
  const begindatum = eersteDagVanIsoWeek(isoWeekVan(datum)).unwrapOr(datum);
  return { begindatum, einddatum: verschuif(begindatum, 6) };
};

const maandperiodeVan = (datum: IsoDatum): Telperiode => {
  const dag = Number(datum.slice(8));
  const laatste = laatsteDagVanMaand(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)));
  return { begindatum: verschuif(datum, 1 - dag), einddatum: verschuif(datum, laatste - dag) };
};

const PERIODEN = {
  "1": (datum) => ({ begindatum: datum, einddatum: datum }),
  "2": weekVan,
  "4": maandperiodeVan,
  "6": (datum, { ingangsdatum, einddatum }) => ({ begindatum: ingangsdatum, einddatum: einddatum ?? datum }),
} as const satisfies Record<Frequentie, (datum: IsoDatum, toewijzing: Toewijzing) => Telperiode>;

/** Over which days the volume of an allocation counts around a day; undefined without a volume. @source iWmo 3.2, WMO757, IV077 */
export const telperiodeVan = (toewijzing: Toewijzing, datum: IsoDatum): Telperiode | undefined =>
  toewijzing.omvang === undefined ? undefined : PERIODEN[toewijzing.omvang.frequentie](datum, toewijzing);

/** The months whose taps are needed to count a period, as yyyy-mm. */
export const listMaanden = ({ begindatum, einddatum }: Telperiode): readonly string[] => {
  const maanden: string[] = [];
  for (let dag = maandperiodeVan(begindatum).begindatum; dag <= einddatum; dag = verschuif(maandperiodeVan(dag).einddatum, 1)) {
    maanden.push(maandVan(dag));
    if (maanden.length > MEESTE_MAANDEN) break;
  }
  return maanden;
};

/** Longer than any allocation runs; keeps a wrong end date from asking for ever. @unit months */
const MEESTE_MAANDEN = 240;

/** One day part counts as one; time counts in minutes or whole and broken hours. Euros are not counted here. @source iWmo 3.2, WJ756 */
const telVolume = ({ eenheid }: NonNullable<Toewijzing["omvang"]>, { geldend }: Dagdeelstand): number => {
  if (geldend?.feit.stand !== "aanwezig" || eenheid === "83") return 0;
  const minuten = geldend.feit.minuten ?? 0;
  return eenheid === "01" ? minuten : eenheid === "04" ? minuten / 60 : 1;
};

/** What is left of an allocation around a day, with everybody's taps of its period. @source D-20.10 */
export const berekenAanspraak = (toewijzing: Toewijzing, datum: IsoDatum, standen: readonly Dagdeelstand[], alle: readonly Toewijzing[]): Aanspraak | undefined => {
  const periode = telperiodeVan(toewijzing, datum);
  const { omvang } = toewijzing;
  if (periode === undefined || omvang === undefined) return undefined;
  const eigen = standen.filter(({ datum: dag, geldend }) => {
    if (geldend === undefined || dag < periode.begindatum || dag > periode.einddatum) return false;
    return kiesToewijzing(alle, geldend.feit)?.nummer === toewijzing.nummer;
  });
  const gebruikt = eigen.reduce((som, stand) => som + telVolume(omvang, stand), 0);
  return { toewijzing, periode, toegewezen: omvang.volume, gebruikt, over: omvang.volume - gebruikt };
};
