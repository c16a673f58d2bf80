import { sorteerWachtlijst } from "@wmo-kit/afwegingskader";
import { Werkomgeving } from "@wmo-kit/kit";
import { nu, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { leesSamen } from "../leesmodel/blader-samen.js";
import { readWachtinhoud, WACHT } from "../leesmodel/wachtregel.js";
import { showWachtlijst } from "../presentation/wachtlijst.js";
import { leesZichtbaar } from "./lees-zichtbaar.js";

/** Who waits for a professional, by priority. @source W-50.1, W-61.1 */
export const toonWachtlijst = Effect.gen(function* () {
  const { alle: omgeving } = yield* Werkomgeving;
  const dossiers = yield* leesZichtbaar;
  const rijen = yield* leesSamen([{ groep: WACHT, ...(dossiers === undefined ? {} : { dossiers }) }]);
  const wachtenden = sorteerWachtlijst(rijen.map(({ tekst }) => readWachtinhoud(tekst)));
  return showWachtlijst(wachtenden, { peildatum: yield* vandaag, tijdstip: yield* nu, omgeving });
});
