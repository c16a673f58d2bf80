import { Bewaarbeleid } from "@wmo-kit/kit";
import { Effect, Layer } from "effect";

import { noemBewoner } from "../presentation/naam.js";
import { Dossierkast } from "../services/kast.js";
import { BLIJFT } from "./blijft.table.js";
import { isDossierVanBewoner, voorvoegselsVan } from "./omvang.js";

/** Which streams are the file of a resident, whose they are, and what stays. */
export const layerBewaarbeleid = Layer.effect(
  Bewaarbeleid,
  Effect.map(Dossierkast, (kast) =>
    Bewaarbeleid.of({
      omvang: { isDossier: isDossierVanBewoner, voorvoegsels: voorvoegselsVan },
      blijft: BLIJFT,
      namen: Effect.map(kast.list, (bewoners) => new Map(bewoners.map((bewoner) => [bewoner.id, noemBewoner(bewoner)]))),
    }),
  ),
);
