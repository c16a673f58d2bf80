import {
  applyContractprofiel,
  epochDagVan,
  heeftEinddatum,
  toEpochDag,
  type Duur,
  type EpochDag,
  type IsoDatum,
  type NormId,
  type NormOnbekendeId,
} from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { rekenregelsVan, type Rekenregels } from "../regime/rekenregels.js";
import { blijfgrondVan, verschuif, verschuifkalender } from "../regime/verschuif.js";
import { addDuur } from "../termijn/add-duur.js";
import { geteldeDag } from "../termijn/getelde-dag.js";
import type { TermijnNorm } from "../termijn/termijn-norm.js";
import type { Dagduur } from "../termijn/termijn.js";
import type { Termijnvraag } from "../termijn/termijnvraag.js";
import type { Statuscode } from "./kolommen.js";

const EERSTE_DAG = epochDagVan(1, 1, 1);
const LAATSTE_DAG = epochDagVan(9999, 12, 31);

/** One window of a norm, ready to count: the last day of a term that starts on a day and stood still for some days, or why there is none. */
export interface Kernvenster {
  readonly begin: EpochDag;
  readonly einde: EpochDag;
  readonly inWerkdagen: boolean;
  readonly uitval: Statuscode | undefined;
  readonly tel: (aanvang: EpochDag, opgeschort: number) => EpochDag | undefined;
}

/** A norm made ready for counting many terms without a derivation. */
export interface Termijnkern {
  readonly norm: NormId;
  readonly vensters: readonly Kernvenster[];
}

const isDuur = (waarde: unknown): waarde is Duur => typeof waarde === "object" && waarde !== null && "eenheid" in waarde;
const isDagduur = (duur: Duur): duur is Dagduur => duur.eenheid !== "uur";
const binnenBereik = (dag: EpochDag | undefined): EpochDag | undefined =>
  dag !== undefined && dag >= EERSTE_DAG && dag <= LAATSTE_DAG ? dag : undefined;

const telVan = (regels: Rekenregels, norm: TermijnNorm, [duur, aftrek]: readonly [Dagduur, 0 | 1]): Kernvenster["tel"] => {
  const { kalender, regimes } = regels;
  const { richting } = norm;
  const { verschuiving } = regimes[norm.regime];
  const tel: Kernvenster["tel"] = (aanvang, opgeschort) => {
    const dag = addDuur(kalender, aanvang, duur, richting);
    return dag === undefined ? undefined : dag - aftrek + opgeschort;
  };
  if (verschuiving === null || blijfgrondVan(verschuiving, duur, richting) !== undefined) return (aanvang, opgeschort) => binnenBereik(tel(aanvang, opgeschort));
  const dagen = verschuifkalender(regels, verschuiving);
  return (aanvang, opgeschort) => {
    const einde = binnenBereik(tel(aanvang, opgeschort));
    return einde === undefined ? undefined : binnenBereik(verschuif(dagen, verschuiving, duur, [aanvang, einde]));
  };
};

const maakVenster = (regels: Rekenregels, norm: TermijnNorm): Kernvenster => {
  const { geldigheid, waarde, richting, vergelijking } = norm;
  const venster = {
    begin: toEpochDag(geldigheid.begindatum),
    einde: heeftEinddatum(geldigheid) ? toEpochDag(geldigheid.einddatum) : LAATSTE_DAG,
    inWerkdagen: isDuur(waarde) && waarde.eenheid === "werkdag",
  };
  const zonder = (uitval: Statuscode): Kernvenster => ({ ...venster, uitval, tel: () => undefined });
  if (waarde === null) return zonder("NormOnbekend");
  if (!isDuur(waarde)) return zonder("NormwaardeGeenDuur");
  if (!isDagduur(waarde)) return zonder("AanvangPastNiet");
  const getelde = geteldeDag(richting, vergelijking);
  if (getelde === undefined) return zonder("NormZonderUiterste");
  return { ...venster, uitval: undefined, tel: telVan(regels, norm, [waarde, getelde === "te laat" ? 1 : 0]) };
};

/** Makes a norm ready for counting many terms: rows, contract profile, calendar and regime are looked up once. */
export const compileTermijn = (vraag: Omit<Termijnvraag<IsoDatum>, "aanvang">): Result<Termijnkern, NormOnbekendeId> => {
  const normen = vraag.profiel === undefined ? vraag.normen : applyContractprofiel(vraag.normen, vraag.profiel);
  const rijen = normen.filter(({ id }) => id === vraag.norm);
  if (rijen.length === 0) return err({ _tag: "NormOnbekendeId", norm: vraag.norm });
  const regels = rekenregelsVan(vraag);
  return ok({ norm: vraag.norm, vensters: rijen.map((norm) => maakVenster(regels, norm)) });
};
