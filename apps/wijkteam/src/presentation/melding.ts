import { zakenVan } from "@wmo-kit/afwegingskader";
import { formatDatum } from "@wmo-kit/domain";
import { formatToestand } from "@wmo-kit/kit";

import type { Meldingweergave } from "../api/weergave.js";
import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Aanmelder } from "../feiten/inwoner.js";

const noemBereik = ({ telefoon, email }: Aanmelder): string | null => [telefoon, email].filter((deel) => deel !== undefined).join(", ") || null;

/** The meldingen of a resident in words, the newest first. @source W-50.2.1 */
export const showMeldingen = ({ zaken, eigen }: Inwonerdossier): readonly Meldingweergave[] =>
  zakenVan(zaken, "A1")
    .map(({ id: zaak, toestand, feiten: { ontvangen, aanmelder, urgentie } }): Meldingweergave => {
      const gegevens = eigen.meldingen.findLast((melding) => melding.zaak === zaak);
      return {
        zaak,
        ontvangenOpTekst: ontvangen === undefined ? "" : formatDatum(ontvangen.datum),
        aanmelder: aanmelder ?? null,
        relatie: gegevens?.aanmelder.relatie ?? null,
        bereikbaar: gegevens === undefined ? null : noemBereik(gegevens.aanmelder),
        vraag: gegevens?.vraag ?? null,
        urgentie: urgentie ?? null,
        toestandTekst: formatToestand(toestand),
      };
    })
    .toReversed();
