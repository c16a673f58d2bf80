import type { Dossier, Normenboek } from "@wmo-kit/afwegingskader";
import type { Contractprofiel, IsoDatum } from "@wmo-kit/domain";
import { makeKlachtenverslag, showPlichten } from "@wmo-kit/kit/kwaliteit";
import type { Registerstand } from "@wmo-kit/kit/register";
import { makeBewijsinhoud, raaktEis, valtOnder } from "@wmo-kit/kit/toezicht";
import type { Kalender } from "@wmo-kit/timeliness";

import { EISEN_WIJKTEAM, PARTIJ } from "../kwaliteit/kwaliteitkeuze.js";
import { listIncidenten } from "../kwaliteit/list-incidenten.js";
import { listKlagers } from "../kwaliteit/list-klagers.js";
import { listBezetting } from "../organisatie/list-bezetting.js";
import { listOntwikkeling } from "../organisatie/list-ontwikkeling.js";
import { listPartners } from "../organisatie/list-partners.js";
import { listRisicos } from "../organisatie/list-risicos.js";
import { listScholing } from "../organisatie/list-scholing.js";
import { listVergewis } from "../organisatie/list-vergewis.js";
import { listWijken } from "../organisatie/list-wijken.js";
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
export const isGevraagdeEis = (gevraagd: string): boolean => EISEN_WIJKTEAM.some(({ id }) => valtOnder(id, gevraagd));

const registersVan = ({ stand, organisatie, peildatum, kalender, normen, profiel, eis }: Pakketvraag): Pakketregisters => {
  const jaar = Number(peildatum.slice(0, 4));
  const als = <T>(onderdeel: keyof Pakketregisters, maak: () => T): T | null => (raaktEis(ONDERDELEN[onderdeel].eisen, eis) ? maak() : null);
  return {
    vergewis: als("vergewis", () => listVergewis(organisatie, stand, peildatum, profiel)),
    scholing: als("scholing", () => listScholing(stand, peildatum)),
    bezetting: als("bezetting", () => listBezetting(stand, peildatum)),
    wijken: als("wijken", () => listWijken(stand, peildatum)),
    risicos: als("risicos", () => listRisicos(stand, peildatum)),
    ontwikkeling: als("ontwikkeling", () => listOntwikkeling(stand, peildatum)),
    partners: als("partners", () => listPartners(stand).map(({ contactpersoon: _contact, escalatiepunt: _escalatie, ...regel }) => regel)),
    incidenten: als("incidenten", () => listIncidenten(organisatie, normen, peildatum)),
    klachten: als("klachten", () => makeKlachtenverslag(stand, jaar, peildatum)),
    klagers: als("klagers", () => listKlagers(stand, jaar, peildatum)),
    plichten: als("plichten", () =>
      showPlichten({ partij: PARTIJ, stand, jaar, peildatum, kalender, profiel }).match(
        ({ plichten }) => plichten,
        () => [],
      ),
    ),
  };
};

const PROGRAMMA = "Programma van Eisen sociaal wijkteam volwassenen Nijmegen";

/** What shows that one requirement or all of them are met on a day: the evidence with its validity, what is missing, and what the registers say. Residents do not stand in it. */
export const makePakketinhoud = (vraag: Pakketvraag): Toezichtpakket["inhoud"] => {
  const { stand, naam, peildatum, eis: gevraagd } = vraag;
  return { ...makeBewijsinhoud({ stand, naam, programma: PROGRAMMA, peildatum, eisen: EISEN_WIJKTEAM, gevraagd }), registers: registersVan(vraag) };
};
