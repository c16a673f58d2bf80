import { Werkomgeving } from "@wmo-kit/kit";
import { vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { toonMogelijkeStappen } from "../programs/zet-stap.js";
import { Dossierkast } from "../services/kast.js";
import { showIndicatie } from "./show-indicatie.js";

/** One indication as it stands today. @source lifecycle.md A6 */
export const toonIndicatie = Effect.fn("toonIndicatie")(function* (dossierId: string, zaak: string) {
  const kast = yield* Dossierkast;
  const { alle: omgeving } = yield* Werkomgeving;
  const dossier = yield* kast.load(dossierId);
  const { stappen: mogelijk } = yield* toonMogelijkeStappen(dossierId, zaak);
  const weergave = showIndicatie(dossier, zaak, { peildatum: yield* vandaag, omgeving, mogelijk });
  return weergave ?? (yield* Effect.fail({ _tag: "ZaakOnbekend" } as const));
});
