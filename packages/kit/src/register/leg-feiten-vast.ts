import { liftResult, makeUuidV7, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { huidigeActor } from "../diensten/huidige-actor.js";
import { Organisatiedossier } from "../diensten/organisatiedossier.js";
import { Register } from "./register.js";
import { parseRegisterfeit, readRegisterfeit } from "./registerfeit.js";
import type { Registerboek } from "./registerboek.js";
import { Registervorm } from "./registervorm.js";
import type { Registerfeit } from "./registervormen.js";

/** What somebody filled in for a register. */
export interface Registerinvoer {
  readonly soort: string;
  readonly gegevens: unknown;
  readonly verwachteVersie?: number | undefined;
}

/** Records facts after each was held against the registers as they then stand. */
export const legFeitenVast = Effect.fn("legFeitenVast")(function* (feiten: readonly Registerfeit[], verwachteVersie?: number) {
  const register = yield* Register;
  const { vormen, controles } = yield* Registervorm;
  const actor = yield* huidigeActor;
  const dag = yield* vandaag;
  const organisatie = yield* (yield* Organisatiedossier).lees;
  const gelezen = feiten.map(({ soort, gegevens }) => readRegisterfeit(vormen, soort, gegevens));
  return yield* register.leg(
    (stand) =>
      Effect.as(
        Effect.forEach(gelezen, ({ soort, gegevens }) => {
          const uitslag = controles[soort]?.(gegevens, { stand, organisatie, vandaag: dag });
          return uitslag === undefined ? Effect.void : liftResult(uitslag);
        }),
        gelezen,
      ),
    { actor, ...(verwachteVersie === undefined ? {} : { verwachteVersie }) },
  );
});

const metId = (gegevens: unknown, id: string): unknown =>
  typeof gegevens === "object" && gegevens !== null && !Array.isArray(gegevens) && !Object.hasOwn(gegevens, "id") ? { ...gegevens, id } : gegevens;

const idVan = (gegevens: unknown): string | null =>
  typeof gegevens === "object" && gegevens !== null && "id" in gegevens && typeof gegevens.id === "string" ? gegevens.id : null;

/** Records what a person filled in for one of the books; answers the id of what it is about and the new version. */
export const legFormulierVast = Effect.fn("legFormulierVast")(function* (boek: Registerboek, { soort, gegevens, verwachteVersie }: Registerinvoer) {
  const { vormen, formulieren } = yield* Registervorm;
  const plek = Object.hasOwn(formulieren, soort) ? formulieren[soort] : undefined;
  if (plek?.boek !== boek) return yield* Effect.fail({ _tag: "SoortOnbekend" } as const);
  const nieuw = yield* makeUuidV7;
  const feit = yield* liftResult(parseRegisterfeit(vormen, soort, plek.id === "geen" ? gegevens : metId(gegevens, nieuw)));
  const { versie } = yield* legFeitenVast([feit], verwachteVersie);
  return { id: idVan(feit.gegevens), versie };
});
