import { zakenVan } from "@wmo-kit/afwegingskader";
import { formatDatum } from "@wmo-kit/domain";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { noemInwoner } from "../presentation/naam.js";
import type { Gedeeld } from "./eigenstand.js";
import type { Deelbaar } from "./keuzes.table.js";
import { noemDelen, showDelingen, showVoorstellen } from "./show-samen.js";
import { showBesluiten, showContact, showEigentermijnen, type Eigenblik } from "./show-delen.js";
import { showAdviezen, showPlannen, showVerslagen } from "./show-stukken.js";
import type { Eigendossier, Gedeelddossier } from "./weergave.js";

/** To whom a letter goes that is for the resident. @source lifecycle.md part A (aan: inwoner) */
const AAN_INWONER = "inwoner";

// Somebody else who reported is a person too: of that report the resident sees the day.
const showVragen = ({ zaken, eigen }: Inwonerdossier): Eigendossier["vragen"] =>
  zakenVan(zaken, "A1")
    .map(({ id: zaak, feiten: { ontvangen } }) => {
      const melding = eigen.meldingen.findLast((kandidaat) => kandidaat.zaak === zaak);
      return { zaak, datumTekst: ontvangen === undefined ? "" : formatDatum(ontvangen.datum), vraag: melding?.aanmelder.relatie === "inwoner" ? melding.vraag : null };
    })
    .toReversed();

/** The file as its resident sees it: what is put here and nothing else. @source W-95.2, W-95.3 */
export const showEigendossier = (dossier: Inwonerdossier, blik: Eigenblik): Eigendossier => {
  const { eigen } = dossier;
  return {
    id: dossier.id,
    naam: noemInwoner(dossier),
    peildatum: blik.peildatum,
    vragen: showVragen(dossier),
    plannen: showPlannen(dossier),
    verslagen: showVerslagen(dossier),
    adviezen: showAdviezen(dossier),
    besluiten: showBesluiten(dossier),
    termijnen: showEigentermijnen(dossier, blik),
    contact: showContact(dossier, blik),
    brieven: eigen.brieven
      .flatMap(({ briefId, aan, onderwerp, verzondenOp }) => (aan === AAN_INWONER && verzondenOp !== undefined ? [{ briefId, onderwerp, verzondenOpTekst: formatDatum(verzondenOp) }] : []))
      .toReversed(),
    voorstellen: showVoorstellen(eigen.eigendossier, blik.naamVan),
    delingen: showDelingen(eigen.eigendossier, blik.peildatum),
  };
};

/** The parts of a file that are shared with somebody, without what the resident thinks of them. @source W-95.3 */
export const showGedeelddossier = (dossier: Inwonerdossier, { onderdelen, tot }: Gedeeld, blik: Eigenblik): Gedeelddossier => {
  const deelt = (deel: Deelbaar): boolean => onderdelen.includes(deel);
  return {
    id: dossier.id,
    naam: noemInwoner(dossier),
    peildatum: blik.peildatum,
    onderdelen,
    onderdelenTekst: noemDelen(onderdelen),
    totTekst: formatDatum(tot),
    plannen: deelt("plan") ? showPlannen(dossier, "naaste") : [],
    verslagen: deelt("verslag") ? showVerslagen(dossier, "naaste") : [],
    adviezen: deelt("besluiten") ? showAdviezen(dossier) : [],
    besluiten: deelt("besluiten") ? showBesluiten(dossier) : [],
    termijnen: deelt("termijnen") ? showEigentermijnen(dossier, blik) : [],
    contact: deelt("contact") ? showContact(dossier, blik) : null,
  };
};
