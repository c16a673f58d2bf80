import type { IsoDatum } from "@wmo-kit/domain";
import type { Registerstand } from "@wmo-kit/kit/register";

import { stukkenVan, type Stuk } from "./wijkteamfeiten.js";

/** Somebody who works for the team. */
export type Persoon = Stuk<"persoon-vastgelegd">["gegevens"];

/** Who works for the team on a day: the last working day counts. */
export const listInDienst = (stand: Registerstand, peildatum: IsoDatum): readonly Persoon[] =>
  [...stukkenVan(stand, "persoon-vastgelegd").values()].map(({ gegevens }) => gegevens).filter(({ uitDienst }) => uitDienst === undefined || uitDienst >= peildatum);
