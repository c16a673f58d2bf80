import { weekdagVan, type Duur, type IsoDatum, type NormId, type Uitkomst } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { TimelinessError } from "../errors.js";
import type { Opschorting } from "../opschorting/opschorting.js";
import { rekenregelsVan } from "../regime/rekenregels.js";
import { bronnenMet } from "./bronnen-van.js";
import { countDagtermijn } from "./count-dagtermijn.js";
import { geteldeDag, isEersteDagnorm } from "./getelde-dag.js";
import { selectTermijnNorm } from "./select-termijn-norm.js";
import type { Stap } from "./stap.js";
import type { TermijnNorm } from "./termijn-norm.js";
import type { Dagduur, Dagtermijn, OpgeschorteTermijn, Termijnkop } from "./termijn.js";
import type { Termijnvraag } from "./termijnvraag.js";

const isDagduur = (duur: Duur): duur is Dagduur => duur.eenheid !== "uur";

/** What the answer tells of the row. */
export const kopVan = ({ id, titel, regime, richting, aanvang, einde }: TermijnNorm): Termijnkop =>
  ({ norm: id, titel, regime, richting, aanvang, einde });

const mag = (norm: TermijnNorm, id: NormId, opschortingen: readonly Opschorting[]): TimelinessError | undefined =>
  opschortingen.length > 0 && norm.opschortbaar !== true ? { _tag: "TermijnNietOpschortbaar", norm: id } : undefined;

/** Which end of the count is asked for: the last day in time, or the term that must have passed before the first day. */
export type Gezocht = "laatste dag" | "eerste dag";

const telwijze = ({ id, richting, vergelijking }: TermijnNorm, gezocht: Gezocht): Result<"telt mee" | "te laat", TimelinessError> => {
  if (gezocht === "eerste dag") {
    return isEersteDagnorm(richting, vergelijking) ? ok("telt mee") : err({ _tag: "NormZonderEersteDag", norm: id, vergelijking, richting });
  }
  const getelde = geteldeDag(richting, vergelijking);
  return getelde === undefined ? err({ _tag: "NormZonderUiterste", norm: id, vergelijking, richting }) : ok(getelde);
};

/** A term in days to years with its suspensions: a last day, or a term that stands still. For use within this package. */
export const evaluateDagtermijn = (
  vraag: Termijnvraag<IsoDatum>,
  opschortingen: readonly Opschorting[],
  gezocht: Gezocht = "laatste dag",
): Result<Uitkomst<Dagtermijn | OpgeschorteTermijn, Stap>, TimelinessError> => {
  const gekozen = selectTermijnNorm(vraag.normen, vraag.norm, vraag.aanvang, vraag.profiel);
  if (gekozen.isErr()) return err(gekozen.error);
  const { norm, bronnen, stappen } = gekozen.value;
  const { richting, regime, waarde: duur } = norm;
  const geweigerd = mag(norm, vraag.norm, opschortingen);
  if (geweigerd !== undefined) return err(geweigerd);
  if (!isDagduur(duur)) return err({ _tag: "AanvangPastNiet", norm: vraag.norm, verwacht: "tijdstip" });
  const getelde = telwijze(norm, gezocht);
  if (getelde.isErr()) return err(getelde.error);

  const telling = { duur, richting, aanvang: vraag.aanvang, geteldeDag: getelde.value, regime, opschortingen };
  return countDagtermijn(rekenregelsVan(vraag), telling).map((geteld) => {
    const kop = { ...kopVan(norm), duur, aanvangsdatum: vraag.aanvang };
    return {
      waarde:
        geteld.soort === "geteld"
          ? { _tag: "Dagtermijn", ...kop, geteldeDatum: geteld.geteldeDatum, uitersteDatum: geteld.uitersteDatum, voorlopig: geteld.voorlopig }
          : { _tag: "OpgeschorteTermijn", ...kop, opgeschortSinds: geteld.sinds, resterendeDagen: geteld.resterend },
      stappen: [
        {
          _tag: "Aanvang",
          feit: norm.aanvang,
          richting,
          datum: vraag.aanvang,
          weekdag: weekdagVan(vraag.aanvang),
          ...(duur.aantal === 0 ? { zonderLengte: true } : {}),
        },
        ...stappen,
        ...geteld.stappen,
      ],
      bronnen: bronnenMet(bronnen, geteld.stappen),
    };
  });
};
