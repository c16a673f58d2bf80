import type { Dossier } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import { liftResult, makeUuidV7, nu, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Stapinvoer } from "../api/stap.js";
import { huidigeActor } from "../diensten/huidige-actor.js";
import { Werkomgeving } from "../diensten/werkomgeving.js";
import { ORGANISATIE, type Besluit, type Kast, type Werk } from "../kast/kast.js";
import type { Kastdossier } from "../kast/kastdossier.js";
import { decideTaakGedaan } from "../taken/decide-taak-gedaan.js";
import type { Stapopdracht } from "./decide-stap.js";
import { toonStappen, type Keuzegever, type Voorsteller } from "./toon-stappen.js";

const toOpdracht = ({ levensloop, gebeurtenis, gegevens, erkend, reden }: Stapinvoer, zaak: string): Stapopdracht => ({
  levensloop,
  zaak,
  gebeurtenis,
  gegevens,
  ...(erkend === undefined ? {} : { erkend }),
  ...(reden === undefined ? {} : { reden }),
});

const checkZaak = <Stand>({ zaken }: Kastdossier<Stand>, zaak: string | null) =>
  zaak === null || Object.hasOwn(zaken.zaken, zaak) ? Effect.void : Effect.fail({ _tag: "ZaakOnbekend" } as const);

/** What an app decides when a step is taken: what is recorded because of it, or why not. */
export type Stapbesluit<Stand, Feit, E, R> = (dossier: Kastdossier<Stand>, opdracht: Stapopdracht, werk: Werk) => Effect.Effect<Besluit<Feit>, E, R>;

/** Takes one step in a dossier, on the version that was on the screen. @source lifecycle.md parts A and B */
export const zetStapIn = Effect.fnUntraced(function* <Stand, Feit, Lijn, E, R>(
  kast: Kast<Stand, Feit, Lijn>,
  dossierId: string,
  verzoek: Stapinvoer,
  besluit: Stapbesluit<Stand, Feit, E, R>,
) {
  const actor = yield* huidigeActor;
  const nieuweZaak = yield* makeUuidV7;
  const { verwachteVersie, zaak } = verzoek;
  return yield* kast.change(
    dossierId,
    (dossier, werk) => Effect.andThen(checkZaak(dossier, zaak), Effect.suspend(() => besluit(dossier, toOpdracht(verzoek, zaak ?? nieuweZaak), werk))),
    { actor, verwachteVersie },
  );
});

/** What an app knows beforehand about the forms of a dossier, and which steps it does not offer. */
export interface Stapkeuze<Stand> {
  readonly voorstellen: (dossier: Kastdossier<Stand>, organisatie: Dossier, peildatum: IsoDatum) => Voorsteller;
  /** Fields in which one of the things of the dossier is chosen. */
  readonly keuzen?: (dossier: Kastdossier<Stand>) => Keuzegever;
  readonly verborgen: (levensloop: string, gebeurtenis: string) => boolean;
}

/** Every step that could be next in a dossier, or in one case of it. */
export const toonStappenIn = Effect.fnUntraced(function* <Stand, Feit, Lijn>(
  kast: Kast<Stand, Feit, Lijn>,
  dossierId: string,
  zaak: string | undefined,
  { voorstellen, keuzen, verborgen }: Stapkeuze<Stand>,
) {
  const { bewoner, organisatie: vanOrganisatie } = yield* Werkomgeving;
  const isOrganisatie = dossierId === ORGANISATIE;
  const eigen = yield* kast.loadOrganisatie;
  const dossier = isOrganisatie ? eigen : yield* kast.load(dossierId);
  const werk = { actor: yield* huidigeActor, tijdstip: yield* nu, organisatie: eigen.zaken };
  const stappen = toonStappen(dossier, werk, isOrganisatie ? vanOrganisatie : bewoner, {
    voorstellen: voorstellen(dossier, eigen.zaken, yield* vandaag),
    verborgen,
    ...(keuzen === undefined ? {} : { keuzen: keuzen(dossier) }),
    ...(zaak === undefined ? {} : { zaak }),
  });
  return { versie: dossier.versie, stappen };
});

/** Records that a person did a task that no step does. */
export const meldTaakGedaanIn = Effect.fnUntraced(function* <Stand, Feit, Lijn>(
  kast: Kast<Stand, Feit, Lijn>,
  dossierId: string,
  taak: string,
  toelichting: string | undefined,
) {
  const actor = yield* huidigeActor;
  return yield* kast.change(dossierId, (dossier) => Effect.map(liftResult(decideTaakGedaan(dossier, taak, toelichting)), (feiten) => ({ feiten })), { actor });
});
