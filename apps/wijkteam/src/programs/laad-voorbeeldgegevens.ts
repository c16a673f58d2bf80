import { liftResult, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { checkLegeKast } from "../dossier/check-lege-kast.js";
import { Teamlezer } from "../services/teamlezer.js";
import { VOORBEELDEN } from "../voorbeeld/voorbeelden.table.js";
import { speelVoorbeeld } from "./speel-voorbeeld.js";

/** Fills an empty kit with made-up residents, whose terms run around today. */
export const laadVoorbeeldgegevens = Effect.gen(function* () {
  const { inwoners } = yield* Teamlezer;
  yield* liftResult(checkLegeKast(yield* inwoners));
  const peildatum = yield* vandaag;
  yield* Effect.forEach(VOORBEELDEN, (rij) => speelVoorbeeld(rij, peildatum), { discard: true });
  return VOORBEELDEN.length;
});
