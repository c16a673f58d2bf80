import { describeAfwegingskaderFout, type AfwegingskaderFout } from "@wmo-kit/afwegingskader";
import { describeStoreError, type VersieConflict } from "@wmo-kit/runtime";

import { StapTegengehouden, VersieVerouderd } from "../api/problemen.js";
import { showBevinding, showOordeel } from "../stap/show-bevinding.js";

type Tegengehouden = Extract<AfwegingskaderFout, { readonly _tag: "WachtersHoudenTegen" }>;

/** Guards hold a step back: every finding, so that a form can show each of them at its place. */
export const toTegengehouden = (fout: Tegengehouden): StapTegengehouden =>
  new StapTegengehouden({
    detail: describeAfwegingskaderFout(fout),
    code: "STAP_TEGENGEHOUDEN",
    geblokkeerd: fout.geblokkeerd.map(showBevinding),
    teErkennen: fout.teErkennen.map(showBevinding),
    oordelen: fout.oordelen.map(showOordeel),
  });

/** Somebody else was first. */
export const toVersieVerouderd = (fout: VersieConflict): VersieVerouderd =>
  new VersieVerouderd({ detail: describeStoreError(fout), code: "VERSIE_CONFLICT", versie: fout.werkelijk });
