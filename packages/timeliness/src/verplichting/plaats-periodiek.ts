import type { Periode } from "@wmo-kit/domain";

import { listRijen } from "../eis/find-rij.js";
import type { KalenderNorm } from "./kalender-norm.js";
import { listMomenten, type Periodieknorm } from "./list-momenten.js";
import type { OpenVerplichting, Programmaverplichting } from "./verplichting.js";
import type { Jaarvraag } from "./verplichtingvraag.js";

/** A duty that was placed on a day, or one that could not be. */
export type Geplaatst = Programmaverplichting | OpenVerplichting;

const isPeriodiek = (rij: KalenderNorm): rij is Periodieknorm => rij.soort !== "jaardatum";

/** The duties of a year that come back within the year or by month. For use within this package. */
export const plaatsPeriodiek = (normen: readonly KalenderNorm[], venster: Periode, vraag: Jaarvraag): readonly Geplaatst[] => {
  const periodiek = normen.filter(isPeriodiek);
  return [...new Set(periodiek.map(({ id }) => id))].flatMap((norm) =>
    listRijen({ normen: periodiek, norm, profiel: vraag.profiel }, venster).unwrapOr([]).flatMap((gevonden): readonly Geplaatst[] => {
      const { rij, bronnen } = gevonden;
      const { titel, uitvoerder, voorwaarde } = rij;
      const geldt = voorwaarde === undefined ? true : vraag.feiten?.omstandigheden?.[voorwaarde];
      if (geldt === false) return [];
      return listMomenten(gevonden, vraag).match(
        (momenten) =>
          momenten.map((moment) => ({
            _tag: "Programmaverplichting",
            sleutel: `${norm}/${moment.volgnummer}`,
            norm,
            titel,
            uitvoerder,
            datum: moment.uitersteDatum,
            ...(voorwaarde !== undefined && geldt === undefined ? { voorbehoud: voorwaarde } : {}),
            stappen: moment.stappen,
            bronnen: moment.bronnen,
          })),
        (reden) => [{ norm, titel, uitvoerder, bronnen, reden }],
      );
    }),
  );
};
