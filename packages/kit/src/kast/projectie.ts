import type { Gebeurtenis as OpgeslagenGebeurtenis, NieuweGebeurtenis } from "@wmo-kit/runtime";

import type { Kastdossier, Vastgelegd } from "./kastdossier.js";

/** How a fact of the app itself is kept. */
export type Feitvorm = Pick<NieuweGebeurtenis, "soort" | "schemaversie" | "gegevens">;

/**
 * What an app makes of its facts: how its own ones are kept and read, the state they lead to,
 * and the light line of each dossier that lists are made of.
 */
export interface Projectie<Stand, Feit, Lijn> {
  readonly begin: Stand;
  readonly evolve: (stand: Stand, feit: Vastgelegd<Feit>) => Stand;
  readonly schrijfFeit: (feit: Feit) => Feitvorm;
  readonly leesFeit: (opgeslagen: OpgeslagenGebeurtenis) => Feit;
  readonly vatSamen: (dossier: Kastdossier<Stand>) => Lijn;
}
