import { parse } from "@wmo-kit/domain";
import { huidigeActor, type Besluit } from "@wmo-kit/kit";
import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { checkWijk } from "../dossier/check-wijk.js";
import type { Feit } from "../feiten/feit.js";
import { Inwoner } from "../feiten/inwoner.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";

/** Records who the resident is and how to reach him or her; the newest counts. */
export const legInwonerVast = Effect.fn("legInwonerVast")(function* (dossierId: string, invoer: unknown) {
  const inwoner = yield* liftResult(parse(Inwoner, "Inwoner", invoer));
  const { wijken } = yield* Instelling;
  yield* liftResult(checkWijk(inwoner.wijk, wijken, ["wijk"]));
  const kast = yield* Dossierkast;
  const besluit: Besluit<Feit> = { feiten: [{ _tag: "Eigen", feit: { soort: "inwoner-vastgelegd", inwoner } }] };
  return yield* kast.change(dossierId, () => Effect.succeed(besluit), { actor: yield* huidigeActor });
});
