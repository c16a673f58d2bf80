import { invariant } from "@wmo-kit/domain";
import { EventStore, makeUuidV7, nu, type Gebeurtenis, type NieuweGebeurtenis } from "@wmo-kit/runtime";
import { Effect, Layer } from "effect";
import { SecureRandom } from "effect/crypto";

import { Kitinstelling } from "../diensten/kitinstelling.js";
import { toJson } from "../kast/stapfeit.js";
import { Register } from "./register.js";
import { readRegisterfeit } from "./registerfeit.js";
import type { Registerregel, Registerstand } from "./registerstand.js";
import { Registervorm } from "./registervorm.js";
import type { Registervormen } from "./registervormen.js";

/** The stream in which the facts of the registers stand; the colon keeps it apart from the dossiers of people. */
const STROOM = "register:organisatie";

/** Version of the shape of the stored facts; goes up when a field changes meaning. */
const SCHEMAVERSIE = 1;

/** How often a decision is taken anew when others keep writing first. */
const HERHALINGEN = 8;

const toRegel =
  (vormen: Registervormen) =>
  ({ versie, opgetreden, actor, soort, gegevens }: Gebeurtenis): Registerregel => ({ versie, op: opgetreden, actor, feit: readRegisterfeit(vormen, soort, gegevens) });

const makeRegister = Effect.gen(function* () {
  const store = yield* EventStore;
  const { tenant } = yield* Kitinstelling;
  const { vormen } = yield* Registervorm;
  const random = yield* SecureRandom.SecureRandom;
  const nieuwId = Effect.provideService(makeUuidV7, SecureRandom.SecureRandom, random);
  let bekend: Registerstand = { versie: 0, regels: [] };

  // What was read before does not change: only what came after it is read as facts again.
  const lees = Effect.map(store.readDossier(tenant, STROOM), (opgeslagen): Registerstand => {
    if (opgeslagen.length > bekend.versie) {
      const regels = [...bekend.regels, ...opgeslagen.slice(bekend.versie).map(toRegel(vormen))];
      bekend = { versie: regels.length, regels };
    }
    return bekend;
  });

  const leg: Register["Service"]["leg"] = (beslis, { actor, verwachteVersie }) =>
    Effect.gen(function* () {
      const stand = yield* lees;
      if (verwachteVersie !== undefined && verwachteVersie !== stand.versie)
        return yield* Effect.fail({ _tag: "VersieConflict", dossier: STROOM, verwacht: verwachteVersie, werkelijk: stand.versie } as const);
      const feiten = yield* beslis(stand);
      if (feiten.length === 0) return stand;
      const opgetreden = yield* nu;
      const [eerste, ...overige] = yield* Effect.forEach(feiten, ({ soort, gegevens }) =>
        Effect.map(nieuwId, (id): NieuweGebeurtenis => ({ id, soort, schemaversie: SCHEMAVERSIE, opgetreden, actor: actor.id, gegevens: toJson(gegevens) })),
      );
      invariant(eerste !== undefined, "er is minstens één feit");
      yield* store
        .append({ tenant, dossier: STROOM, verwachteVersie: stand.versie, gebeurtenissen: [eerste, ...overige] })
        .pipe(Effect.catchTag("SleutelBezet", () => Effect.die("een feit van het register claimt geen sleutel")));
      return yield* lees;
    }).pipe(
      Effect.retry({
        times: verwachteVersie === undefined ? HERHALINGEN : 0,
        while: (fout: unknown) => typeof fout === "object" && fout !== null && "_tag" in fout && fout._tag === "VersieConflict",
      }),
    );

  return Register.of({ lees, leg });
});

/** The registers over the event store. */
export const layerRegister = Layer.effect(Register, makeRegister);
