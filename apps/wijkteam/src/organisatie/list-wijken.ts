import type { IsoDatum } from "@wmo-kit/domain";
import type { Registerstand } from "@wmo-kit/kit/register";

import type { Wijkregel } from "./weergave.js";
import { stukkenVan } from "./wijkteamfeiten.js";

/** The districts with their teams on a day. @source W-16.1, W-45.2 */
export const listWijken = (stand: Registerstand, peildatum: IsoDatum): readonly Wijkregel[] => {
  const teams = stukkenVan(stand, "team-vastgelegd");
  return [...stukkenVan(stand, "wijk-vastgelegd").values()]
    .map(({ gegevens: { id, naam, stadsdeel, team } }) => {
      const gevonden = teams.get(team)?.gegevens;
      const werkt = gevonden !== undefined && gevonden.vanaf <= peildatum && (gevonden.totEnMet === undefined || gevonden.totEnMet >= peildatum);
      return { id, naam, stadsdeel, team: werkt ? gevonden.naam : null };
    })
    .toSorted((links, rechts) => links.stadsdeel.localeCompare(rechts.stadsdeel, "nl") || links.naam.localeCompare(rechts.naam, "nl"));
};
