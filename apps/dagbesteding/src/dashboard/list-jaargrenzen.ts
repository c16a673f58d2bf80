import { formatDatumMetWeekdag, formatEurocent, type Contractprofiel, type IsoDatum } from "@wmo-kit/domain";
import { describeStatus, type Kalender } from "@wmo-kit/timeliness";
import { evaluateInlevering, listVerplichtingen } from "@wmo-kit/timeliness/plichten";

import { dossiersVan, openVan, type Zorgtelling } from "./tel-zorg.js";
import type { Jaargrens } from "./weergave.js";

/** The norm of the last day on which support of a year may be claimed. */
const NORM = "D-20.3";

/** From what the last days of claiming are told. */
export interface Jaargrensvraag {
  readonly zorg: Zorgtelling | undefined;
  readonly peildatum: IsoDatum;
  readonly kalender: Kalender;
  readonly profiel: Contractprofiel | undefined;
}

const laatsteDag = (zorgjaar: number, { kalender, profiel }: Jaargrensvraag): IsoDatum | undefined =>
  // A duty of a year falls in the year after.
  listVerplichtingen({ partij: "dagbesteding", jaar: zorgjaar + 1, kalender, feiten: {}, profiel }).match(
    ({ gedateerd }) => gedateerd.find(({ norm }) => norm === NORM)?.datum,
    () => undefined,
  );

const showGrens = (zorgjaar: number, uiterlijk: IsoDatum, { zorg, peildatum, kalender }: Jaargrensvraag): Jaargrens => {
  const bedrag = zorg === undefined ? undefined : openVan(zorg, `${zorgjaar}-`);
  return {
    zorgjaar,
    eis: NORM,
    uiterlijk,
    uiterlijkTekst: formatDatumMetWeekdag(uiterlijk),
    standTekst: describeStatus(evaluateInlevering({ uitersteDatum: uiterlijk, kalender, peildatum })),
    voorbij: peildatum > uiterlijk,
    openInEurocent: bedrag ?? null,
    openTekst: bedrag === undefined ? "niet bekend" : formatEurocent(bedrag),
    dossiers: zorg === undefined ? [] : dossiersVan(zorg, String(zorgjaar)).eerste,
  };
};

/**
 * Until which day the support of this year and the year before may be claimed, and what of it stands in no claim yet.
 * A year that is over is told only as long as something of it was not claimed. Where the norm is open there is no day.
 *
 * @source D-20.3 (“uiterlijk 30 juni van het daaropvolgende jaar”)
 * @unit eurocent
 */
export const listJaargrenzen = (vraag: Jaargrensvraag): readonly Jaargrens[] => {
  const ditJaar = Number(vraag.peildatum.slice(0, 4));
  return [ditJaar - 1, ditJaar].flatMap((zorgjaar) => {
    const uiterlijk = laatsteDag(zorgjaar, vraag);
    const grens = uiterlijk === undefined ? undefined : showGrens(zorgjaar, uiterlijk, vraag);
    return grens === undefined || (grens.voorbij && grens.openInEurocent === 0) ? [] : [grens];
  });
};
