import { huidigeActor, Werkomgeving, type Stapopdracht } from "@wmo-kit/kit";
import { liftResult, makeUuidV7 } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { MeldingAlVastgelegd } from "../dossier/failures.js";
import { planMelding } from "../dossier/plan-melding.js";
import { sleutels } from "../dossier/sleutels.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";

/** A melding as it was sent: the mark of this entry, what was filled in, and the warnings that were seen. */
export interface Meldingverzoek {
  readonly kenmerk: string;
  readonly erkend?: Stapopdracht["erkend"];
}

/**
 * Records a melding and opens a dossier for it; the same entry twice opens one dossier.
 *
 * @source lifecycle.md A1; W-1, W-50.2.1, W-106.9
 */
export const legMeldingVast = Effect.fn("legMeldingVast")(function* ({ kenmerk, erkend, ...invoer }: Meldingverzoek & Readonly<Record<string, unknown>>) {
  const { wijken } = yield* Instelling;
  const { bewoner: omgeving } = yield* Werkomgeving;
  const kast = yield* Dossierkast;
  const zaak = yield* makeUuidV7;
  const { dossier } = yield* kast
    .receive(
      { actor: yield* huidigeActor, bericht: sleutels.melding(kenmerk), houder: sleutels.houder(kenmerk) },
      Effect.fnUntraced(function* (nieuw, werk) {
        if (nieuw.versie > 0) return yield* Effect.fail<MeldingAlVastgelegd>({ _tag: "MeldingAlVastgelegd", dossier: nieuw.id });
        return yield* liftResult(planMelding(nieuw, invoer, { werk, omgeving, wijken, zaak, erkend }));
      }),
    )
    .pipe(Effect.catchTag("AlVastgelegd", (fout) => Effect.fail<MeldingAlVastgelegd>({ _tag: "MeldingAlVastgelegd", dossier: fout.dossier })));
  return dossier;
});

/** Records a melding about a resident who has a dossier already, once. @source lifecycle.md A1; W-1, W-50.2.1 */
export const legVolgendeMeldingVast = Effect.fn("legVolgendeMeldingVast")(function* (
  dossierId: string,
  { kenmerk, erkend, ...invoer }: Meldingverzoek & Readonly<Record<string, unknown>>,
) {
  const { wijken } = yield* Instelling;
  const { bewoner: omgeving } = yield* Werkomgeving;
  const kast = yield* Dossierkast;
  const zaak = yield* makeUuidV7;
  return yield* kast
    .change(
      dossierId,
      (dossier, werk) =>
        liftResult(planMelding(dossier, { ...invoer, inwoner: dossier.eigen.inwoner }, { werk, omgeving, wijken, zaak, erkend })).pipe(
          Effect.map((besluit) => ({ ...besluit, sleutels: [sleutels.melding(kenmerk)] })),
        ),
      { actor: yield* huidigeActor },
    )
    .pipe(Effect.catchTag("AlVastgelegd", (fout) => Effect.fail<MeldingAlVastgelegd>({ _tag: "MeldingAlVastgelegd", dossier: fout.dossier })));
});
