import { Schema } from "effect";

import type { Leesmodel } from "../src/leesmodel/leesmodel.js";

const Overzicht = Schema.Struct({ aantal: Schema.Int, laatste: Schema.String });
export type Overzicht = typeof Overzicht.Type;

/** Open dossiers with their number of facts, listed per kind of the last fact; a closed dossier leaves the list. */
export const OVERZICHT: Leesmodel<Overzicht> = {
  naam: "overzicht",
  versie: 1,
  inhoud: Overzicht,
  sleutels: ({ dossier }) => [dossier],
  verwerk: ({ dossier, soort, positie }, lees) =>
    soort === "Gesloten"
      ? [{ soort: "verwijder", sleutel: dossier }]
      : [
          {
            soort: "zet",
            regel: {
              sleutel: dossier,
              groep: soort,
              orde: String(positie).padStart(8, "0"),
              inhoud: { aantal: (lees(dossier)?.inhoud.aantal ?? 0) + 1, laatste: soort },
            },
          },
        ],
};
