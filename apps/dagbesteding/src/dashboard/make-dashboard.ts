import { formatDatumMetWeekdag, type IsoDatum } from "@wmo-kit/domain";
import { type Kitomgeving, type OpenTaak, ORGANISATIE, showTaak } from "@wmo-kit/kit";
import type { Registerstand } from "@wmo-kit/kit/register";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { noemBewoner } from "../presentation/naam.js";
import { makeBladen } from "./bladen.js";
import { DOSSIERS_GETOOND } from "./grenzen.table.js";
import { listJaargrenzen } from "./list-jaargrenzen.js";
import { listMaanden } from "./list-maanden.js";
import { measureDeclaraties, measureOngedeclareerd } from "./measure-declaraties.js";
import { onthoud } from "./onthoud.js";
import { type Organisatiedeel, showOrganisatiedeel } from "./show-organisatiedeel.js";
import { makeNiveautelling } from "./tel-niveaus.js";
import { type Takenstapel, type Takentelling, telTaken, voegTakenSamen } from "./tel-taken.js";
import { telZorg, voegZorgSamen, type Zorgtelling } from "./tel-zorg.js";
import type { Dashboardweergave, Kerngetal, Serviceniveau } from "./weergave.js";
import type { Dossierzorg } from "./zorgregels.js";

/** From what the dashboard of a day is made. What did not change since the time before is the same thing as then. */
export interface Dashboardbron {
  readonly peildatum: IsoDatum;
  readonly bewoners: readonly Bewonerdossier[];
  readonly organisatie: Bewonerdossier;
  readonly stand: Registerstand;
  /** Undefined when it is not known. */
  readonly zorg: readonly Dossierzorg[] | undefined;
}

/** By which rules the dashboard counts, and what the organisation is called. */
export interface Dashboardkeuze {
  readonly omgeving: Kitomgeving;
  readonly organisatie: string;
}

type Toon = (bron: Dashboardbron) => Dashboardweergave;

const beperk = (getal: Kerngetal): Kerngetal => ({ ...getal, ids: getal.ids.slice(0, DOSSIERS_GETOOND) });

const makeTakendeel = (peildatum: IsoDatum, { omgeving, organisatie: naam }: Dashboardkeuze): ((stapel: Takenstapel) => Dashboardweergave["vandaag"]) => {
  const getoond = new WeakMap<OpenTaak, Dashboardweergave["vandaag"]["taken"][number]>();
  const toon = ({ dossier, taak }: Takenstapel["eerste"][number]): Dashboardweergave["vandaag"]["taken"][number] => {
    const bekend = getoond.get(taak);
    if (bekend !== undefined) return bekend;
    const nieuw = showTaak(taak, { dossierId: dossier.id, naam: dossier.id === ORGANISATIE ? naam : noemBewoner(dossier) }, peildatum, omgeving);
    getoond.set(taak, nieuw);
    return nieuw;
  };
  return ({ aantal, eerste }) => ({ aantal, taken: eerste.map(toon) });
};

// What can change within a day is counted on from what changed; the next day everything is counted anew.
const makeDag = (peildatum: IsoDatum, keuze: Dashboardkeuze): Toon => {
  const { kalender, profiel } = keuze.omgeving;
  const niveaus = makeNiveautelling({ peildatum, kalender, profiel });
  const maanden = listMaanden(peildatum);
  const bladen = {
    taken: makeBladen((dossiers: readonly Bewonerdossier[]) => telTaken(dossiers, peildatum)),
    niveaus: makeBladen(niveaus.tel),
    zorg: makeBladen(telZorg),
  };
  const takendeel = makeTakendeel(peildatum, keuze);
  const toonTaken = onthoud((delen: readonly Takentelling[], organisatie: Bewonerdossier) => {
    const { vandaag, dezeWeek } = voegTakenSamen([...delen, telTaken([organisatie], peildatum)]);
    return { vandaag: takendeel(vandaag), dezeWeek: takendeel(dezeWeek) };
  });
  const toonNiveaus = onthoud(niveaus.toon);
  const toonOrganisatie = onthoud((organisatie: Bewonerdossier, stand: Registerstand) => showOrganisatiedeel(organisatie.zaken, stand, peildatum, keuze.omgeving));
  const toonZorg = onthoud((delen: readonly Zorgtelling[] | undefined) => {
    const zorg = delen === undefined ? undefined : voegZorgSamen(delen);
    return {
      jaargrenzen: listJaargrenzen({ zorg, peildatum, kalender, profiel }),
      ongedeclareerd: measureOngedeclareerd(zorg),
      declaraties: zorg === undefined ? [] : [measureDeclaraties({ zorg, maanden, peildatum, profiel })],
    };
  });
  const toonKerngetallen = onthoud((kerngetallen: Organisatiedeel["kerngetallen"], ongedeclareerd: Kerngetal) => [...kerngetallen, ongedeclareerd].map(beperk));
  const toonAlleNiveaus = onthoud((vanZaken: readonly Serviceniveau[], declaraties: readonly Serviceniveau[]) => [...vanZaken, ...declaraties]);

  return ({ bewoners, organisatie, stand, zorg }) => {
    const { plichten, kerngetallen, wachtlijsten } = toonOrganisatie(organisatie, stand);
    const { jaargrenzen, ongedeclareerd, declaraties } = toonZorg(zorg === undefined ? undefined : bladen.zorg(zorg));
    return {
      peildatum,
      peildatumTekst: formatDatumMetWeekdag(peildatum),
      ...toonTaken(bladen.taken(bewoners), organisatie),
      plichten,
      jaargrenzen,
      kerngetallen: toonKerngetallen(kerngetallen, ongedeclareerd),
      niveaus: toonAlleNiveaus(toonNiveaus(bladen.niveaus(bewoners)), declaraties),
      wachtlijsten,
    };
  };
};

/**
 * Makes the dashboard, again and again: what changed since the time before is counted again, and the rest stays.
 * The same facts on the same day give the same dashboard, however often it was made before.
 *
 * @source D-11.3, D-12.5, D-20.2, D-20.4
 */
export const makeDashboard = (keuze: Dashboardkeuze): Toon => {
  const makeVan = onthoud((peildatum: IsoDatum) => makeDag(peildatum, keuze));
  return (bron) => makeVan(bron.peildatum)(bron);
};
