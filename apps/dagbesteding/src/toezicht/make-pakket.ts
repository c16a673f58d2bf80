import type { Dossier, Normenboek } from "@wmo-kit/afwegingskader";
import type { Contractprofiel, IsoDatum } from "@wmo-kit/domain";
import { makeKlachtenverslag, showPlichten } from "@wmo-kit/kit/kwaliteit";
import type { Registerstand } from "@wmo-kit/kit/register";
import { makeBewijsinhoud, raaktEis, valtOnder } from "@wmo-kit/kit/toezicht";
import type { Kalender } from "@wmo-kit/timeliness";

import { EISEN_DAGBESTEDING, PARTIJ } from "../kwaliteit/kwaliteitkeuze.js";
import { listIncidenten } from "../kwaliteit/list-incidenten.js";
import { listWijzigingen } from "../kwaliteit/list-wijzigingen.js";
import { listLocaties } from "../organisatie/list-locaties.js";
import { listKwalificaties, listVogs } from "../organisatie/list-mensen.js";
import { listOnderaannemerregels } from "../organisatie/list-onderaannemers.js";
import { nieuwsteVan, stukkenVan } from "../organisatie/register/registerstand.js";
import { ONDERDELEN } from "./onderdelen.table.js";
import type { Pakketregisters, Toezichtpakket } from "./weergave.js";

/** From what a pack is made: the registers and the cases, on a day, for one requirement or for all. */
export interface Pakketvraag {
  readonly stand: Registerstand;
  readonly organisatie: Dossier;
  readonly naam: string;
  readonly peildatum: IsoDatum;
  readonly kalender: Kalender;
  readonly normen: Normenboek;
  readonly profiel: Contractprofiel | undefined;
  readonly eis: string | undefined;
}

/** Whether the programme has this requirement, or requirements under this number. */
export const isGevraagdeEis = (gevraagd: string): boolean => EISEN_DAGBESTEDING.some(({ id }) => valtOnder(id, gevraagd));

const registersVan = ({ stand, organisatie, peildatum, kalender, normen, profiel, eis }: Pakketvraag): Pakketregisters => {
  const jaar = Number(peildatum.slice(0, 4));
  const begin = nieuwsteVan(stand, "omstandigheden-vastgelegd")?.gegevens.beginContract;
  const als = <T>(onderdeel: keyof Pakketregisters, maak: () => T): T | null => (raaktEis(ONDERDELEN[onderdeel].eisen, eis) ? maak() : null);
  return {
    vogs: als("vogs", () =>
      listVogs(organisatie, stand, peildatum, profiel).map(({ zaak, rol, zelfstandig, toestandTekst, afgegeven, laatsteGeldigeDag, stand: vogstand, magWerken }) => ({
        zaak,
        rol,
        zelfstandig,
        toestandTekst,
        afgegeven,
        laatsteGeldigeDag,
        stand: vogstand,
        magWerken,
      })),
    ),
    kwalificaties: als("kwalificaties", () => {
      const personen = stukkenVan(stand, "persoon-vastgelegd");
      return listKwalificaties(stand, peildatum).map(({ persoon, kwalificatie, niveau, omschrijving, kenmerk, stand: geldigheid }) => ({
        persoon,
        functie: personen.get(persoon)?.gegevens.functie ?? "",
        kwalificatie,
        niveau,
        omschrijving,
        kenmerk,
        stand: geldigheid,
      }));
    }),
    locaties: als("locaties", () => listLocaties(organisatie, stand, peildatum, begin)),
    onderaannemers: als("onderaannemers", () => listOnderaannemerregels(organisatie, stand, peildatum, profiel)),
    incidenten: als("incidenten", () => listIncidenten(organisatie, normen, peildatum)),
    wijzigingen: als("wijzigingen", () => listWijzigingen(organisatie, normen, peildatum)),
    klachten: als("klachten", () => makeKlachtenverslag(stand, jaar, peildatum)),
    plichten: als("plichten", () =>
      showPlichten({ partij: PARTIJ, stand, jaar, peildatum, kalender, profiel }).match(
        ({ plichten }) => plichten,
        () => [],
      ),
    ),
  };
};

/**
 * What shows that one requirement or all of them are met on a day: the evidence with its validity, what is missing, and what the registers say.
 * People stand in it by role and case, residents not at all.
 *
 * @source D-16.4, D-16.5
 */
export const makePakketinhoud = (vraag: Pakketvraag): Toezichtpakket["inhoud"] => {
  const { stand, naam, peildatum, eis: gevraagd } = vraag;
  return {
    ...makeBewijsinhoud({ stand, naam, programma: "Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3", peildatum, eisen: EISEN_DAGBESTEDING, gevraagd }),
    registers: registersVan(vraag),
  };
};
