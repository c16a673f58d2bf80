import { makeDossierregels } from "@wmo-kit/runtime";
import { Effect, Layer } from "effect";

import { Instelling } from "../services/instelling.js";
import { Maandkast } from "./maandkast.js";
import { MAANDMODEL } from "./maandmodel.js";
import { leesMaandrij } from "./maandrij.js";
import { aanwezigheidstroom } from "./stromen.js";

/** The months over the event store: a stored, sealed row for each stream of taps. */
export const layerMaandkast = Layer.effect(
  Maandkast,
  Effect.gen(function* () {
    const { tenant } = yield* Instelling;
    const regels = yield* makeDossierregels(tenant, MAANDMODEL);
    return Maandkast.of({
      zorg: regels.list,
      tijden: (maanden) => {
        const stromen = maanden.map(({ dossier, maand }) => aanwezigheidstroom(dossier, maand));
        return Effect.map(regels.zoek(stromen), (teksten) =>
          stromen.map((stroom) => {
            const tekst = teksten.get(stroom);
            return tekst === undefined ? [] : leesMaandrij(tekst);
          }),
        );
      },
      regels,
    });
  }),
);
