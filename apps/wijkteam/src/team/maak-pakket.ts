import type { IsoDatum } from "@wmo-kit/domain";
import { leesOrganisatie } from "@wmo-kit/kit/register";
import { makePakket, type Aangeleverd, type Pakketdefinitie, type Rapport } from "@wmo-kit/monitoring";
import { Effect } from "effect";

import { stukkenVan } from "../organisatie/wijkteamfeiten.js";

/** Lays a pack together: the figures of the report, and of each document the newest evidence for the same requirement. @source W-106, W-108.5, W-108.6 */
export const maakPakket = Effect.fn("maakPakket")(function* (definitie: Pakketdefinitie, rapport: Rapport, datum: IsoDatum) {
  const { stand } = yield* leesOrganisatie(datum);
  const ingetrokken = stukkenVan(stand, "bewijs-ingetrokken");
  const bewijzen = [...stukkenVan(stand, "bewijs-vastgelegd").values()].filter(({ gegevens, versie }) => (ingetrokken.get(gegevens.id)?.versie ?? 0) < versie);
  const stukken = definitie.onderdelen.flatMap((onderdeel): readonly Aangeleverd[] =>
    onderdeel.inhoud.soort === "stuk"
      ? bewijzen.filter(({ gegevens }) => gegevens.eis === onderdeel.eis).map(({ gegevens }) => ({ onderdeel: onderdeel.id, datum: gegevens.datum, kenmerk: gegevens.kenmerk }))
      : [],
  );
  return makePakket({ definitie, rapport, stukken, datum });
});
