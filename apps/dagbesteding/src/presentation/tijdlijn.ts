import { formatDatum, formatTijdstip } from "@wmo-kit/domain";

import type { Tijdlijnregel } from "../api/weergave.js";
import type { Feitregel } from "../dossier/dossier.js";
import type { Gebeurtenis } from "../dossier/gebeurtenis.js";
import { formatGemeente } from "./gemeente.js";

const metReden = (zin: string, reden: string | undefined): string => (reden === undefined ? zin : `${zin} Te laat, omdat: ${reden}`);

const describe = (gebeurtenis: Gebeurtenis): string => {
  switch (gebeurtenis.soort) {
    case "toewijzing-ontvangen":
      return `Toewijzing ontvangen van gemeente ${formatGemeente(gebeurtenis.afzender)}, met bericht ${gebeurtenis.identificatie} (301).`;
    case "contact-gelegd":
      return metReden(`Contact gelegd op ${formatDatum(gebeurtenis.datum)}.`, gebeurtenis.redenTeLaat);
    case "ondersteuning-gestart":
      return `Ondersteuning gestart op ${formatDatum(gebeurtenis.begindatum)} (toewijzing ${gebeurtenis.toewijzingNummer}).`;
    case "startbericht-gemaakt":
      return `Startbericht gemaakt (305, bericht ${gebeurtenis.identificatie}).`;
    case "startbericht-verzonden":
      return metReden(`Startbericht verstuurd op ${formatDatum(gebeurtenis.datum)}.`, gebeurtenis.redenTeLaat);
    case "bsn-getoond":
      return "Burgerservicenummer bekeken.";
  }
};

/** One fact on the time line, in a sentence. */
export const showTijdlijnregel = ({ opgetreden, gebeurtenis }: Feitregel): Tijdlijnregel => ({
  opgetreden,
  opgetredenTekst: formatTijdstip(opgetreden).unwrapOr(opgetreden),
  wat: describe(gebeurtenis),
});
