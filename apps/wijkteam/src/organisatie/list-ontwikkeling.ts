import type { IsoDatum } from "@wmo-kit/domain";
import type { Registerstand } from "@wmo-kit/kit/register";

import type { Ontwikkelregel } from "./weergave.js";
import { stukkenVan } from "./wijkteamfeiten.js";

/** The last month and day of each quarter. */
const EINDEN = ["03-31", "06-30", "09-30", "12-31"] as const;

/** The quarters of a year that are over on a day: only of those a report can be missing. */
const voorbijeKwartalen = (jaar: number, peildatum: IsoDatum): readonly number[] =>
  EINDEN.flatMap((einde, index) => (`${jaar}-${einde}` < peildatum ? [index + 1] : []));

/** The goals of every development plan, with the progress per quarter and the quarters without. @source W-83, W-106.1, W-108.9 */
export const listOntwikkeling = (stand: Registerstand, peildatum: IsoDatum): readonly Ontwikkelregel[] => {
  const plannen = stukkenVan(stand, "ontwikkelplan-vastgesteld");
  const voortgangen = [...stukkenVan(stand, "voortgang-vastgelegd").values()].map(({ gegevens }) => gegevens).filter(({ datum }) => datum <= peildatum);
  return [...stukkenVan(stand, "ontwikkeldoel-vastgelegd").values()]
    .flatMap(({ gegevens: { id, plan, thema, resultaat } }): readonly Ontwikkelregel[] => {
      const jaar = plannen.get(plan)?.gegevens.jaar;
      if (jaar === undefined) return [];
      const eigen = voortgangen.filter(({ ontwikkeldoel }) => ontwikkeldoel === id).toSorted((links, rechts) => links.kwartaal - rechts.kwartaal);
      const verteld = new Set(eigen.map(({ kwartaal }) => kwartaal));
      return [
        {
          jaar,
          plan,
          doel: id,
          thema,
          resultaat,
          kwartalen: eigen.map(({ kwartaal, voortgang, uitgegeven }) => ({ kwartaal, voortgang, uitgegeven: uitgegeven ?? null })),
          ontbreekt: voorbijeKwartalen(jaar, peildatum).filter((kwartaal) => !verteld.has(kwartaal)),
        },
      ];
    })
    .toSorted((links, rechts) => rechts.jaar - links.jaar || links.doel.localeCompare(rechts.doel));
};
