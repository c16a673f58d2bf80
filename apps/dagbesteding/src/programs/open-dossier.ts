import { type AgbCode, Gemeentecode, parse } from "@wmo-kit/domain";
import { huidigeActor, type NieuwFeit } from "@wmo-kit/kit";
import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";
import * as z from "zod";

import { sleutels } from "../dossier/sleutels.js";
import { Client } from "../feiten/client.js";
import type { Feit } from "../feiten/feit.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";

const Bewoner = z.strictObject({ gemeente: Gemeentecode, client: Client });

/** A resident who comes without an allocation, as filled in. */
export interface Bewonerinvoer {
  /** Left out for the municipality of the contract. */
  readonly gemeente?: string;
  readonly client: unknown;
}

/**
 * Opens a dossier for a resident for whom the provider asks an allocation itself.
 * Somebody who has a dossier keeps that one.
 *
 * @source D-11.4
 */
export const openDossier = Effect.fn("openDossier")(function* (invoer: Bewonerinvoer) {
  const { agbCode, gemeente: vanContract } = yield* Instelling;
  if (agbCode === undefined) return yield* Effect.fail({ _tag: "AgbOnbekend" } as const);
  const { gemeente, client } = yield* liftResult(parse(Bewoner, "Bewoner", { gemeente: invoer.gemeente ?? vanContract ?? "", client: invoer.client }));
  const houder = sleutels.client(gemeente, client.bsn);
  const aanbieder: AgbCode = agbCode;
  const kast = yield* Dossierkast;
  const vastgelegd: readonly NieuwFeit<Feit>[] = [{ _tag: "Eigen", feit: { soort: "bewoner-vastgelegd", client, gemeente, aanbieder } }];
  return yield* kast
    .receive({ actor: yield* huidigeActor, bericht: `bewoner:${houder}`, houder }, ({ id, versie }) =>
      versie > 0 ? Effect.fail({ _tag: "BewonerBestaat", dossier: id } as const) : Effect.succeed({ feiten: vastgelegd }),
    )
    .pipe(Effect.catchTag("AlVastgelegd", ({ dossier }) => Effect.fail({ _tag: "BewonerBestaat", dossier } as const)));
});
