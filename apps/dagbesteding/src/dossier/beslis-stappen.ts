import { invariant, toLokaleDatum, type AgbCode } from "@wmo-kit/domain";
import { ok, type Result } from "@wmo-kit/domain/result";
import {
  makeBerichtidentificatie,
  maakConcepten,
  neemStappen,
  type Besluit,
  type BerichtNietTeMaken,
  type Concept,
  type Kitomgeving,
  type NieuwFeit,
  type Stapfout,
  type Stapopdracht,
  type Werk,
} from "@wmo-kit/kit";

import type { Feit } from "../feiten/feit.js";
import { makeBerichtbron } from "./berichtbron.js";
import type { Bewonerdossier } from "./dossierlijn.js";
import { sleutels } from "./sleutels.js";

/** What a decision over steps needs besides the dossier: ids for what will be made, and the own code. */
export interface Stapomstandigheden {
  readonly werk: Werk;
  readonly omgeving: Kitomgeving;
  readonly agbCode: AgbCode | undefined;
  /** Fresh ids, one for each step at least; messages take theirs from here. */
  readonly ids: readonly string[];
}

const toFeit = (concept: Concept, berichtId: string, dagtekening: string): Feit => {
  if (concept._tag === "Brief") {
    const { zaak, aan, onderwerp, eis } = concept;
    return { soort: "brief-klaargezet", berichtId, zaak, aan, onderwerp, eis, dagtekening } as Feit;
  }
  const { _tag, sleutel: _, soort, ...rest } = concept;
  return { soort: "bericht-gemaakt", berichtId, berichtsoort: soort, ...rest };
};

const sleutelsVan = (concept: Concept): readonly string[] => {
  if (concept._tag === "Brief") return [concept.sleutel];
  const { sleutel, soort, identificatie, referentie } = concept;
  return [sleutel, sleutels.verzonden(soort, identificatie), ...(referentie === undefined ? [] : [sleutels.referentie(referentie)])];
};

/**
 * Whether steps may be taken together, and what they leave: the events themselves and, in the same breath, every message and letter they ask for.
 * All of it or nothing, and each message once.
 *
 * @source D-20.4, D-20.5, D-11.4; systems.md, rules for all ports
 */
export const beslisStappen = (
  dossier: Bewonerdossier,
  opdrachten: readonly Stapopdracht[],
  { werk, omgeving, agbCode, ids }: Stapomstandigheden,
): Result<Besluit<Feit>, Stapfout | BerichtNietTeMaken> =>
  neemStappen(dossier, opdrachten, werk, omgeving).andThen(({ stappen }) => {
    const dagtekening = toLokaleDatum(werk.tijdstip);
    invariant(dagtekening.isOk(), "vandaag is een dag die bestaat");
    const bron = makeBerichtbron(dossier.eigen, agbCode);
    let voor = dossier.zaken;
    return stappen.reduce<Result<Besluit<Feit>, BerichtNietTeMaken>>(
      (tot, { gebeurtenis, gevolgen, dossier: na }, plaats) => {
        const berichtId = ids[plaats];
        invariant(berichtId !== undefined, "er is voor elke stap een id");
        const concepten = maakConcepten({
          dossierId: dossier.id,
          voor,
          na: na.zaken,
          gebeurtenis,
          gevolgen,
          bron,
          identificatie: makeBerichtidentificatie(berichtId),
          dagtekening: dagtekening.value,
        });
        voor = na.zaken;
        return tot.andThen(({ feiten, sleutels: eerder = [] }) =>
          concepten.map((gemaakt) => {
            const stap: NieuwFeit<Feit> = { _tag: "Stap", gebeurtenis };
            const eigen = gemaakt.map((concept, nummer): NieuwFeit<Feit> => ({
              _tag: "Eigen",
              feit: toFeit(concept, nummer === 0 ? berichtId : `${berichtId}-${nummer}`, dagtekening.value),
            }));
            return { feiten: [...feiten, stap, ...eigen], sleutels: [...eerder, ...gemaakt.flatMap(sleutelsVan)] };
          }),
        );
      },
      neemNiets(),
    );
  });

const neemNiets = (): Result<Besluit<Feit>, BerichtNietTeMaken> => ok({ feiten: [], sleutels: [] });
