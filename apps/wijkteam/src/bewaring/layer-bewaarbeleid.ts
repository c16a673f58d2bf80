import { Bewaarbeleid } from "@wmo-kit/kit";
import { Effect, Layer } from "effect";

import { Teamlezer } from "../services/teamlezer.js";
import { BLIJFT } from "./blijft.table.js";
import { isDossierVanInwoner, voorvoegselsVan } from "./omvang.js";

/** Which streams are the file of a resident, whose they are, and what stays. */
export const layerBewaarbeleid = Layer.effect(
  Bewaarbeleid,
  Effect.map(Teamlezer, (lezer) =>
    Bewaarbeleid.of({
      omvang: { isDossier: isDossierVanInwoner, voorvoegsels: voorvoegselsVan },
      blijft: BLIJFT,
      namen: Effect.map(lezer.inwoners, (inwoners) => new Map(inwoners.map(({ id, naam }) => [id, naam]))),
    }),
  ),
);
