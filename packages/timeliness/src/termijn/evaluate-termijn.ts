import {
  isIsoDatum,
  toLokaleDatum,
  weekdagVan,
  type Contractprofiel,
  type Duur,
  type IsoDatum,
  type NormId,
  type Tijdstip,
  type Uitkomst,
} from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";

import type { TimelinessError } from "../errors.js";
import type { Kalender } from "../kalender/kalender.js";
import { countDagtermijn } from "./count-dagtermijn.js";
import { countUrentermijn } from "./count-urentermijn.js";
import { geteldeDag } from "./getelde-dag.js";
import { selectTermijnNorm } from "./select-termijn-norm.js";
import type { Stap } from "./stap.js";
import type { TermijnNorm } from "./termijn-norm.js";
import type { Dagduur, Dagtermijn, Termijn, Termijnkop, Urenduur, Urentermijn } from "./termijn.js";

/** Which term is asked for, and from when: a date for a term in days to years, a moment for a term in hours. */
export interface Termijnvraag<Start extends IsoDatum | Tijdstip> {
  readonly normen: readonly TermijnNorm[];
  readonly norm: NormId;
  readonly aanvang: Start;
  readonly kalender: Kalender;
  readonly profiel?: Contractprofiel | undefined;
}

type Antwoord<T extends Termijn> = Result<Uitkomst<T, Stap>, TimelinessError>;

const isUrenduur = (duur: Duur): duur is Urenduur => duur.eenheid === "uur";
const isDagduur = (duur: Duur): duur is Dagduur => duur.eenheid !== "uur";

const kopVan = ({ id, titel, regime, richting, aanvang, einde }: TermijnNorm): Termijnkop =>
  ({ norm: id, titel, regime, richting, aanvang, einde });

const evaluateDagtermijn = (vraag: Termijnvraag<IsoDatum>): Antwoord<Dagtermijn> => {
  const gekozen = selectTermijnNorm(vraag.normen, vraag.norm, vraag.aanvang, vraag.profiel);
  if (gekozen.isErr()) return err(gekozen.error);
  const { norm, bronnen, stappen } = gekozen.value;
  const { richting, vergelijking, regime, waarde: duur } = norm;
  if (!isDagduur(duur)) return err({ _tag: "AanvangPastNiet", norm: vraag.norm, verwacht: "tijdstip" });
  const getelde = geteldeDag(richting, vergelijking);
  if (getelde === undefined) return err({ _tag: "NormZonderUiterste", norm: vraag.norm, vergelijking, richting });

  const telling = { duur, richting, aanvang: vraag.aanvang, geteldeDag: getelde, regime };
  return countDagtermijn(vraag.kalender, telling).map((geteld) => ({
    waarde: { _tag: "Dagtermijn", ...kopVan(norm), duur, aanvangsdatum: vraag.aanvang, uitersteDatum: geteld.uitersteDatum },
    stappen: [
      { _tag: "Aanvang", feit: norm.aanvang, richting, datum: vraag.aanvang, weekdag: weekdagVan(vraag.aanvang) },
      ...stappen,
      ...geteld.stappen,
    ],
    bronnen,
  }));
};

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

/**
 * The last day (or, for a term in hours, the last moment) of a term, with the derivation and the sources.
 * The row that holds on the day of the event decides; a start in dates answers with a `Dagtermijn`, a start in moments with an `Urentermijn`.
 *
 * @source norms.md K-01 to K-07
 */
export function evaluateTermijn(vraag: Termijnvraag<IsoDatum>): Antwoord<Dagtermijn>;
export function evaluateTermijn(vraag: Termijnvraag<Tijdstip>): Antwoord<Urentermijn>;
export function evaluateTermijn(vraag: Termijnvraag<IsoDatum | Tijdstip>): Antwoord<Termijn>;
export function evaluateTermijn(vraag: Termijnvraag<IsoDatum | Tijdstip>): Antwoord<Termijn> {
  const { aanvang } = vraag;
  return isIsoDatum(aanvang) ? evaluateDagtermijn({ ...vraag, aanvang }) : evaluateUrentermijn({ ...vraag, aanvang });
}
