import { isIsoDatum, toLokaleDatum, type Duur, type IsoDatum, type Tijdstip, type Uitkomst } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { TimelinessError } from "../errors.js";
import { countUrentermijn } from "./count-urentermijn.js";
import { evaluateDagtermijn, kopVan } from "./evaluate-dagtermijn.js";
import { geteldeDag } from "./getelde-dag.js";
import { selectTermijnNorm } from "./select-termijn-norm.js";
import type { Stap } from "./stap.js";
import type { Dagtermijn, Termijn, Urenduur, Urentermijn } from "./termijn.js";
import type { Termijnvraag } from "./termijnvraag.js";

type Antwoord<T extends Termijn> = Result<Uitkomst<T, Stap>, TimelinessError>;

const isUrenduur = (duur: Duur): duur is Urenduur => duur.eenheid === "uur";

const evaluateUrentermijn = (vraag: Termijnvraag<Tijdstip>): Antwoord<Urentermijn> => {
  const datum = toLokaleDatum(vraag.aanvang);
  if (datum.isErr()) return err(datum.error);
  const gekozen = selectTermijnNorm(vraag.normen, vraag.norm, datum.value, vraag.profiel);
  if (gekozen.isErr()) return err(gekozen.error);
  const { norm, bronnen, stappen } = gekozen.value;
  const { richting, vergelijking, waarde: duur } = norm;
  if (!isUrenduur(duur)) return err({ _tag: "AanvangPastNiet", norm: vraag.norm, verwacht: "datum" });
  const geteldMoment = geteldeDag(richting, vergelijking);
  if (geteldMoment === undefined) return err({ _tag: "NormZonderUiterste", norm: vraag.norm, vergelijking, richting });

  return countUrentermijn({ duur, richting, aanvang: vraag.aanvang, geteldMoment }).map((geteld) => ({
    waarde: {
      _tag: "Urentermijn",
      ...kopVan(norm),
      duur,
      aanvangstijdstip: vraag.aanvang,
      uiterlijkTijdstip: geteld.uiterlijkTijdstip,
    },
    stappen: [{ _tag: "AanvangTijdstip", feit: norm.aanvang, richting, tijdstip: vraag.aanvang }, ...stappen, ...geteld.stappen],
    bronnen,
  }));
};

// Without suspensions a term always has a last day; a term that stands still cannot come out of here.
const evaluateZonderOpschorting = (vraag: Termijnvraag<IsoDatum>): Antwoord<Dagtermijn> =>
  evaluateDagtermijn(vraag, []).andThen(({ waarde, ...rest }) =>
    waarde._tag === "Dagtermijn" ? ok({ waarde, ...rest }) : err({ _tag: "DatumBuitenBereik" } as const),
  );

/**
 * The last day (or, for a term in hours, the last moment) of a term, with the derivation and the sources.
 * The row that holds on the day of the event decides; a start in dates answers with a `Dagtermijn`, a start in moments with an `Urentermijn`.
 * A statutory last day moves on as its regime says; `evaluateOpschortbareTermijn` also takes suspensions.
 *
 * @source norms.md K-01 to K-07
 */
export function evaluateTermijn(vraag: Termijnvraag<IsoDatum>): Antwoord<Dagtermijn>;
export function evaluateTermijn(vraag: Termijnvraag<Tijdstip>): Antwoord<Urentermijn>;
export function evaluateTermijn(vraag: Termijnvraag<IsoDatum | Tijdstip>): Antwoord<Termijn>;
export function evaluateTermijn(vraag: Termijnvraag<IsoDatum | Tijdstip>): Antwoord<Termijn> {
  const { aanvang } = vraag;
  return isIsoDatum(aanvang) ? evaluateZonderOpschorting({ ...vraag, aanvang }) : evaluateUrentermijn({ ...vraag, aanvang });
}
