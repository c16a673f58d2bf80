import { omvatDatum, weekdagVan, type Contractprofiel, type DatumBuitenBereik, type IsoDatum, type NormId, type Uitkomst } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { findRij } from "../eis/find-rij.js";
import type { Programmafout } from "../eis/programmafout.js";
import type { Programmastap } from "../eis/programmastap.js";
import { rijstappen, type Omstandigheden } from "../eis/rijstappen.js";
import { sluitDag } from "../eis/sluit-dag.js";
import type { Voorwaarde } from "../eis/voorwaarde.table.js";
import type { Rekenbasis } from "../regime/rekenregels.js";
import { isJaardag, jaardagIn } from "./jaardag.js";
import type { JaardatumNorm } from "./kalender-norm.js";

/** Which yearly duty is asked for, about which year. */
export interface Jaardatumvraag extends Rekenbasis {
  readonly normen: readonly JaardatumNorm[];
  readonly norm: NormId;
  readonly overJaar: number;
  readonly omstandigheden?: Omstandigheden | undefined;
  readonly profiel?: Contractprofiel | undefined;
}

/** The last day in time for the duty about a year. `voorbehoud` names the circumstance under which it holds, when nobody told whether it does. */
export interface Jaarplicht {
  readonly _tag: "Jaarplicht";
  readonly norm: NormId;
  readonly titel: string;
  readonly overJaar: number;
  readonly uitersteDatum: IsoDatum;
  readonly voorbehoud?: Voorwaarde;
}

/** The duty does not hold this year, because the circumstance is not there. */
export interface GeenJaarplicht {
  readonly _tag: "GeenJaarplicht";
  readonly norm: NormId;
  readonly titel: string;
  readonly overJaar: number;
  readonly voorwaarde: Voorwaarde;
}

const LAATSTE_JAARDAG = { maand: 12, dag: 31 } as const;

// What holds on the day that the shipped row names decides; so an agreement that names another day is never missed.
const peildag = ({ normen, norm, overJaar }: Jaardatumvraag): Result<IsoDatum, DatumBuitenBereik> => {
  const eigen = normen.filter(({ id }) => id === norm);
  const dagen = eigen.map((rij) => ({ rij, dag: jaardagIn(overJaar + 1, rij.waarde ?? LAATSTE_JAARDAG) }));
  const geldend = dagen.find(({ rij, dag }) => dag.isOk() && omvatDatum(rij.geldigheid, dag.value)) ?? dagen[0];
  return geldend?.dag ?? jaardagIn(overJaar + 1, LAATSTE_JAARDAG);
};

/**
 * The last day in time for a yearly duty about a year, with its derivation. The day lies in the year after.
 *
 * @source norms.md section 4, K-03, K-07; topics.json fixed-date
 */
export const evaluateJaardatum = (vraag: Jaardatumvraag): Result<Uitkomst<Jaarplicht | GeenJaarplicht, Programmastap>, Programmafout> => {
  const { norm, overJaar, omstandigheden = {} } = vraag;
  const gevonden = peildag(vraag).andThen((peildatum) => findRij({ ...vraag, peildatum }));
  if (gevonden.isErr()) return err(gevonden.error);
  const { rij, bronnen } = gevonden.value;
  const { titel, voorwaarde, vergelijking, waarde } = rij;
  const vooraf = rijstappen(gevonden.value, omstandigheden);
  const geldt = voorwaarde === undefined ? true : omstandigheden[voorwaarde];
  if (voorwaarde !== undefined && geldt === false) {
    return ok({ waarde: { _tag: "GeenJaarplicht", norm, titel, overJaar, voorwaarde }, stappen: vooraf, bronnen });
  }
  if (waarde === null) return err({ _tag: "NormOnbekend", norm });
  if (!isJaardag(waarde)) return err({ _tag: "WaardePastNiet", norm, verwacht: "dag van het jaar" });
  const voorbehoud = voorwaarde !== undefined && geldt === undefined ? { voorbehoud: voorwaarde } : {};
  return jaardagIn(overJaar + 1, waarde).andThen((datum) =>
    sluitDag(vraag, datum, vergelijking).map(({ uitersteDatum, stappen }): Uitkomst<Jaarplicht, Programmastap> => ({
      waarde: { _tag: "Jaarplicht", norm, titel, overJaar, uitersteDatum, ...voorbehoud },
      stappen: [...vooraf, { _tag: "JaardagGenoemd", overJaar, datum, weekdag: weekdagVan(datum), vergelijking }, ...stappen],
      bronnen,
    })),
  );
};
