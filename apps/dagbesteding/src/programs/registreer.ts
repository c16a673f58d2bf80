import { invariant, parseIsoDatum, type Tijdstip, toLokaleDatum } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import { huidigeActor, type NieuwFeit, type Stapopdracht, type Werk } from "@wmo-kit/kit";
import { metOpslag } from "@wmo-kit/kit/verkeer";
import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { noteerInUitbak } from "../berichtenverkeer/noteer-in-uitbak.js";
import { planContact } from "../dossier/plan-contact.js";
import { planStart, type Start } from "../dossier/plan-start.js";
import { planVerzending } from "../dossier/plan-verzending.js";
import type { Feit } from "../feiten/feit.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { beslis } from "./zet-stappen.js";

const dagVan = (tijdstip: Tijdstip) => {
  const dag = toLokaleDatum(tijdstip);
  invariant(dag.isOk(), "nu is een dag die bestaat");
  return dag.value;
};

const neemPlan = <E>(dossierId: string, plan: (dossier: Bewonerdossier, werk: Werk) => Result<readonly Stapopdracht[], E>) =>
  Effect.gen(function* () {
    const kast = yield* Dossierkast;
    const actor = yield* huidigeActor;
    return yield* kast.change(dossierId, (dossier, werk) => Effect.flatMap(liftResult(plan(dossier, werk)), (opdrachten) => beslis(dossier, opdrachten, werk)), {
      actor,
    });
  });

/** What a professional fills in about something that was done. */
export interface GedaanInvoer {
  readonly datum: string;
  readonly redenTeLaat?: string | undefined;
}

/**
 * Records that there was contact with the resident to plan the start.
 *
 * @source D-11.3
 */
export const registreerContact = Effect.fn("registreerContact")(function* (dossierId: string, { datum, redenTeLaat }: GedaanInvoer) {
  const dag = yield* liftResult(parseIsoDatum(datum));
  return yield* neemPlan(dossierId, (dossier) => planContact(dossier, { datum: dag, redenTeLaat }));
});

/** What a professional fills in about a start. */
export interface StartInvoer extends Omit<Start, "begindatum"> {
  readonly begindatum: string;
}

/**
 * Records the actual start of support and makes the WMO305 that tells the municipality, both or neither.
 *
 * @source D-13.1, D-20.4
 */
export const startOndersteuning = Effect.fn("startOndersteuning")(function* (dossierId: string, invoer: StartInvoer) {
  const begindatum = yield* liftResult(parseIsoDatum(invoer.begindatum));
  const { profiel } = yield* Instelling;
  return yield* neemPlan(dossierId, (dossier, { organisatie }) => planStart(dossier, organisatie, { ...invoer, begindatum }, profiel));
});

/**
 * Records that a message of ours went out; for a WMO305 and WMO307 this is the end of a term of five working days.
 *
 * @source D-20.4, D-20.5
 */
export const registreerVerzending = Effect.fn("registreerVerzending")(function* (
  dossierId: string,
  { berichtId, datum, redenTeLaat }: GedaanInvoer & { readonly berichtId: string },
) {
  const dag = yield* liftResult(parseIsoDatum(datum));
  const kast = yield* Dossierkast;
  const actor = yield* huidigeActor;
  const bij = yield* noteerInUitbak(dossierId, berichtId, dag);
  return yield* kast
    .change(
      dossierId,
      Effect.fnUntraced(function* (dossier, werk) {
        const plan = yield* liftResult(planVerzending(dossier, { berichtId, datum: dag, peildatum: dagVan(werk.tijdstip), redenTeLaat }));
        if (plan._tag === "Stap") return yield* beslis(dossier, [plan.opdracht], werk);
        const feiten: readonly NieuwFeit<Feit>[] = [{ _tag: "Eigen", feit: plan.feit }];
        return { feiten };
      }),
      { actor },
    )
    .pipe(metOpslag(bij));
});

/** Shows the Bsn of a resident, after recording that it was asked for. @source ui.md, frame; NEN 7513 */
export const toonBsn = Effect.fn("toonBsn")(function* (dossierId: string) {
  const kast = yield* Dossierkast;
  const actor = yield* huidigeActor;
  const getoond: readonly NieuwFeit<Feit>[] = [{ _tag: "Eigen", feit: { soort: "bsn-getoond" } }];
  const dossier = yield* kast.change(
    dossierId,
    ({ eigen }) => (eigen.bewoner === undefined ? Effect.fail({ _tag: "BewonerOnbekend" } as const) : Effect.succeed({ feiten: getoond })),
    { actor },
  );
  invariant(dossier.eigen.bewoner !== undefined, "een dossier vergeet zijn bewoner niet");
  return dossier.eigen.bewoner.client.bsn;
});
