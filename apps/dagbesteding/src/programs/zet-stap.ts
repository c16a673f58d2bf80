import { toonStappenIn, zetStapIn } from "@wmo-kit/kit";
import type { Stapinvoer } from "@wmo-kit/kit/api";
import { Effect } from "effect";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { isVerborgen } from "../dossier/verborgen-stappen.table.js";
import { makeVoorsteller } from "../dossier/voorstellen.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { beslis } from "./zet-stappen.js";

const checkVerzoek = Effect.fnUntraced(function* ({ eigen }: Bewonerdossier, gebeurtenis: string) {
  if (gebeurtenis !== "315-verzonden") return;
  const { agbCode } = yield* Instelling;
  if (eigen.bewoner === undefined) return yield* Effect.fail({ _tag: "BewonerOnbekend" } as const);
  if (agbCode === undefined) return yield* Effect.fail({ _tag: "AgbOnbekend" } as const);
});

/**
 * Takes one step in a dossier, on the version that was on the screen, with every message and letter it asks for.
 *
 * @source lifecycle.md part B
 */
export const zetStap = Effect.fn("zetStap")(function* (dossierId: string, verzoek: Stapinvoer) {
  const kast = yield* Dossierkast;
  return yield* zetStapIn(kast, dossierId, verzoek, (dossier, opdracht, werk) =>
    Effect.andThen(checkVerzoek(dossier, opdracht.gebeurtenis), Effect.suspend(() => beslis(dossier, [opdracht], werk))),
  );
});

/** Every step that could be next in a dossier, or in one case of it. */
export const toonMogelijkeStappen = Effect.fn("toonMogelijkeStappen")(function* (dossierId: string, zaak: string | undefined) {
  const kast = yield* Dossierkast;
  const instelling = yield* Instelling;
  return yield* toonStappenIn(kast, dossierId, zaak, {
    voorstellen: (dossier, organisatie, peildatum) => makeVoorsteller({ dossier, organisatie, instelling, peildatum }),
    verborgen: isVerborgen,
  });
});
