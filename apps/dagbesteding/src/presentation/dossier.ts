import { describeGeboortedatum, formatDatum, type IsoDatum, maskBsn } from "@wmo-kit/domain";
import { findStaptekst, type Kitomgeving, type NaamVan, showZaken } from "@wmo-kit/kit";
import { zakenVan } from "@wmo-kit/afwegingskader";

import type { Dossierweergave } from "../api/weergave.js";
import type { Verkeersstand } from "../berichtenverkeer/weergave.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { listTermijnen, type Termijnregels } from "../dossier/termijnen.js";
import { showBericht } from "./bericht.js";
import { formatGemeente } from "./gemeente.js";
import { describeGeslacht } from "./geslacht.js";
import { noemBewoner } from "./naam.js";
import { showTermijn } from "./termijn.js";
import { showTijdlijnregel } from "./tijdlijn.js";
import { showToewijzing } from "./toewijzing.js";

const ONBEKEND = { geboortedatumTekst: "onbekend", geslacht: "onbekend", bsnGemaskeerd: "onbekend", gemeente: "onbekend" };

const showBewoner = ({ bewoner }: Bewonerdossier["eigen"]): typeof ONBEKEND =>
  bewoner === undefined
    ? ONBEKEND
    : {
        geboortedatumTekst: describeGeboortedatum(bewoner.client.geboortedatum),
        geslacht: describeGeslacht(bewoner.client.geslacht),
        bsnGemaskeerd: maskBsn(bewoner.client.bsn),
        gemeente: formatGemeente(bewoner.gemeente),
      };

/** With what a dossier is put in words. */
export interface Dossiervraag {
  readonly peildatum: IsoDatum;
  readonly regels: Termijnregels;
  readonly omgeving: Kitomgeving;
  readonly naamVan: NaamVan;
  /** How the message traffic has each message of ours, by its identification. */
  readonly verkeer: ReadonlyMap<string, Verkeersstand>;
}

/** A dossier as one page shows it on a reference date; the Bsn stays masked. */
export const showDossier = (dossier: Bewonerdossier, { peildatum, regels, omgeving, naamVan, verkeer }: Dossiervraag): Dossierweergave => {
  const { eigen, zaken } = dossier;
  const naam = noemBewoner(dossier);
  const laatsteContact = zakenVan(zaken, "B1").flatMap(({ feiten: { contact } }) => contact ?? []).toSorted().at(-1);
  return {
    id: dossier.id,
    versie: dossier.versie,
    naam,
    ...showBewoner(eigen),
    contactOpTekst: laatsteContact === undefined ? null : formatDatum(laatsteContact),
    peildatum,
    toewijzingen: eigen.toewijzingen.map((toewijzing) => showToewijzing(toewijzing, zaken)),
    termijnen: listTermijnen({ dossier, peildatum, regels }).map((termijn) => showTermijn(dossier, termijn, peildatum, regels)),
    geweigerd: eigen.geweigerd.map(({ levensloop, gebeurtenis, reden, code, op }) => ({ wat: findStaptekst(levensloop, gebeurtenis).titel, reden, code, opTekst: formatDatum(op) })),
    zaken: showZaken(dossier, { dossierId: dossier.id, naam }, peildatum, omgeving),
    berichten: eigen.berichten.toReversed().map((bericht) => showBericht(bericht, verkeer.get(bericht.identificatie))),
    tijdlijn: eigen.tijdlijn.toReversed().map((feit) => showTijdlijnregel(feit, naamVan)),
  };
};
