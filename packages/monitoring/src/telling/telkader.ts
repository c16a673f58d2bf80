import type { Contractprofiel, IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import type { Kalender } from "@wmo-kit/timeliness";
import { DIENSTVERLENINGSNORMEN, evaluateKnip } from "@wmo-kit/timeliness/meting";

import type { MonitoringFout } from "../errors.js";
import type { Reeks } from "../feiten/reeks.table.js";
import type { Indicator } from "../indicator/indicator.js";
import { hashWaarde } from "../rapport/hash-waarde.js";
import { listTijdvakken, type Maandperiode, type Tijdvak } from "../tijdvak/tijdvak.js";
import { makeTermijnboek, type Termijnboek } from "../weging/termijnboek.js";

/** What to count: which figures, over which months, as known on which day, under which contract, with or without the cases behind each figure. */
export interface Telvraag {
  readonly indicatoren: readonly Indicator[];
  readonly periode: Maandperiode;
  readonly peildatum: IsoDatum;
  readonly zaken: "met" | "zonder";
  readonly profiel?: Contractprofiel | undefined;
  readonly kalender?: Kalender | undefined;
}

/** A question that is ready to be counted. Only parts with the same `kenmerk` can be put together. */
export interface Telkader {
  readonly vraag: Telvraag;
  readonly tijdvakken: readonly Tijdvak[];
  readonly perReeks: ReadonlyMap<Reeks, readonly Indicator[]>;
  readonly termijnboek: Termijnboek;
  /** Whether a resident counts once; the contract can choose the other reading of the knip. @source norms.md A-26 */
  readonly perInwoner: (indicator: Indicator) => boolean;
  readonly definitieversie: string;
  readonly kenmerk: string;
}

const groepeer = (indicatoren: readonly Indicator[]): ReadonlyMap<Reeks, readonly Indicator[]> => {
  const perReeks = new Map<Reeks, readonly Indicator[]>();
  for (const indicator of indicatoren) perReeks.set(indicator.reeks, [...(perReeks.get(indicator.reeks) ?? []), indicator]);
  return perReeks;
};

interface Telwijzevraag extends Pick<Telvraag, "profiel" | "peildatum"> {
  readonly eerste: Tijdvak;
}

// How the knip is counted is asked of its evaluator, over no cases at all.
const makePerInwoner = ({ eerste, profiel, peildatum }: Telwijzevraag): Telkader["perInwoner"] => {
  const bekend = new Map<string, boolean>();
  const bepaal = ({ meetwijze }: Indicator): boolean => {
    if (meetwijze.soort !== "aandeel" || meetwijze.per !== "inwoner") return false;
    if (meetwijze.maatstaf.soort !== "norm") return true;
    const periode = { begindatum: eerste.van, einddatum: eerste.totEnMet };
    return evaluateKnip({ normen: DIENSTVERLENINGSNORMEN, norm: meetwijze.maatstaf.norm, periode, meldingen: [], peildatum, profiel }).match(
      ({ waarde }) => waarde.eenheid === "inwoners",
      () => true,
    );
  };
  return (indicator) => {
    const antwoord = bekend.get(indicator.id) ?? bepaal(indicator);
    bekend.set(indicator.id, antwoord);
    return antwoord;
  };
};

/** Makes a question ready. The period must not be empty, and every figure must be defined from its first day on. @source norms.md K-10 */
export const makeTelkader = (vraag: Telvraag): Result<Telkader, MonitoringFout> => {
  const { indicatoren, periode, peildatum, profiel, kalender, zaken } = vraag;
  const tijdvakken = listTijdvakken(periode);
  const eerste = tijdvakken[0];
  if (eerste === undefined) return err({ _tag: "PeriodeLeeg", vanaf: periode.vanaf, totEnMet: periode.totEnMet });
  const teVroeg = indicatoren.find(({ geldigheid: { begindatum } }) => eerste.totEnMet < begindatum);
  if (teVroeg !== undefined) return err({ _tag: "IndicatorNietGeldig", indicator: teVroeg.id, vanaf: teVroeg.geldigheid.begindatum });
  const dubbel = indicatoren.find(({ id }, plaats) => indicatoren.findIndex((ander) => ander.id === id) !== plaats);
  if (dubbel !== undefined) return err({ _tag: "IndicatorDubbel", indicator: dubbel.id });
  return hashWaarde(indicatoren).andThen((definitieversie) =>
    hashWaarde({ definitieversie, periode, peildatum, zaken, profiel: profiel ?? null }).andThen((kenmerk) =>
      ok({
        vraag,
        tijdvakken,
        perReeks: groepeer(indicatoren),
        termijnboek: makeTermijnboek(profiel, kalender),
        perInwoner: makePerInwoner({ eerste, profiel, peildatum }),
        definitieversie,
        kenmerk,
      }),
    ),
  );
};
