import type { Tijdstip } from "@wmo-kit/domain";
import type { Vastgelegd } from "@wmo-kit/kit";

import { volgBerichten } from "../backoffice/berichten.js";
import type { Feit } from "../feiten/feit.js";
import { isEigenfeit } from "../inwoner/eigenfeiten.js";
import { neemEigenfeit, neemEigenstap } from "../inwoner/eigenstand.js";
import { neemOnderzoeksfeit } from "../onderzoek/onderzoeksaantekeningen.js";
import type { Stand } from "./dossier.js";

const neemEigenFeit = (stand: Stand, feit: Feit, opgetreden: Tijdstip): Stand => {
  if (isEigenfeit(feit)) return stand;
  switch (feit.soort) {
    case "inwoner-vastgelegd":
      return { ...stand, inwoner: feit.inwoner };
    case "melding-vastgelegd": {
      const { soort: _, ...melding } = feit;
      return { ...stand, meldingen: [...stand.meldingen, melding] };
    }
    case "bsn-vastgelegd":
      return { ...stand, bsn: feit.bsn };
    case "bsn-getoond":
    case "uit-wiz-overgenomen":
      return stand;
    case "expertteam-vastgelegd":
    case "expertteam-besproken":
    case "voorziening-overwogen":
    case "netwerk-betrokken":
      return { ...stand, onderzoeken: neemOnderzoeksfeit(stand.onderzoeken, feit) };
    case "brief-klaargezet": {
      const { soort: _, ...brief } = feit;
      return { ...stand, brieven: [...stand.brieven, brief] };
    }
    case "brief-verzonden":
      return { ...stand, brieven: stand.brieven.map((brief) => (brief.briefId === feit.briefId ? { ...brief, verzondenOp: feit.datum } : brief)) };
    case "persoon-opgevraagd":
      return feit.persoon === undefined ? stand : { ...stand, opgevraagd: feit.persoon };
    case "bericht-gemaakt":
    case "bericht-verzonden":
    case "bericht-mislukt":
    case "bericht-beantwoord":
    case "besluit-ontvangen":
    case "bericht-afgehandeld":
      return { ...stand, berichten: volgBerichten(stand.berichten, feit, opgetreden) };
    case "planconcept-bewaard":
      return { ...stand, planconcepten: { ...stand.planconcepten, [feit.zaak]: feit.plan } };
    case "gezinslid-gekoppeld":
      return { ...stand, gezin: [...stand.gezin.filter((lid) => lid !== feit.dossier), feit.dossier] };
    case "groep-begonnen":
      return { ...stand, groepen: [...stand.groepen, { groep: feit.groep, vanaf: feit.vanaf }] };
    case "groep-gestopt": {
      const laatste = stand.groepen.findLastIndex(({ groep }) => groep === feit.groep);
      return { ...stand, groepen: stand.groepen.map((deelname, plaats) => (plaats === laatste ? { ...deelname, laatsteDag: feit.laatsteDag } : deelname)) };
    }
    case "gezinslid-losgemaakt":
      return { ...stand, gezin: stand.gezin.filter((lid) => lid !== feit.dossier) };
  }
};

// A plan that was put to the resident is no draft any more.
const zonderConcept = (stand: Stand, zaak: string): Stand => {
  const { [zaak]: _, ...planconcepten } = stand.planconcepten;
  return { ...stand, planconcepten };
};

// The own file follows its own facts, and the steps by which an opinion comes in its case.
const volgEigendossier = (stand: Stand, vastgelegd: Vastgelegd<Feit>): Stand => {
  if (vastgelegd._tag === "TaakGedaan") return stand;
  if (vastgelegd._tag === "Stap") return { ...stand, eigendossier: neemEigenstap(stand.eigendossier, vastgelegd.gebeurtenis) };
  const { feit, opgetreden, actor } = vastgelegd;
  return isEigenfeit(feit) ? { ...stand, eigendossier: neemEigenfeit(stand.eigendossier, feit, opgetreden, actor) } : stand;
};

const neemFeit = (stand: Stand, vastgelegd: Vastgelegd<Feit>): Stand => {
  if (vastgelegd._tag === "Eigen") return neemEigenFeit(stand, vastgelegd.feit, vastgelegd.opgetreden);
  if (vastgelegd._tag !== "Stap") return stand;
  const { levensloop, soort, zaak } = vastgelegd.gebeurtenis;
  return levensloop === "A5" && soort === "plan-opgesteld" ? zonderConcept(stand, zaak) : stand;
};

/** What the app keeps of a dossier after one more fact. */
export const evolve = (stand: Stand, vastgelegd: Vastgelegd<Feit>): Stand => ({
  ...neemFeit(volgEigendossier(stand, vastgelegd), vastgelegd),
  tijdlijn: [...stand.tijdlijn, vastgelegd],
});
