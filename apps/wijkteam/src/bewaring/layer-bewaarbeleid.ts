import { Bewaarbeleid } from "@wmo-kit/kit";
import { Effect, Layer } from "effect";

import { noemInwoner } from "../presentation/naam.js";
import { Dossierkast } from "../services/kast.js";
import { BLIJFT } from "./blijft.table.js";
import { isDossierVanInwoner, voorvoegselsVan } from "./omvang.js";

/** Which streams are the file of a resident, whose they are, and what stays. */
export const layerBewaarbeleid = Layer.effect(
  Bewaarbeleid,
  Effect.map(Dossierkast, (kast) =>
    Bewaarbeleid.of({
      omvang: { isDossier: isDossierVanInwoner, voorvoegsels: voorvoegselsVan },
      blijft: BLIJFT,
      namen: Effect.map(kast.list, (inwoners) => new Map(inwoners.map((inwoner) => [inwoner.id, noemInwoner(inwoner)]))),
    }),
  ),
);
