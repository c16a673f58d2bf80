import type { Dossierregels, OpslagMislukt } from "@wmo-kit/runtime";
import { Context, type Effect } from "effect";

import type { Dagdeeltijd } from "./dagdeeltijd.js";
import type { Maandzorg } from "./maandzorg.js";
import type { Aanwezigheidsmaand } from "./stromen.js";

/** Attendance by resident and month, summarised and kept up to date: for whoever counts over everybody. */
export class Maandkast extends Context.Service<
  Maandkast,
  {
    /** The time that may be claimed, of every resident and month; the same list as long as nothing of it changed. */
    readonly zorg: Effect.Effect<readonly Maandzorg[], OpslagMislukt>;
    /** What counts for each day part of these months, in their order; none for a month without taps. Nothing of it is kept. */
    readonly tijden: (maanden: readonly Aanwezigheidsmaand[]) => Effect.Effect<readonly (readonly Dagdeeltijd[])[], OpslagMislukt>;
    /** Makes and checks the stored months, for maintenance. */
    readonly regels: Pick<Dossierregels<Maandzorg>, "herbouw" | "vergelijk">;
  }
>()("@wmo-kit/dagbesteding/aanwezigheid/Maandkast") {}
