import { formatDatumMetWeekdag, type IsoDatum } from "@wmo-kit/domain";
import { showTaak, type Kitomgeving } from "@wmo-kit/kit";

import type { Werklijst, Werklijstregel } from "../api/weergave.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { listTermijnen, type Termijnregels } from "../dossier/termijnen.js";
import { noemBewoner } from "./naam.js";
import { isOpen, showTermijn } from "./termijn.js";

const EIND_VAN_DE_LIJST = "9999-12-31";

const compareRegels = (links: Werklijstregel, rechts: Werklijstregel): number =>
  (links.termijn.uitersteDatum ?? EIND_VAN_DE_LIJST).localeCompare(rechts.termijn.uitersteDatum ?? EIND_VAN_DE_LIJST) ||
  links.naam.localeCompare(rechts.naam, "nl");

/** On which day, by which terms and by which cases the worklist looks. */
export interface Werklijstblik {
  readonly peildatum: IsoDatum;
  readonly regels: Termijnregels;
  readonly omgeving: Kitomgeving;
  /** The dossiers of residents that whoever looks works with. */
  readonly eigen: ReadonlySet<string>;
}

/** The tasks of the cases of a dossier, without those that a term above already asks. */
const listTaken = (dossier: Bewonerdossier, genoemd: ReadonlySet<string>, { peildatum, omgeving, eigen }: Werklijstblik): readonly Werklijstregel[] => {
  const naam = noemBewoner(dossier);
  return dossier.taken
    .filter(({ norm }) => norm === undefined || !genoemd.has(norm))
    .map((taak) => showTaak(taak, { dossierId: dossier.id, naam }, peildatum, omgeving))
    .map(({ id, norm, eis, wat, stand, standTekst, uiterlijk, uiterlijkTekst, waarom, bronnen, levensloop, zaak, stap }) => ({
      dossierId: dossier.id,
      naam,
      vanMij: eigen.has(dossier.id),
      termijn: {
        id,
        norm: norm ?? eis,
        wat: wat.replace(/\.$/u, ""),
        waarvoor: null,
        stand,
        standTekst,
        uitersteDatum: uiterlijk,
        uitersteDatumTekst: uiterlijkTekst,
        waarom,
        bronnen,
        actie: null,
        toewijzingNummer: null,
        berichtId: null,
      },
      stap: stap === null ? null : { levensloop, zaak, gebeurtenis: stap },
    }));
};

const listRegels = (dossier: Bewonerdossier, blik: Werklijstblik): readonly Werklijstregel[] => {
  const { peildatum, regels, eigen } = blik;
  const termijnen = listTermijnen({ dossier, peildatum, regels });
  return [
    ...termijnen.map((termijn) => ({ dossierId: dossier.id, naam: noemBewoner(dossier), vanMij: eigen.has(dossier.id), termijn: showTermijn(dossier, termijn, peildatum, regels), stap: null })),
    ...listTaken(dossier, new Set<string>(termijnen.map(({ norm }) => norm)), blik),
  ];
};

/** The open terms and tasks of all dossiers on a reference date, the first to end on top. */
export const showWerklijst = (dossiers: readonly Bewonerdossier[], blik: Werklijstblik): Werklijst => ({
  peildatum: blik.peildatum,
  peildatumTekst: formatDatumMetWeekdag(blik.peildatum),
  aantalDossiers: dossiers.length,
  regels: dossiers
    .flatMap((dossier) => listRegels(dossier, blik))
    .filter(({ termijn }) => isOpen(termijn))
    .toSorted(compareRegels),
});
