import { parseBsn, type Bsn } from "@wmo-kit/domain";
import { huidigeActor, type Besluit } from "@wmo-kit/kit";
import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { checkMagBsn, planBsn } from "../dossier/plan-bsn.js";
import { sleutels } from "../dossier/sleutels.js";
import type { Feit } from "../feiten/feit.js";
import { Dossierkast } from "../services/kast.js";

// A number that was recorded with somebody by mistake and corrected there is free again: then the next turn of its key is taken.
/** The key under which a Bsn is kept with this dossier and no other. */
export const findSleutel = Effect.fnUntraced(function* (bsn: Bsn, eigen: string) {
  const kast = yield* Dossierkast;
  for (let beurt = 0; ; beurt += 1) {
    const sleutel = sleutels.bsn(bsn, beurt);
    const houder = yield* kast.find(sleutel).pipe(Effect.catchTag("DossierOnbekend", () => Effect.succeed(undefined)));
    if (houder === undefined) return sleutel;
    if (houder.eigen.bsn === bsn && houder.id !== eigen) return yield* Effect.fail({ _tag: "BsnElders" } as const);
  }
});

const beslisBsn = Effect.fnUntraced(function* (dossier: Inwonerdossier, bsn: Bsn) {
  yield* liftResult(checkMagBsn(dossier));
  return planBsn(dossier, bsn, yield* findSleutel(bsn, dossier.id));
});

/**
 * Records the Bsn of a resident who is investigated or in the caseload. A Bsn belongs to one dossier.
 *
 * @source W-106.9
 */
export const legBsnVast = Effect.fn("legBsnVast")(function* (dossierId: string, invoer: string) {
  const kast = yield* Dossierkast;
  const bsn = yield* liftResult(parseBsn(invoer));
  return yield* kast
    .change(dossierId, (dossier) => beslisBsn(dossier, bsn), { actor: yield* huidigeActor })
    .pipe(Effect.catchTag("AlVastgelegd", () => Effect.fail({ _tag: "BsnElders" } as const)));
});

/** Shows the Bsn of a resident, after recording that it was asked for. @source ui.md, frame; NEN 7513 */
export const toonBsn = Effect.fn("toonBsn")(function* (dossierId: string) {
  const kast = yield* Dossierkast;
  const getoond: Besluit<Feit> = { feiten: [{ _tag: "Eigen", feit: { soort: "bsn-getoond" } }] };
  const { eigen } = yield* kast.change(
    dossierId,
    ({ eigen: nu }) => (nu.bsn === undefined ? Effect.fail({ _tag: "BsnOnbekend" } as const) : Effect.succeed(getoond)),
    { actor: yield* huidigeActor },
  );
  return eigen.bsn ?? "";
});
