import type { OpslagMislukt } from "@wmo-kit/runtime";
import { Context, type Effect } from "effect";

/** The dashboard as JSON, worked out once for everybody who asks until something is recorded or the day is over. */
export class Dashboardkast extends Context.Service<Dashboardkast, { readonly lees: Effect.Effect<Uint8Array, OpslagMislukt> }>()(
  "@wmo-kit/dagbesteding/dashboard/Dashboardkast",
) {}
