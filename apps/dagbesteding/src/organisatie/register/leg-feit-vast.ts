import { makeUuidV7, liftResult, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { huidigeActor } from "../../services/huidige-actor.js";
import { Dossierkast } from "../../services/kast.js";
import { checkFeit } from "./check-feit.js";
import { Register } from "./register.js";
import { parseRegisterfeit, type Registerfeit } from "./registerfeit.js";
import { REGISTERFORMULIEREN, type Formuliersoort, type Registerboek } from "./registervelden.table.js";

/** What somebody filled in for a register. */
export interface Registerinvoer {
  readonly soort: string;
  readonly gegevens: unknown;
  readonly verwachteVersie?: number | undefined;
}

const isFormulier = (soort: string): soort is Formuliersoort => Object.hasOwn(REGISTERFORMULIEREN, soort);

/** Records facts after each was held against the registers as they then stand. */
export const legFeitenVast = Effect.fn("legFeitenVast")(function* (feiten: readonly Registerfeit[], verwachteVersie?: number) {
  const register = yield* Register;
  const kast = yield* Dossierkast;
  const actor = yield* huidigeActor;
  const dag = yield* vandaag;
  const { zaken: organisatie } = yield* kast.loadOrganisatie;
  return yield* register.leg(
    (stand) => Effect.as(Effect.forEach(feiten, (feit) => liftResult(checkFeit(feit, { stand, organisatie, vandaag: dag }))), feiten),
    { actor, ...(verwachteVersie === undefined ? {} : { verwachteVersie }) },
  );
});

const metId = (gegevens: unknown, id: string): unknown =>
  typeof gegevens === "object" && gegevens !== null && !Array.isArray(gegevens) && !Object.hasOwn(gegevens, "id") ? { ...gegevens, id } : gegevens;

/** These have no id of their own: each next one takes the place of the one before. */
const ZONDER_ID: ReadonlySet<string> = new Set(["plicht-gedaan", "plicht-heropend", "omstandigheden-vastgelegd", "sroi-vastgelegd"]);

/** Records what a person filled in for one of the books; answers the id of what it is about and the new version. */
export const legFormulierVast = Effect.fn("legFormulierVast")(function* (boek: Registerboek, { soort, gegevens, verwachteVersie }: Registerinvoer) {
  if (!isFormulier(soort) || REGISTERFORMULIEREN[soort].boek !== boek) return yield* Effect.fail({ _tag: "SoortOnbekend" } as const);
  const nieuw = yield* makeUuidV7;
  const feit = yield* liftResult(parseRegisterfeit(soort, ZONDER_ID.has(soort) ? gegevens : metId(gegevens, nieuw)));
  const { versie } = yield* legFeitenVast([feit], verwachteVersie);
  return { id: "id" in feit.gegevens ? feit.gegevens.id : null, versie };
});
