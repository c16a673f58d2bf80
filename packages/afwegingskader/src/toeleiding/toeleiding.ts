import type { AgbCode, IsoDatum, Tijdstip } from "@wmo-kit/domain";

import type { Toewijzing } from "./toewijzing.js";
import type { Verzoek } from "./verzoek.js";

/** Route 1: the municipality allocates. Route 2: the provider asks first. @source D-11.2, D-11.4 */
export type Route = "route 1" | "route 2";

/** What the provider's own framework gave: a free form, but always with a verdict on the target group and a motivation. @source D-11.10 */
export interface IngevuldKader {
  readonly behoortTotDoelgroep: boolean;
  readonly dagbestedingPast: boolean;
  readonly datum: IsoDatum;
}

/** The facts of how a resident comes to a provider, as the events leave them. @source lifecycle.md B1 */
export interface Toeleiding {
  readonly route: Route;
  readonly uitgesloten: boolean;
  readonly kader?: IngevuldKader;
  readonly verzoek?: Verzoek;
  readonly verzonden?: IsoDatum;
  readonly ontvangen?: { readonly tijdstip: Tijdstip; readonly datum: IsoDatum };
  readonly aanAgb?: AgbCode;
  readonly toewijzing?: Toewijzing;
  readonly contact?: IsoDatum;
  readonly startafspraak?: IsoDatum;
}
