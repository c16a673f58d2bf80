import { describeGeboortedatum, formatDatum, formatNaam, maskBsn, type IsoDatum } from "@wmo-kit/domain";

import type { Dossierweergave } from "../api/weergave.js";
import type { Dossier } from "../dossier/dossier.js";
import { listTermijnen, type Termijnregels } from "../dossier/termijnen.js";
import { showBericht } from "./bericht.js";
import { formatGemeente } from "./gemeente.js";
import { describeGeslacht } from "./geslacht.js";
import { showTermijn } from "./termijn.js";
import { showTijdlijnregel } from "./tijdlijn.js";
import { showToewijzing } from "./toewijzing.js";

/** A dossier as one page shows it on a reference date; the Bsn stays masked. */
export const showDossier = (dossier: Dossier, peildatum: IsoDatum, regels: Termijnregels): Dossierweergave => {
  const { client, contacten } = dossier;
  const laatsteContact = contacten.toSorted().at(-1);
  return {
    id: dossier.id,
    naam: formatNaam(client.naam),
    geboortedatumTekst: describeGeboortedatum(client.geboortedatum),
    geslacht: describeGeslacht(client.geslacht),
    bsnGemaskeerd: maskBsn(client.bsn),
    gemeente: formatGemeente(dossier.gemeente),
    contactOpTekst: laatsteContact === undefined ? null : formatDatum(laatsteContact),
    peildatum,
    toewijzingen: dossier.toewijzingen.map(showToewijzing),
    termijnen: listTermijnen({ dossier, peildatum, regels }).map((termijn) => showTermijn(dossier, termijn, peildatum, regels)),
    berichten: dossier.berichten.toReversed().map(showBericht),
    tijdlijn: dossier.tijdlijn.toReversed().map(showTijdlijnregel),
  };
};
