import { ok } from "@wmo-kit/domain/result";
import { Effect } from "effect";

import { Dossierkast } from "../services/dossierkast.js";

/** Shows the Bsn of a resident, after recording that it was asked for. @source ui.md, frame; NEN 7513 */
export const toonBsn = Effect.fn("toonBsn")(function* (dossierId: string) {
  const kast = yield* Dossierkast;
  const dossier = yield* kast.change(dossierId, () => ok([{ soort: "bsn-getoond" as const }]));
  return dossier.client.bsn;
});
