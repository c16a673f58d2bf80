import type { IsoDatum } from "@wmo-kit/domain";
import { Kitkoppelingen } from "@wmo-kit/kit/koppelingen";
import { Effect, Layer } from "effect";

import { UITSOORTEN } from "../feiten/berichtfeiten.js";
import { leesSamen } from "../leesmodel/blader-samen.js";
import { BERICHTEN, readLijn } from "../leesmodel/lijnregel.js";
import { Teamlezer } from "../services/teamlezer.js";
import { EMAILSJABLONEN } from "./emailsjablonen.table.js";
import { KOPPELINGEN } from "./koppelingen.table.js";

/** The systems around a district team, its e-mails, and when a message last went to the back office. @source W-98.4, W-98.5 */
export const layerWijkteamkoppelingen = Layer.effect(
  Kitkoppelingen,
  Effect.map(Teamlezer, (lezer) => {
    const rijen = Effect.provideService(leesSamen([{ groep: BERICHTEN }]), Teamlezer, lezer);
    const laatsteBerichten = Effect.map(rijen, (dossiers) => {
      const laatste = new Map<string, IsoDatum>();
      for (const { tekst } of dossiers)
        for (const { soort, verzondenOp } of readLijn(tekst).eigen.berichten) if (verzondenOp !== undefined && verzondenOp > (laatste.get(soort) ?? "")) laatste.set(soort, verzondenOp);
      return laatste;
    });
    return Kitkoppelingen.of({ koppelingen: KOPPELINGEN, emailsjablonen: EMAILSJABLONEN, berichtsoorten: { backoffice: UITSOORTEN }, laatsteBerichten });
  }),
);
