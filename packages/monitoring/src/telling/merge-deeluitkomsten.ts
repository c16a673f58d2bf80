import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { DelenPassenNiet } from "../errors.js";
import type { Gebreksoort } from "../feiten/gebrek.js";
import { legeCel, telCelBij, type Celteller } from "./cel.js";
import type { Deelgebrek, Deeluitkomst } from "./deeluitkomst.js";

const mergeGebreken = (delen: readonly Deeluitkomst[]): Deeluitkomst["gebreken"] => {
  const samen = new Map<Gebreksoort, Deelgebrek>();
  for (const { gebreken } of delen) {
    for (const [soort, { aantal, zaken }] of Object.entries(gebreken) as readonly (readonly [Gebreksoort, Deelgebrek])[]) {
      const eerder = samen.get(soort);
      samen.set(soort, { aantal: aantal + (eerder?.aantal ?? 0), zaken: [...(eerder?.zaken ?? []), ...zaken] });
    }
  }
  return Object.fromEntries(samen);
};

/** Puts parts together that were counted for the same question, over different dossiers. Without parts there is no question, so none is a failure too. */
export const mergeDeeluitkomsten = (delen: readonly Deeluitkomst[]): Result<Deeluitkomst, DelenPassenNiet> => {
  const [eerste] = delen;
  if (eerste === undefined || delen.some(({ kader }) => kader !== eerste.kader)) return err({ _tag: "DelenPassenNiet", delen: delen.length });
  const cellen = new Map<string, Celteller>();
  for (const deel of delen) {
    for (const [sleutel, cel] of Object.entries(deel.cellen)) {
      const samen = cellen.get(sleutel) ?? legeCel();
      telCelBij(samen, cel);
      cellen.set(sleutel, samen);
    }
  }
  return ok({
    kader: eerste.kader,
    dossiers: delen.reduce((som, { dossiers }) => som + dossiers, 0),
    cellen: Object.fromEntries(cellen),
    gebreken: mergeGebreken(delen),
  });
};
