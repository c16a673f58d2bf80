import { zaakVan, type Dossier } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Registerfout } from "./errors.js";
import type { Registerfeit } from "./registerfeit.js";
import { alleVan, stukkenVan, type Registerstand } from "./registerstand.js";

/** Against what a fact is held: the registers, the cases of the organisation, and today. */
export interface Feitcontrole {
  readonly stand: Registerstand;
  readonly organisatie: Dossier;
  readonly vandaag: IsoDatum;
}

type Uitslag = Result<void, Registerfout>;

const GOED: Uitslag = ok(undefined);

const bestaat = (veld: string, gevonden: unknown): Uitslag => (gevonden === undefined || gevonden === false ? err({ _tag: "RegelOnbekend", veld }) : GOED);

type Dag = readonly [naam: string, dag: IsoDatum | undefined];

const inVolgorde = ([eerste, een]: Dag, [laatste, ander]: Dag): Uitslag =>
  een !== undefined && ander !== undefined && ander < een ? err({ _tag: "DagenNietInVolgorde", eerste, laatste }) : GOED;

const alles = (...uitslagen: readonly Uitslag[]): Uitslag => uitslagen.find((uitslag) => uitslag.isErr()) ?? GOED;

/**
 * Whether a fact goes with what is in the registers: what it refers to is there, its days stand in order, and what happened did not happen after today.
 *
 * @source D-6.3, D-16.4, D-21.1
 */
export const checkFeit = ({ soort, gegevens }: Registerfeit, { stand, organisatie, vandaag }: Feitcontrole): Uitslag => {
  const nu: Dag = ["vandaag", vandaag];
  switch (soort) {
    case "bewijs-vastgelegd":
    case "kwalificatie-vastgelegd":
      return alles(
        soort === "kwalificatie-vastgelegd" ? bestaat("persoon", stukkenVan(stand, "persoon-vastgelegd").get(gegevens.persoon)) : GOED,
        inVolgorde(["datum", gegevens.datum], ["geldigTot", gegevens.geldigTot]),
        inVolgorde(["datum", gegevens.datum], nu),
      );
    case "bewijs-ingetrokken":
      return bestaat("id", stukkenVan(stand, "bewijs-vastgelegd").get(gegevens.id));
    case "klacht-ontvangen":
      return inVolgorde(["ontvangen", gegevens.ontvangen], nu);
    case "klacht-naar-commissie":
    case "klacht-afgehandeld": {
      const klacht = stukkenVan(stand, "klacht-ontvangen").get(gegevens.id);
      return alles(
        bestaat("id", klacht),
        inVolgorde(["ontvangen", klacht?.gegevens.ontvangen], ["datum", gegevens.datum]),
        inVolgorde(["datum", gegevens.datum], nu),
      );
    }
    case "plicht-gedaan":
      return inVolgorde(["datum", gegevens.datum], nu);
    case "plicht-heropend":
      return bestaat("sleutel", alleVan(stand, "plicht-gedaan").some((gedaan) => gedaan.gegevens.sleutel === gegevens.sleutel));
    case "omstandigheden-vastgelegd":
      return inVolgorde(["eindeContract", gegevens.eindeContract], ["verlengdTot", gegevens.verlengdTot]);
    case "persoon-vastgelegd":
      return gegevens.zaak === undefined ? GOED : bestaat("zaak", zaakVan(organisatie, "B7", gegevens.zaak));
    case "locatie-gesloten": {
      const locatie = stukkenVan(stand, "locatie-vastgelegd").get(gegevens.id);
      return alles(bestaat("id", locatie), inVolgorde(["inGebruikVanaf", locatie?.gegevens.inGebruikVanaf], ["laatsteDag", gegevens.laatsteDag]));
    }
    case "locatiebewijs-vastgelegd":
      return alles(
        bestaat("locatie", stukkenVan(stand, "locatie-vastgelegd").get(gegevens.locatie)),
        inVolgorde(["datum", gegevens.datum], ["geldigTot", gegevens.geldigTot]),
        inVolgorde(["datum", gegevens.datum], nu),
      );
    case "agendatoegang-ingetrokken":
      return bestaat("id", stukkenVan(stand, "agendatoegang-gegeven").get(gegevens.id));
    case "tarief-onderaannemer-vastgelegd":
      return bestaat("zaak", zaakVan(organisatie, "B6", gegevens.zaak));
    case "klachtregeling-vastgelegd":
    case "locatie-vastgelegd":
    case "agendatoegang-gegeven":
    case "jaarcijfers-ingelezen":
    case "netwerkkaart-vastgelegd":
    case "sroi-vastgelegd":
      return GOED;
  }
};
