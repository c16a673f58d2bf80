import { BERICHTSOORTEN } from "@wmo-kit/backoffice";
import { formatDatum } from "@wmo-kit/domain";

import type { Berichtfeit } from "../feiten/berichtfeiten.js";

/** A fact about a message, in a sentence on the time line. */
export const describeBerichtfeit = (feit: Berichtfeit): string => {
  switch (feit.soort) {
    case "bericht-gemaakt":
      return `${BERICHTSOORTEN[feit.berichtsoort].titel} klaargezet om te versturen.`;
    case "bericht-verzonden":
      return `Bericht verstuurd op ${formatDatum(feit.datum)}.`;
    case "bericht-mislukt":
      return `Bericht niet verstuurd: ${feit.reden}`;
    case "bericht-beantwoord":
      return feit.uitkomst === "aangenomen" ? "Ontvangstbewijs gekregen: de gemeente heeft het bericht." : `De gemeente weigert het bericht: ${feit.bevindingen.join(" ")}`;
    case "besluit-ontvangen":
      return `Besluit van de gemeente van ${formatDatum(feit.datum)}: ${feit.besluit}.`;
    case "bericht-afgehandeld":
      return `Bericht afgehandeld: ${feit.toelichting}`;
  }
};
