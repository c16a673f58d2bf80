import { huidigeActor, type Werk, Werkomgeving } from "@wmo-kit/kit";
import { metOpslag } from "@wmo-kit/kit/verkeer";
import { liftResult, nu, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { describeFailure } from "../dossier/describe-failure.js";
import { Dossierkast } from "../services/kast.js";
import { Declaratiekast } from "./declaratiekast.js";
import { prepareDeclaratie } from "./prepare-declaratie.js";
import { prestatiesPerReferentie, type Regelbron, toetsBewoner } from "./toets-regels.js";

/** The key under which the lines of a resident are recorded once. */
const sleutelVan = (run: string, dossier: string): string => `declaratie:${run}:${dossier}`;

type Bronnen = readonly (readonly [dossier: string, bron: Regelbron])[];

/** Before anything is recorded every resident is looked at once more: the dossier may have changed since the proposal. */
const checkAlle = Effect.fnUntraced(function* (run: string, bronnen: Bronnen) {
  const dossiers = yield* Dossierkast;
  const { alle: omgeving } = yield* Werkomgeving;
  const { zaken: organisatie } = yield* dossiers.loadOrganisatie;
  const werk: Werk = { actor: yield* huidigeActor, tijdstip: yield* nu, organisatie };
  const teksten: string[] = [];
  for (const [dossierId, bron] of bronnen) {
    const isVastgelegd = yield* dossiers.find(sleutelVan(run, dossierId)).pipe(Effect.as(true), Effect.catchTag("DossierOnbekend", () => Effect.succeed(false)));
    if (isVastgelegd) continue;
    const uitslag = toetsBewoner(yield* dossiers.load(dossierId), bron, werk, omgeving);
    if (uitslag.isErr()) teksten.push(uitslag.error._tag === "OngeldigeInvoer" ? "De gegevens van een regel zijn niet volledig." : describeFailure(uitslag.error).tekst);
  }
  const [tekst] = teksten;
  if (tekst !== undefined) return yield* Effect.fail({ _tag: "RegelsTegengehouden", aantal: teksten.length, tekst } as const);
});

/**
 * Records the claim as sent, by the kit itself or by a person who uploads the files: each line in the dossier of its resident, and then the run. May be done again after a crash:
 * a resident whose lines are recorded is passed over.
 *
 * @source lifecycle.md B4; D-20.3, D-20.15
 */
export const verzendDeclaratie = Effect.fn("verzendDeclaratie")(function* (id: string, doorKit: boolean) {
  const kast = yield* Declaratiekast;
  const dossiers = yield* Dossierkast;
  const { alle: omgeving } = yield* Werkomgeving;
  const actor = yield* huidigeActor;
  const { voorstel, stand, berichten } = yield* kast.load(id);
  if (stand !== "voorgesteld") return yield* Effect.fail({ _tag: "RunNietOpen" } as const);
  if (berichten.length === 0) return yield* Effect.fail({ _tag: "NietsTeVersturen" } as const);
  const gedeeld = {
    prestaties: prestatiesPerReferentie(berichten),
    tarieven: yield* kast.tarieven,
    aanbieder: voorstel.aanbieder,
    kenmerk: (deel: number) => voorstel.berichten[deel - 1]?.identificatie ?? "",
  };
  const bronnen = [...Map.groupBy(voorstel.regels, ({ dossier }) => dossier)].map(([dossierId, regels]) => [dossierId, { ...gedeeld, regels }] as const);
  yield* checkAlle(id, bronnen);
  for (const [dossierId, bron] of bronnen)
    yield* dossiers
      .change(
        dossierId,
        (dossier, werk: Werk) =>
          Effect.map(liftResult(toetsBewoner(dossier, bron, werk, omgeving)), ({ stappen }) => ({
            feiten: stappen.map(({ gebeurtenis }) => ({ _tag: "Stap" as const, gebeurtenis })),
            sleutels: [sleutelVan(id, dossierId)],
          })),
        { actor },
      )
      .pipe(Effect.catchTag("AlVastgelegd", () => Effect.void));
  yield* kast.leg(id, { soort: "declaratie-verzonden", datum: yield* vandaag }, actor).pipe(metOpslag(yield* prepareDeclaratie(voorstel, doorKit)));
  return yield* kast.load(id);
});
