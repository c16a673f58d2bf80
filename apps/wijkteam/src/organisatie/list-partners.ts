import type { Registerstand } from "@wmo-kit/kit/register";

import type { Partnerregel } from "./weergave.js";
import { stukkenVan } from "./wijkteamfeiten.js";

const GEVRAAGD = [
  ["contactpersoon", "contactpersoon"],
  ["escalatiepunt", "escalatiepunt"],
  ["afspraken", "afspraken"],
] as const;

/** The partners with what was agreed. Agreements about privacy are asked only “waar nodig” and are never said to be missing. @source W-15, W-16.2, W-16.3, W-77.4 */
export const listPartners = (stand: Registerstand): readonly Partnerregel[] =>
  [...stukkenVan(stand, "partner-vastgelegd").values()]
    .map(({ gegevens }): Partnerregel => ({
      id: gegevens.id,
      naam: gegevens.naam,
      partnersoort: gegevens.partnersoort,
      contactpersoon: gegevens.contactpersoon ?? null,
      escalatiepunt: gegevens.escalatiepunt ?? null,
      afspraken: gegevens.afspraken ?? null,
      privacyafspraken: gegevens.privacyafspraken ?? null,
      nagekekenOp: gegevens.nagekekenOp,
      ontbreekt: GEVRAAGD.filter(([veld]) => gegevens[veld] === undefined).map(([, naam]) => naam),
    }))
    .toSorted((links, rechts) => links.naam.localeCompare(rechts.naam, "nl"));
