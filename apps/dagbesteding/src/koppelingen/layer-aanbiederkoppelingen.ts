import type { IsoDatum } from "@wmo-kit/domain";
import { Kitkoppelingen } from "@wmo-kit/kit/koppelingen";
import { Effect, Layer } from "effect";

import { Dossierkast } from "../services/kast.js";
import { BERICHTSOORTEN } from "./berichtsoorten.table.js";
import { EMAILSJABLONEN } from "./emailsjablonen.table.js";
import { KOPPELINGEN } from "./koppelingen.table.js";

/** The systems around a provider of day activities, its e-mails, and when a message last went over each. */
export const layerAanbiederkoppelingen = Layer.effect(
  Kitkoppelingen,
  Effect.map(Dossierkast, (kast) => {
    const laatsteBerichten = Effect.map(kast.list, (dossiers) => {
      const laatste = new Map<string, IsoDatum>();
      for (const { eigen } of dossiers)
        for (const { soort, richting, dagtekening, verzondenOp } of eigen.berichten) {
          const dag = richting === "ontvangen" ? dagtekening : verzondenOp;
          if (dag !== undefined && dag > (laatste.get(soort) ?? "")) laatste.set(soort, dag);
        }
      return laatste;
    });
    return Kitkoppelingen.of({ koppelingen: KOPPELINGEN, emailsjablonen: EMAILSJABLONEN, berichtsoorten: BERICHTSOORTEN, laatsteBerichten });
  }),
);
