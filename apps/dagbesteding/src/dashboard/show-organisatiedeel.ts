import { invariant, type IsoDatum } from "@wmo-kit/domain";
import type { Kitomgeving } from "@wmo-kit/kit";
import { heeftBewijs, listBewijs, listKlachten, showPlichten } from "@wmo-kit/kit/kwaliteit";
import type { Registerstand } from "@wmo-kit/kit/register";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { EISEN_DAGBESTEDING, PARTIJ } from "../kwaliteit/kwaliteitkeuze.js";
import { listIncidenten } from "../kwaliteit/list-incidenten.js";
import { listWachtenden } from "../organisatie/list-locaties.js";
import { listVogs } from "../organisatie/list-mensen.js";
import { listKerngetallen } from "./list-kerngetallen.js";
import { eindeVanWeek } from "./tel-taken.js";
import type { Dashboardweergave } from "./weergave.js";

/** What the dashboard tells of the organisation itself. */
export type Organisatiedeel = Pick<Dashboardweergave, "plichten" | "kerngetallen" | "wachtlijsten">;

/** The duties of this week, the numbers of the registers and the waiting lists, on a day. */
export const showOrganisatiedeel = (organisatie: Bewonerdossier["zaken"], stand: Registerstand, peildatum: IsoDatum, { kalender, profiel, normen }: Kitomgeving): Organisatiedeel => {
  const zondag = eindeVanWeek(peildatum);
  const plichten = showPlichten({ partij: PARTIJ, stand, jaar: Number(peildatum.slice(0, 4)), peildatum, kalender, profiel });
  invariant(plichten.isOk(), "in het jaar van vandaag valt elke plicht op een dag die bestaat");
  const wachtlijsten = listWachtenden(organisatie);
  return {
    plichten: plichten.value.plichten
      .filter(({ uiterlijk, gedaanOp }) => gedaanOp === null && uiterlijk <= zondag)
      .map(({ sleutel, titel, norm, uiterlijk, uiterlijkTekst, standTekst }) => ({ sleutel, titel, eis: norm, uiterlijk, uiterlijkTekst, standTekst })),
    kerngetallen: listKerngetallen({
      vogs: listVogs(organisatie, stand, peildatum, profiel),
      bewijs: heeftBewijs(stand) ? listBewijs(stand, peildatum, EISEN_DAGBESTEDING) : undefined,
      klachten: listKlachten(stand, peildatum),
      meldingen: listIncidenten(organisatie, normen, peildatum),
      wachtlijsten,
    }),
    wachtlijsten,
  };
};
