import { err, ok, Result } from "@wmo-kit/domain/result";

import type { MonitoringFout } from "../errors.js";
import type { Indicator } from "../indicator/indicator.js";
import type { Tijdvak } from "../tijdvak/tijdvak.js";
import { celsleutel, leesCelsleutel, TOTAAL } from "../telling/cel.js";
import type { Deeluitkomst } from "../telling/deeluitkomst.js";
import type { Telkader } from "../telling/telkader.js";
import { hashWaarde } from "./hash-waarde.js";
import { listWaarschuwingen } from "./list-waarschuwingen.js";
import { makeCel } from "./make-cel.js";
import { makeDefinitie } from "./make-definitie.js";
import type { Cel, Rapport, RapportMetHash } from "./rapport.js";

/** How the reference of a case becomes a pseudonym, for example a keyed hash. Its key stays with the caller. */
export type Pseudonimiseer = (zaak: string) => string;

const groepenVan = ({ cellen }: Deeluitkomst): ReadonlyMap<string, readonly string[]> => {
  const groepen = new Map<string, string[]>();
  for (const sleutel of Object.keys(cellen)) {
    const { groep, ...plaats } = leesCelsleutel(sleutel);
    const kop = celsleutel({ ...plaats, groep: "" });
    groepen.set(kop, [...(groepen.get(kop) ?? []), groep]);
  }
  return new Map([...groepen].map(([kop, lijst]) => [kop, lijst.sort()]));
};

interface Celbouw {
  readonly kader: Telkader;
  readonly deel: Deeluitkomst;
  readonly groepen: ReadonlyMap<string, readonly string[]>;
  readonly pseudoniem: Pseudonimiseer;
}

const makeCellen = ({ kader, deel, groepen, pseudoniem }: Celbouw, indicator: Indicator, tijdvak: Tijdvak): readonly Result<Cel, MonitoringFout>[] => {
  const plaats = { indicator: indicator.id, tijdvak: tijdvak.id };
  return [TOTAAL, ...indicator.uitsplitsingen].flatMap((kenmerk) =>
    (kenmerk === TOTAAL ? [""] : (groepen.get(celsleutel({ ...plaats, kenmerk, groep: "" })) ?? [])).map((groep) =>
      makeCel({ kader, indicator, tijdvak, uitsplitsing: kenmerk, groep, deel: deel.cellen[celsleutel({ ...plaats, kenmerk, groep })], pseudoniem }),
    ),
  );
};

/**
 * Makes the report of what was counted: every figure in every month and over the whole period, as a whole and per group.
 * The order of the dossiers and of the parts makes no difference. The hash is over the whole report.
 *
 * @source W-106, W-108.5; norms.md K-08, K-10
 */
export const makeRapport = (kader: Telkader, deel: Deeluitkomst, pseudoniem: Pseudonimiseer): Result<RapportMetHash, MonitoringFout> => {
  if (deel.kader !== kader.kenmerk) return err({ _tag: "DelenPassenNiet", delen: 1 });
  const { indicatoren, peildatum, periode, profiel } = kader.vraag;
  const bouw: Celbouw = { kader, deel, groepen: groepenVan(deel), pseudoniem };
  return Result.combine(indicatoren.flatMap((indicator) => kader.tijdvakken.flatMap((tijdvak) => makeCellen(bouw, indicator, tijdvak)))).andThen((cellen) => {
    const rapport: Rapport = {
      peildatum,
      periode,
      profiel: profiel?.id ?? null,
      definitieversie: kader.definitieversie,
      dossiers: deel.dossiers,
      definities: indicatoren.map(makeDefinitie),
      cellen,
      waarschuwingen: listWaarschuwingen(deel, kader, pseudoniem),
    };
    return hashWaarde(rapport).andThen((hash) => ok({ rapport, hash }));
  });
};
