import type { Actor } from "@wmo-kit/afwegingskader";
import type { OpslagMislukt, VersieConflict } from "@wmo-kit/runtime";
import { Context, type Effect } from "effect";

import type { Registerstand } from "./registerstand.js";
import type { Registerfeit } from "./registervormen.js";

/** Who records, and on which version of the registers; without a version it is decided anew when somebody else was first. */
export interface Vastlegging {
  readonly actor: Actor;
  readonly verwachteVersie?: number;
}

/** The registers of an organisation: evidence, complaints, duties, people, places, money. All of it is a list of facts that only grows. */
export class Register extends Context.Service<
  Register,
  {
    readonly lees: Effect.Effect<Registerstand, OpslagMislukt>;
    /** Records what is decided over the registers as they stand: all of it or nothing. */
    readonly leg: <E, R>(
      beslis: (stand: Registerstand) => Effect.Effect<readonly Registerfeit[], E, R>,
      vastlegging: Vastlegging,
    ) => Effect.Effect<Registerstand, E | OpslagMislukt | VersieConflict, R>;
  }
>()("@wmo-kit/kit/register/Register") {}
