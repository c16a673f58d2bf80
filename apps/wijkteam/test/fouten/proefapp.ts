import type { Bundel, Proefapp } from "@wmo-kit/tooling-beproeving";

import { openAlles } from "../beveiliging/sessies.js";
import { appOp, eenMap } from "../beveiliging/start-app.js";
import { stuurMelding } from "./werker.js";

/** This app for the fault trials: what it takes in once is a melding. */
export const maakProefapp = (bundel: Bundel): Proefapp => ({
  bundel,
  opdracht: (map) => appOp(bundel, map),
  eenMap,
  openEerste: openAlles,
  stuur: stuurMelding,
  overzicht: "/api/dossiers",
  leesmodellen: false,
});
