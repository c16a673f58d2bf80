import type { IsoDatum, Periode } from "@wmo-kit/domain";

import { tabeldatum } from "../tabeldatum.js";

/** A day that a royal decree equates with a holiday for statutory terms. */
export interface GelijkgesteldeDag {
  readonly datum: IsoDatum;
  readonly naam: string;
}

/** One royal decree: the years it decides about, and the days it equates in them. */
export interface Gelijkstellingsbesluit {
  readonly id: string;
  readonly titel: string;
  readonly geldigheid: Periode;
  readonly dagen: readonly GelijkgesteldeDag[];
}

const NA_HEMELVAART = "dag na Hemelvaartsdag";
const NA_KONINGSDAG = "dag na Koningsdag";
const NA_KERST = "dag na 2e Kerstdag";
const VOOR_KERST = "dag voor 1e Kerstdag";
const dag = (datum: string, naam: string): GelijkgesteldeDag => ({ datum: tabeldatum(datum), naam });
const jaren = (eerste: number, laatste: number): Periode => ({
  begindatum: tabeldatum(`${eerste}-01-01`),
  einddatum: tabeldatum(`${laatste}-12-31`),
});

/**
 * The days equated with a holiday by royal decree, per decree. A decree decides about all days of its years, so its window is those years.
 * There is a pattern in them, but a pattern is no decree: after the last window a statutory date is provisional.
 *
 * @source Algemene termijnenwet art. 3 lid 3; the decrees named, by their BWB number
 */
export const GELIJKSTELLINGSBESLUITEN = [
  {
    id: "BWBR0038666",
    titel: "Besluit gelijkstelling 2017-2019",
    geldigheid: jaren(2017, 2019),
    dagen: [
      dag("2017-04-28", NA_KONINGSDAG),
      dag("2017-05-26", NA_HEMELVAART),
      dag("2018-05-11", NA_HEMELVAART),
      dag("2018-12-24", VOOR_KERST),
      dag("2018-12-31", "dag voor Nieuwjaarsdag"),
      dag("2019-05-31", NA_HEMELVAART),
      dag("2019-12-27", NA_KERST),
    ],
  },
  {
    id: "BWBR0042603",
    titel: "Besluit van 20 september 2019, Stcrt. 2019, 53179",
    geldigheid: jaren(2020, 2022),
    dagen: [dag("2020-05-22", NA_HEMELVAART), dag("2021-05-14", NA_HEMELVAART), dag("2022-05-27", NA_HEMELVAART)],
  },
  {
    id: "BWBR0046456",
    titel: "Besluit van 8 maart 2022, nr. 2022000289",
    geldigheid: jaren(2023, 2025),
    dagen: [
      dag("2023-04-28", NA_KONINGSDAG),
      dag("2023-05-19", NA_HEMELVAART),
      dag("2024-05-10", NA_HEMELVAART),
      dag("2024-12-27", NA_KERST),
      dag("2025-05-30", NA_HEMELVAART),
    ],
  },
  {
    id: "BWBR0051300",
    titel: "Besluit van 1 juli 2025, Stcrt. 2025, 24713",
    geldigheid: jaren(2026, 2028),
    dagen: [
      dag("2026-01-02", "dag na Nieuwjaarsdag"),
      dag("2026-05-15", NA_HEMELVAART),
      dag("2027-05-07", NA_HEMELVAART),
      dag("2028-04-28", NA_KONINGSDAG),
      dag("2028-05-26", NA_HEMELVAART),
    ],
  },
] as const satisfies readonly Gelijkstellingsbesluit[];
