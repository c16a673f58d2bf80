import { PlanVanAanpak, zaakVan, type Bevinding } from "@wmo-kit/afwegingskader";
import { parse } from "@wmo-kit/domain";
import { err, ok } from "@wmo-kit/domain/result";
import { decideStap, huidigeActor, Namen, Werkomgeving, type NieuwFeit, type Stapopdracht } from "@wmo-kit/kit";
import { liftResult, nu, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { leesPlan, toPlanJson } from "../dossier/voorstellen.js";
import type { Feit } from "../feiten/feit.js";
import { toonGezin } from "../gezin/programs.js";
import { toonMogelijkeStappen } from "../programs/zet-stap.js";
import { Dossierkast } from "../services/kast.js";
import { PLANDELEN } from "./plandelen.table.js";
import { showPlan } from "./show-plan.js";

const planstap = (zaak: string, plan: PlanVanAanpak): Stapopdracht => ({ levensloop: "A5", zaak, gebeurtenis: "plan-opgesteld", gegevens: toPlanJson(plan) });

/** What the guards of the plan say of it as far as it was written; nothing when it cannot be changed any more. @source W-8.1, W-8.4, W-11.2 */
const toetsPlan = Effect.fnUntraced(function* (dossier: Inwonerdossier, zaak: string) {
  const { alle: omgeving } = yield* Werkomgeving;
  const kast = yield* Dossierkast;
  const werk = { actor: yield* huidigeActor, tijdstip: yield* nu, organisatie: (yield* kast.loadOrganisatie).zaken };
  const fout = decideStap(dossier, planstap(zaak, leesPlan(dossier, zaak)), werk, omgeving).match(
    () => undefined,
    (weigering) => weigering,
  );
  const bevindingen: readonly Bevinding[] = fout?._tag === "WachtersHoudenTegen" ? fout.geblokkeerd : [];
  return bevindingen;
});

/** One basishulp with its plan, in words. @source lifecycle.md A5, A7, A8 */
export const toonPlan = Effect.fn("toonPlan")(function* (dossierId: string, zaak: string) {
  const kast = yield* Dossierkast;
  const dossier = yield* kast.load(dossierId);
  const hulp = zaakVan(dossier.zaken, "A5", zaak);
  if (hulp === undefined) return yield* Effect.fail({ _tag: "ZaakOnbekend" } as const);
  const { alle: omgeving } = yield* Werkomgeving;
  const { stappen } = yield* toonMogelijkeStappen(dossierId, zaak);
  return showPlan(dossier, hulp, {
    peildatum: yield* vandaag,
    tijdstip: yield* nu,
    omgeving,
    naamVan: yield* (yield* Namen).lees,
    velden: stappen.find(({ gebeurtenis }) => gebeurtenis === "plan-opgesteld")?.velden ?? [],
    bevindingen: yield* toetsPlan(dossier, zaak),
    gezin: yield* toonGezin(dossier),
  });
});

/** A part of a plan as somebody filled it in, on the version that was on the screen. */
export interface Planinvoer {
  readonly deel: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
  readonly verwachteVersie: number;
}

/** Keeps one part of a plan that is being written; it is put to the resident in its own step. @source W-8.2, W-8.4 */
export const bewaarPlandeel = Effect.fn("bewaarPlandeel")(function* (dossierId: string, zaak: string, { deel: naam, gegevens, verwachteVersie }: Planinvoer) {
  const deel = PLANDELEN.find((kandidaat) => kandidaat.deel === naam);
  if (deel === undefined) return yield* Effect.fail({ _tag: "ZaakOnbekend" } as const);
  const kast = yield* Dossierkast;
  const { alle: omgeving } = yield* Werkomgeving;
  const velden: ReadonlySet<string> = new Set(deel.velden);
  yield* kast.change(
    dossierId,
    (dossier, werk) =>
      Effect.gen(function* () {
        const rest = Object.entries(leesPlan(dossier, zaak)).filter(([veld]) => !velden.has(veld));
        const nieuw = Object.entries(gegevens).filter(([veld]) => velden.has(veld));
        const plan = yield* liftResult(parse(PlanVanAanpak, "Plan", Object.fromEntries([...rest, ...nieuw])));
        // A plan that cannot be put to the resident any more is not written on either; what it still misses is no hindrance.
        yield* liftResult(
          decideStap(dossier, planstap(zaak, plan), werk, omgeving)
            .map(() => undefined)
            .orElse((fout) => (fout._tag === "WachtersHoudenTegen" ? ok(undefined) : err(fout))),
        );
        const feit: NieuwFeit<Feit> = { _tag: "Eigen", feit: { soort: "planconcept-bewaard", zaak, plan } };
        return { feiten: [feit] };
      }),
    { actor: yield* huidigeActor, verwachteVersie },
  );
  return yield* toonPlan(dossierId, zaak);
});
