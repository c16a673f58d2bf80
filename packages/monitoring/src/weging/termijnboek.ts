import { makeNormenboek } from "@wmo-kit/afwegingskader";
import { addDagen, toEpochMs, toLokaleDatum, type Contractprofiel, type IsoDatum, type NormId } from "@wmo-kit/domain";
import { DAGBESTEDING_TERMIJNEN, kalendermaandVan, WIJKTEAM_TERMIJNEN, type Kalender } from "@wmo-kit/timeliness";
import { DIENSTVERLENINGSNORMEN, evaluateTijdigheid, type DienstverleningsNorm } from "@wmo-kit/timeliness/meting";

import type { Tijdpunt } from "../feiten/feit.js";

/** The end of a term: its last day, and its last moment when hours count. `wachtendenGemist`: who waits past it counts as missed. */
export interface Uiterlijk {
  readonly dag: IsoDatum;
  readonly moment?: number;
  readonly wachtendenGemist: boolean;
}

/** Gives the end of a term of a norm; undefined when the norm is open or not valid on that day. */
export type Termijnboek = (norm: NormId, aanvang: Tijdpunt) => Uiterlijk | undefined;

const NORMEN: readonly DienstverleningsNorm[] = DIENSTVERLENINGSNORMEN;
const AANDEELNORMEN: ReadonlySet<NormId> = new Set(NORMEN.filter(({ id }) => NORMEN.some((rij) => rij.id === `${id}.termijn`)).map(({ id }) => id));

// The last day that belongs to a share is asked of the evaluator of that share, with one case that never started.
const uiterlijkVanAandeel = (norm: NormId, datum: IsoDatum, profiel: Contractprofiel | undefined): Uiterlijk | undefined => {
  const vraag = { normen: DIENSTVERLENINGSNORMEN, norm, maand: kalendermaandVan(datum), zaken: [{ kenmerk: "zaak", melding: datum }], profiel };
  const wacht = (peildatum: IsoDatum): { readonly uitslag: string; readonly uiterlijk?: IsoDatum } | undefined =>
    evaluateTijdigheid({ ...vraag, peildatum }).match(
      ({ stappen }) => stappen.find((stap) => stap._tag === "ZaakGewogen"),
      () => undefined,
    );
  const dag = wacht(datum)?.uiterlijk;
  const later = dag === undefined ? undefined : addDagen(dag, 1).map(wacht).unwrapOr(undefined);
  return dag === undefined || later === undefined ? undefined : { dag, wachtendenGemist: later.uitslag === "wacht te lang" };
};

/** Makes the book of terms for a contract and its calendar. @source W-50.2, W-50.3; norms.md */
export const makeTermijnboek = (profiel: Contractprofiel | undefined, kalender: Kalender | undefined): Termijnboek => {
  const boek = makeNormenboek({
    termijnen: [...WIJKTEAM_TERMIJNEN, ...DAGBESTEDING_TERMIJNEN],
    ...(profiel === undefined ? {} : { profiel }),
    ...(kalender === undefined ? {} : { kalender }),
  });
  const aandelen = new Map<string, Uiterlijk | undefined>();
  return (norm, { datum, tijdstip }) => {
    if (AANDEELNORMEN.has(norm)) {
      const sleutel = `${norm} ${datum}`;
      if (!aandelen.has(sleutel)) aandelen.set(sleutel, uiterlijkVanAandeel(norm, datum, profiel));
      return aandelen.get(sleutel);
    }
    const moment = tijdstip === undefined ? undefined : boek.laatsteMoment(norm, tijdstip);
    if (moment !== undefined) {
      const dag = toLokaleDatum(moment).unwrapOr(undefined);
      return dag === undefined ? undefined : { dag, moment: toEpochMs(moment), wachtendenGemist: true };
    }
    const dag = boek.laatsteDag(norm, datum);
    return dag === undefined ? undefined : { dag, wachtendenGemist: true };
  };
};
