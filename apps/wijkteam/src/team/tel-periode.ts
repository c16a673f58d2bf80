import { mergeDeeluitkomsten, telDossiers, type Deeluitkomst, type Dossierfeiten, type Telkader } from "@wmo-kit/monitoring";
import { liftResult, type Bladzijdevraag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { bladerSamen, type Bladzijde } from "../leesmodel/blader-samen.js";
import { GEBREKEN, readCijferrij, toCijfervraag } from "../leesmodel/cijferregel.js";
import { Teamlezer } from "../services/teamlezer.js";

/** Dossiers counted at once; no more of them are in memory together. */
const BLADZIJDE = 500;

/** What is told of the progress: how many dossiers were counted, of how many. */
export type Meld = (klaar: number, totaal: number) => void;

/**
 * Counts what touches the period of a question, a page at a time, with what is given beside it. What lies wholly outside it adds nothing, and is not read.
 *
 * @source W-106; norms.md K-10
 */
export const telPeriode = Effect.fn("telPeriode")(function* (kader: Telkader, ernaast: readonly Dossierfeiten[], meld: Meld = () => {}) {
  const { tel, samen } = yield* Teamlezer;
  const [eerste, laatste] = [kader.tijdvakken[0], kader.tijdvakken.at(-1)];
  const vragen = [{ groep: GEBREKEN }, ...(eerste === undefined || laatste === undefined ? [] : [toCijfervraag({ van: eerste.van, totEnMet: laatste.totEnMet })])];
  // Rows that are behind are made before others have to wait for this.
  yield* tel([]);
  return yield* samen(
    Effect.gen(function* () {
      const [dossiers = 0, ...aantallen] = yield* tel([{ groep: "" }, ...vragen]);
      const totaal = aantallen.reduce((som, aantal) => som + aantal, 0);
      const delen: Deeluitkomst[] = [telDossiers(kader, ernaast)];
      let klaar = 0;
      let na: Bladzijdevraag["na"];
      do {
        const bladzijde: Bladzijde = yield* bladerSamen(vragen, { na, aantal: BLADZIJDE });
        delen.push(telDossiers(kader, bladzijde.rijen.map(readCijferrij)));
        klaar += bladzijde.rijen.length;
        meld(klaar, totaal);
        na = bladzijde.volgende;
      } while (na !== undefined);
      // Every dossier was looked at, also when it adds nothing to this period.
      const geteld: Deeluitkomst = { ...(yield* liftResult(mergeDeeluitkomsten(delen))), dossiers: dossiers + ernaast.length };
      return geteld;
    }),
  );
});
