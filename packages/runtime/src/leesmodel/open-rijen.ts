import { Effect } from "effect";

import type { Rij } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import type { GeheimGeschonden } from "../geheim/errors.js";
import type { Geheim } from "../geheim/geheim.js";
import { toOpslagMislukt } from "../geheim/to-opslag-mislukt.js";
import { liftResult } from "../lift-result.js";
import { type Dossierrij, openRij } from "./dossierrij.js";

/** A row that was opened; without what it says when its dossier was destroyed. */
export interface Rijuitslag {
  readonly dossier: string;
  readonly rij: Dossierrij | undefined;
}

/** Opens rows as the table holds them (`sleutel`, `inhoud`), with the keys of all their dossiers fetched at once. */
export const openRijen = (
  geheim: Geheim["Service"],
  { tenant, model }: { readonly tenant: string; readonly model: string },
  rijen: readonly Rij[],
): Effect.Effect<readonly Rijuitslag[], OpslagMislukt> =>
  Effect.gen(function* () {
    const kluizen = yield* geheim.bestaande(tenant, rijen.map(({ sleutel }) => String(sleutel)));
    const geopend: Rijuitslag[] = [];
    for (const { sleutel, inhoud } of rijen) {
      const dossier = String(sleutel);
      if (!kluizen.has(dossier)) return yield* Effect.fail<GeheimGeschonden>({ _tag: "GeheimGeschonden", veld: dossier });
      const kluis = kluizen.get(dossier);
      geopend.push({ dossier, rij: kluis === undefined ? undefined : yield* liftResult(openRij(kluis, model, String(inhoud))) });
    }
    return geopend;
  }).pipe(Effect.mapError(toOpslagMislukt));
