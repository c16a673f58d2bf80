import { makeUuidV7, nu, vandaag } from "@wmo-kit/runtime";
import { ORGANISATIE, toonStappen, type Stapopdracht } from "@wmo-kit/kit";
import type { Stapinvoer } from "@wmo-kit/kit/api";
import { Effect } from "effect";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { makeVoorsteller } from "../dossier/voorstellen.js";
import { isVerborgen } from "../dossier/verborgen-stappen.table.js";
import { huidigeActor } from "../services/huidige-actor.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast, Werkomgeving } from "../services/kast.js";
import { beslis } from "./zet-stappen.js";

/** A step as a person sends it. */
export type Stapverzoek = Stapinvoer;

const toOpdracht = ({ levensloop, gebeurtenis, gegevens, erkend, reden }: Stapverzoek, zaak: string): Stapopdracht => ({
  levensloop,
  zaak,
  gebeurtenis,
  gegevens,
  ...(erkend === undefined ? {} : { erkend }),
  ...(reden === undefined ? {} : { reden }),
});

const checkZaak = ({ zaken }: Bewonerdossier, zaak: string | null) =>
  zaak === null || Object.hasOwn(zaken.zaken, zaak) ? Effect.void : Effect.fail({ _tag: "ZaakOnbekend" } as const);

const checkVerzoek = Effect.fnUntraced(function* ({ eigen }: Bewonerdossier, { gebeurtenis }: Stapverzoek) {
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
export const zetStap = Effect.fn("zetStap")(function* (dossierId: string, verzoek: Stapverzoek) {
  const kast = yield* Dossierkast;
  const actor = yield* huidigeActor;
  const nieuweZaak = yield* makeUuidV7;
  const { verwachteVersie, zaak } = verzoek;
  return yield* kast.change(
    dossierId,
    Effect.fnUntraced(function* (dossier, werk) {
      yield* checkZaak(dossier, zaak);
      yield* checkVerzoek(dossier, verzoek);
      return yield* beslis(dossier, [toOpdracht(verzoek, zaak ?? nieuweZaak)], werk);
    }),
    { actor, verwachteVersie },
  );
});

/** Every step that could be next in a dossier, or in one case of it. */
export const toonMogelijkeStappen = Effect.fn("toonMogelijkeStappen")(function* (dossierId: string, zaak: string | undefined) {
  const kast = yield* Dossierkast;
  const instelling = yield* Instelling;
  const { bewoner, organisatie: vanOrganisatie } = yield* Werkomgeving;
  const isOrganisatie = dossierId === ORGANISATIE;
  const { zaken: organisatie, ...eigen } = yield* kast.loadOrganisatie;
  const dossier = isOrganisatie ? { ...eigen, zaken: organisatie } : yield* kast.load(dossierId);
  const werk = { actor: yield* huidigeActor, tijdstip: yield* nu, organisatie };
  const voorstellen = makeVoorsteller({ dossier, organisatie, instelling, peildatum: yield* vandaag });
  const stappen = toonStappen(dossier, werk, isOrganisatie ? vanOrganisatie : bewoner, {
    voorstellen,
    verborgen: isVerborgen,
    ...(zaak === undefined ? {} : { zaak }),
  });
  return { versie: dossier.versie, stappen };
});
