import type { Actor } from "@wmo-kit/afwegingskader";
import type { OpslagMislukt } from "@wmo-kit/runtime";
import { Context, type Effect } from "effect";

import type { Aanwezigheidfeit } from "./aanwezigheidfeit.js";
import type { Vastlegging } from "./geldende-aanwezigheid.js";
import type { Roosterfeit } from "./roosterfeit.js";

/** What became of a tap that was sent. A tap under an id that says something else is refused: one of the two devices is wrong. */
export type Vastlegresultaat = "vastgelegd" | "al bekend" | "kenmerk bezet";

/** The attendance of all residents, in small streams: nothing is kept in memory. */
export class Aanwezigheidskast extends Context.Service<
  Aanwezigheidskast,
  {
    /** All taps of a resident in a month (yyyy-mm), in the order in which they came in. */
    readonly leesMaand: (dossier: string, maand: string) => Effect.Effect<readonly Vastlegging[], OpslagMislukt>;
    /** Stores taps once each, in any order, however often they are sent; answers for each of them, in the same order. */
    readonly leg: (feiten: readonly Aanwezigheidfeit[], actor: Actor) => Effect.Effect<readonly Vastlegresultaat[], OpslagMislukt>;
    /** The weekly roster of a location, and who came unplanned in a month. */
    readonly leesRooster: (locatie: string, maand: string) => Effect.Effect<readonly Roosterfeit[], OpslagMislukt>;
    /** Adds to the weekly roster of a location. */
    readonly legRooster: (locatie: string, feit: Roosterfeit, actor: Actor) => Effect.Effect<void, OpslagMislukt>;
    /** Records once that somebody came who was not on the roster. */
    readonly legBezoek: (locatie: string, bezoek: Extract<Roosterfeit, { soort: "bezoek" }>, actor: Actor) => Effect.Effect<void, OpslagMislukt>;
  }
>()("@wmo-kit/dagbesteding/aanwezigheid/Aanwezigheidskast") {}
