import type { Dossier, Normenboek } from "@wmo-kit/afwegingskader";
import type { Contractprofiel, IsoDatum } from "@wmo-kit/domain";
import { toJson } from "@wmo-kit/kit";
import type { Eis } from "@wmo-kit/requirements";
import type { Kalender } from "@wmo-kit/timeliness";

import { EISEN_DAGBESTEDING, listBewijs } from "../kwaliteit/list-bewijs.js";
import { listIncidenten } from "../kwaliteit/list-incidenten.js";
import { makeKlachtenverslag } from "../kwaliteit/list-klachten.js";
import { showPlichten } from "../kwaliteit/list-plichten.js";
import { listWijzigingen } from "../kwaliteit/list-wijzigingen.js";
import { listLocaties } from "../organisatie/list-locaties.js";
import { listKwalificaties, listVogs } from "../organisatie/list-mensen.js";
import { listOnderaannemerregels } from "../organisatie/list-onderaannemers.js";
import { nieuwsteVan, stukkenVan, type Registerstand } from "../organisatie/register/registerstand.js";
import { controlegetal } from "./controlegetal.js";
import { ONDERDELEN } from "./onderdelen.table.js";
import type { Pakketinhoud, Pakketregel, Pakketregisters } from "./weergave.js";

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

/** A requirement and its numbered parts: 19 has 19.a to 19.d, 2 has 2.1 and on. */
const valtOnder = (eis: string, gevraagd: string): boolean => eis === gevraagd || eis.startsWith(`${gevraagd}.`);

/** Whether the programme has this requirement, or requirements under this number. */
export const isGevraagdeEis = (gevraagd: string): boolean => EISEN_DAGBESTEDING.some(({ id }) => valtOnder(id, gevraagd));

const raakt = (onderdeel: keyof Pakketregisters, gevraagd: string | undefined): boolean =>
  gevraagd === undefined || ONDERDELEN[onderdeel].eisen.some((eis) => valtOnder(eis, gevraagd) || valtOnder(gevraagd, eis));

const registersVan = ({ stand, organisatie, peildatum, kalender, normen, profiel, eis }: Pakketvraag): Pakketregisters => {
  const jaar = Number(peildatum.slice(0, 4));
  const begin = nieuwsteVan(stand, "omstandigheden-vastgelegd")?.gegevens.beginContract;
  const als = <T>(onderdeel: keyof Pakketregisters, maak: () => T): T | null => (raakt(onderdeel, eis) ? maak() : null);
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
      showPlichten({ stand, jaar, peildatum, kalender, profiel }).match(
        ({ plichten }) => plichten,
        () => [],
      ),
    ),
  };
};

const ONTBREEKT: ReadonlySet<Pakketregel["stand"]> = new Set(["ontbreekt", "verlopen"]);

/**
 * What shows that one requirement or all of them are met on a day: the evidence with its validity, what is missing, and what the registers say.
 * People stand in it by role and case, residents not at all.
 *
 * @source D-16.4, D-16.5
 */
export const makePakket = (vraag: Pakketvraag): Pakketinhoud => {
  const { stand, naam, peildatum, eis: gevraagd } = vraag;
  const eisen: readonly Eis[] = EISEN_DAGBESTEDING.filter(({ id }) => gevraagd === undefined || valtOnder(id, gevraagd));
  const regels = listBewijs(stand, peildatum, eisen).map((regel): Pakketregel => ({ ...regel, controlegetal: controlegetal(toJson(regel)) }));
  return {
    organisatie: naam,
    programma: "Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3",
    peildatum,
    versie: stand.versie,
    gevraagd: gevraagd ?? null,
    regels,
    ontbreekt: regels.filter((regel) => ONTBREEKT.has(regel.stand)).map(({ eis, titel, gevraagd: stuk, standTekst }) => ({ eis, titel, gevraagd: stuk, reden: standTekst })),
    zonderBewijsvraag: eisen.filter(({ bewijs }) => bewijs === undefined).map(({ id, titel }) => ({ eis: id, titel })),
    registers: registersVan(vraag),
  };
};
