import type { IsoDatum } from "@wmo-kit/domain";
import { Kitkoppelingen } from "@wmo-kit/kit/koppelingen";
import { Effect, Layer } from "effect";

import { UITSOORTEN } from "../feiten/berichtfeiten.js";
import { Dossierkast } from "../services/kast.js";
import { EMAILSJABLONEN } from "./emailsjablonen.table.js";
import { KOPPELINGEN } from "./koppelingen.table.js";

/** The systems around a district team, its e-mails, and when a message last went to the back office. @source W-98.4, W-98.5 */
export const layerWijkteamkoppelingen = Layer.effect(
  Kitkoppelingen,
  Effect.map(Dossierkast, (kast) => {
    const laatsteBerichten = Effect.map(kast.list, (dossiers) => {
      const laatste = new Map<string, IsoDatum>();
      for (const { eigen } of dossiers)
        for (const { soort, verzondenOp } of eigen.berichten) if (verzondenOp !== undefined && verzondenOp > (laatste.get(soort) ?? "")) laatste.set(soort, verzondenOp);
      return laatste;
    });
    return Kitkoppelingen.of({ koppelingen: KOPPELINGEN, emailsjablonen: EMAILSJABLONEN, berichtsoorten: { backoffice: UITSOORTEN }, laatsteBerichten });
  }),
);
