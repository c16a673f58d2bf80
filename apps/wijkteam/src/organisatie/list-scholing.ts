import type { IsoDatum } from "@wmo-kit/domain";
import { geldigheidsstand, type Registerstand } from "@wmo-kit/kit/register";

import { KWALIFICATIES, type Kwalificatie } from "./kwalificaties.table.js";
import type { Scholingsregel } from "./weergave.js";
import { stukkenVan } from "./wijkteamfeiten.js";

const EISEN = new Map<string, string>(KWALIFICATIES.map(({ kwalificatie, eis }) => [kwalificatie, eis]));

/** The trainings and registrations as they stand on a day, those that end first on top. @source W-11.8, W-70.1, W-72.7, W-72.8, W-73.1 */
export const listScholing = (stand: Registerstand, peildatum: IsoDatum): readonly Scholingsregel[] =>
  [...stukkenVan(stand, "kwalificatie-vastgelegd").values()]
    .map(({ gegevens }) => gegevens)
    .filter(({ datum }) => datum <= peildatum)
    .map(({ persoon, kwalificatie, omschrijving, kenmerk, datum, geldigTot }) => ({
      persoon,
      kwalificatie,
      eis: EISEN.get(kwalificatie) ?? "",
      omschrijving,
      kenmerk,
      datum,
      geldigTot: geldigTot ?? null,
      stand: geldigheidsstand(geldigTot, peildatum),
    }))
    .toSorted((links, rechts) => (links.geldigTot ?? "9999-12-31").localeCompare(rechts.geldigTot ?? "9999-12-31") || links.persoon.localeCompare(rechts.persoon));

/** Whether somebody is trained for something on a day: nobody signs an advice or a pgb check without. @source W-72.7, W-72.8 */
export const isGeschoold = (stand: Registerstand, persoon: string, kwalificatie: Kwalificatie, peildatum: IsoDatum): boolean =>
  listScholing(stand, peildatum).some((regel) => regel.persoon === persoon && regel.kwalificatie === kwalificatie && regel.stand !== "verlopen");
