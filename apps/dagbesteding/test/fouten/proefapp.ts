import type { Bundel, Proefapp } from "@wmo-kit/tooling-beproeving";

import { eenBestand } from "../berichten.js";
import { openAlles } from "../beveiliging/sessies.js";
import { appOp, eenMap } from "../beveiliging/start-app.js";
import { BSNS } from "../stappen.js";
import { stuurBericht } from "./werker.js";

const bericht = (nummer: number): Uint8Array =>
  eenBestand({ identificatie: `PROEF${nummer}`, bsn: BSNS[nummer % BSNS.length] ?? "", toewijzingNummer: 20_000 + nummer });

/** This app for the fault trials: what it takes in once is an allocation. */
export const maakProefapp = (bundel: Bundel): Proefapp => ({
  bundel,
  opdracht: (map) => appOp(bundel, map),
  eenMap,
  openEerste: openAlles,
  stuur: (sessie, nummer) => stuurBericht(sessie, bericht(nummer)),
  overzicht: "/api/dossiers",
});
