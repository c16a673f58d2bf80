import { magBsnVastleggen } from "@wmo-kit/afwegingskader";
import { describeGeboortedatum, formatDatum, maskBsn } from "@wmo-kit/domain";
import { showTaak, showZaken, type NaamVan } from "@wmo-kit/kit";
import type { Zaakweergave } from "@wmo-kit/kit/api";

import type { Briefweergave, Dossierweergave } from "../api/weergave.js";
import type { Brief } from "../dossier/dossier.js";
import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { listTaken } from "../dossier/list-taken.js";
import type { Inwoner } from "../feiten/inwoner.js";
import { formatAdres } from "./adres.js";
import type { Blik } from "./blik.js";
import { showMeldingen } from "./melding.js";
import { noemInwoner } from "./naam.js";
import { showTijdlijnregel } from "./tijdlijn.js";

/** With what a dossier is put in words. */
export interface Dossierblik extends Blik {
  readonly naamVan: NaamVan;
}

const showInwoner = (inwoner: Inwoner | undefined): Pick<Dossierweergave, "geboortedatumTekst" | "telefoon" | "email" | "adres" | "wijk"> => ({
  geboortedatumTekst: inwoner?.geboortedatum === undefined ? null : describeGeboortedatum(inwoner.geboortedatum),
  telefoon: inwoner?.telefoon ?? null,
  email: inwoner?.email ?? null,
  adres: formatAdres(inwoner?.adres),
  wijk: inwoner?.wijk ?? null,
});

const showBrief = ({ briefId, aan, onderwerp, eis, dagtekening, verzondenOp }: Brief): Briefweergave => ({
  briefId,
  aan,
  onderwerp,
  eis,
  dagtekening,
  dagtekeningTekst: formatDatum(dagtekening),
  verzondenOpTekst: verzondenOp === undefined ? null : formatDatum(verzondenOp),
});

// The tasks of a case with the terms that passed, so that the dossier asks what the worklist asks.
const showZakenMetTermijnen = (dossier: Inwonerdossier, { peildatum, tijdstip, omgeving }: Blik): readonly Zaakweergave[] => {
  const houder = { dossierId: dossier.id, naam: noemInwoner(dossier) };
  const taken = listTaken(dossier, tijdstip, omgeving);
  return showZaken(dossier, houder, peildatum, omgeving).map((zaak) => ({
    ...zaak,
    taken: taken.filter((taak) => taak.zaak === zaak.id).map((taak) => showTaak(taak, houder, peildatum, omgeving)),
  }));
};

/** A dossier as one page shows it on a reference date; the Bsn stays masked. */
export const showDossier = (dossier: Inwonerdossier, { naamVan, ...blik }: Dossierblik): Dossierweergave => {
  const { eigen, zaken } = dossier;
  return {
    id: dossier.id,
    versie: dossier.versie,
    naam: noemInwoner(dossier),
    ...showInwoner(eigen.inwoner),
    bsnGemaskeerd: eigen.bsn === undefined ? null : maskBsn(eigen.bsn),
    magBsnVastleggen: magBsnVastleggen(zaken),
    peildatum: blik.peildatum,
    meldingen: showMeldingen(dossier),
    zaken: showZakenMetTermijnen(dossier, blik),
    brieven: eigen.brieven.toReversed().map(showBrief),
    tijdlijn: eigen.tijdlijn.toReversed().map((feit) => showTijdlijnregel(feit, naamVan)),
  };
};
