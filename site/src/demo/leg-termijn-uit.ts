import { amsterdamOffset, describeBron, describeDomainFailure, formatDatumMetWeekdag, isIsoDatum, parseTijdstip, toEpochMs, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";
import {
  DAGBESTEDING_TERMIJNEN,
  describeStap,
  describeTijdstip,
  describeTimelinessError,
  evaluateEersteDag,
  evaluateTermijn,
  FEITEN,
  makeKalender,
  WETTELIJKE_TERMIJNEN,
  WIJKTEAM_TERMIJNEN,
  type TermijnNorm,
} from "@wmo-kit/timeliness";

/** A term that can be chosen, with what it asks. */
export interface Keuze {
  readonly norm: string;
  readonly naam: string;
  readonly aanvang: string;
  readonly inUren: boolean;
}

/** An answer in words: the day, how it was reached, and where that is written. */
export interface Uitleg {
  readonly kop: string;
  readonly stappen: readonly string[];
  readonly bronnen: readonly string[];
}

const TABELLEN = {
  "Wet en iWmo": WETTELIJKE_TERMIJNEN,
  "Contract dagbesteding": DAGBESTEDING_TERMIJNEN,
  "Contract wijkteam": WIJKTEAM_TERMIJNEN,
} as const satisfies Readonly<Record<string, readonly TermijnNorm[]>>;

const NORMEN: readonly TermijnNorm[] = Object.values(TABELLEN).flat();

/** The terms with a length, by where they come from; a term without a number cannot be counted. */
export const KEUZEN: readonly (readonly [groep: string, keuzen: readonly Keuze[]])[] = Object.entries(TABELLEN).map(([groep, rijen]: readonly [string, readonly TermijnNorm[]]) => [
  groep,
  rijen
    .filter(({ waarde }) => waarde !== null)
    .map(({ id, titel, aanvang, waarde }) => ({ norm: id, naam: `${titel} (${id})`, aanvang: FEITEN[aanvang], inUren: waarde?.eenheid === "uur" })),
]);

/** A moment on the Dutch clock. */
export const parseKloktijd = (datum: IsoDatum, tijd: string): Result<Tijdstip, string> => {
  const alsZomertijd = parseTijdstip(`${datum}T${tijd}:00+02:00`);
  if (alsZomertijd.isErr()) return err(describeDomainFailure(alsZomertijd.error));
  return amsterdamOffset(toEpochMs(alsZomertijd.value)) === 120 ? alsZomertijd.mapErr(describeDomainFailure) : parseTijdstip(`${datum}T${tijd}:00+01:00`).mapErr(describeDomainFailure);
};

/** The last day of a term, or the first day where the term asks for one, with every step. */
export const legTermijnUit = (norm: string, aanvang: IsoDatum | Tijdstip): Result<Uitleg, string> => {
  const vraag = { normen: NORMEN, norm, kalender: makeKalender() };
  const uiterste = evaluateTermijn({ ...vraag, aanvang });
  if (uiterste.isErr() && uiterste.error._tag === "NormZonderUiterste" && isIsoDatum(aanvang)) {
    return evaluateEersteDag({ ...vraag, aanvang })
      .map(({ waarde, stappen, bronnen }) => ({ kop: `Vanaf ${formatDatumMetWeekdag(waarde.eersteDatum)}`, stappen: stappen.map(describeStap), bronnen: bronnen.map(describeBron) }))
      .mapErr(describeTimelinessError);
  }
  return uiterste
    .map(({ waarde, stappen, bronnen }) => ({
      kop: `Uiterlijk ${waarde._tag === "Dagtermijn" ? formatDatumMetWeekdag(waarde.uitersteDatum) : describeTijdstip(waarde.uiterlijkTijdstip)}`,
      stappen: stappen.map(describeStap),
      bronnen: bronnen.map(describeBron),
    }))
    .mapErr(describeTimelinessError);
};
