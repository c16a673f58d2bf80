import { invariant, toLokaleDatum, type IsoDatum } from "@wmo-kit/domain";
import { ok, type Result } from "@wmo-kit/domain/result";
import {
  maakConcepten,
  neemStappen,
  type Besluit,
  type BerichtNietTeMaken,
  type Berichtbron,
  type Briefconcept,
  type Kitomgeving,
  type NieuwFeit,
  type Stapfout,
  type Stapopdracht,
  type Werk,
} from "@wmo-kit/kit";

import { planUitgaand, type Berichtpartijen } from "../backoffice/plan-berichten.js";
import type { Feit } from "../feiten/feit.js";
import type { Inwonerdossier } from "./dossierlijn.js";
import { expandOpdracht } from "./expand-opdracht.js";
import type { AdviesNietTeVersturen, BsnNodig } from "./failures.js";

/** A district team sends no messages of the standard: what its steps ask for goes as a message to the back office, or in words. */
const ZONDER_BERICHTEN: Berichtbron = { findToewijzingsbericht: () => undefined, verzoekpartijen: undefined };

type Berichtfout = BerichtNietTeMaken | BsnNodig | AdviesNietTeVersturen;

/** What a decision over a step needs besides the dossier. */
export interface Stapomstandigheden {
  readonly werk: Werk;
  readonly omgeving: Kitomgeving;
  /** Who sends to the back office, and which municipality that is. */
  readonly partijen: Berichtpartijen;
  /** A fresh id; the letters and messages of the step take theirs from it. */
  readonly id: string;
}

const toBrief =
  (id: string, dagtekening: IsoDatum) =>
  ({ zaak, aan, onderwerp, eis }: Briefconcept, plaats: number): NieuwFeit<Feit> => ({
    _tag: "Eigen",
    feit: { soort: "brief-klaargezet", briefId: `${id}-${plaats}`, zaak, aan, onderwerp, eis, dagtekening },
  });

/**
 * Whether a step may be taken, and what it leaves: the event itself with those that go with it and, in the same breath, every message and letter it asks for.
 * All of it or nothing, and each of them once.
 *
 * @source lifecycle.md part A; systems.md, rules for all ports
 */
export const beslisStap = (
  dossier: Inwonerdossier,
  opdracht: Stapopdracht,
  { werk, omgeving, partijen, id }: Stapomstandigheden,
): Result<Besluit<Feit>, Stapfout | Berichtfout> =>
  neemStappen(dossier, expandOpdracht(dossier.zaken, opdracht), werk, omgeving).andThen(({ stappen }) => {
    const vandaag = toLokaleDatum(werk.tijdstip);
    invariant(vandaag.isOk(), "vandaag is een dag die bestaat");
    const dagtekening = vandaag.value;
    let voor = dossier.zaken;
    const { id: dossierId, eigen: { bsn } } = dossier;
    return stappen.reduce<Result<Besluit<Feit>, Berichtfout>>((tot, { gebeurtenis, gevolgen, dossier: { zaken: na } }, plaats) => {
      const eerder = voor;
      voor = na;
      const uitgaand = planUitgaand({ dossierId, zaken: na, bsn, gebeurtenis, gevolgen, partijen, normen: omgeving.normen, id: `${id}-${plaats}`, tijdstip: werk.tijdstip });
      return tot.andThen(({ feiten, sleutels = [] }) =>
        uitgaand.andThen(({ berichten, inWoorden }) =>
          maakConcepten({ dossierId, voor: eerder, na, gebeurtenis, gevolgen: inWoorden, bron: ZONDER_BERICHTEN, identificatie: "", dagtekening }).map((gemaakt) => {
            const brieven = gemaakt.filter((concept) => concept._tag === "Brief");
            const stap: NieuwFeit<Feit> = { _tag: "Stap", gebeurtenis };
            return {
              feiten: [...feiten, stap, ...berichten.map((feit): NieuwFeit<Feit> => ({ _tag: "Eigen", feit })), ...brieven.map(toBrief(`${id}-${plaats}`, dagtekening))],
              sleutels: [...sleutels, ...brieven.map(({ sleutel }) => sleutel)],
            };
          }),
        ),
      );
    }, ok({ feiten: [] }));
  });
