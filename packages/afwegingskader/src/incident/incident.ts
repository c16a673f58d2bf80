import type { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import type { Moment } from "../kern/moment.js";
import type { Meldbaar } from "../meldplicht/meldplicht.js";

/** What kind of incident it is, as a person judged it. @source D-3.5; AVG art. 33 */
export const Incidentaard = z.enum(["calamiteit", "geweldsincident", "datalek", "overig"]);
export type Incidentaard = z.infer<typeof Incidentaard>;

/** The five facts that the client must hear of. @source D-16.6.a, D-16.6.b, D-16.6.c, D-16.6.d, D-16.6.e */
export const Contractfeit = z.enum([
  "onderzoek van een toezichthouder",
  "nakoming in gevaar of maatregel",
  "maatschappelijke onrust of media",
  "wisseling in het bestuur",
  "vermoeden van fraude of oneigenlijk gebruik",
]);
export type Contractfeit = z.infer<typeof Contractfeit>;

/** Every fact that calls for a report under the programme for dagbesteding. `niet-openbare stukken`: a copy must follow. */
export type Dagbestedingfeit = Exclude<Incidentaard, "overig"> | Contractfeit | "niet-openbare stukken";

/** How far an order of the supervisor is: given, obeyed, measures taken, and that told in writing. @source D-17.1 */
export type Bevelstand = "gegeven" | "opgevolgd" | "uitgevoerd" | "gemeld";

/** An order of the supervisor. `uiterlijk` is the last day for the measures, as the order names it. @source D-17.1 */
export interface Bevel {
  readonly kenmerk: string;
  readonly gegeven: Moment;
  readonly uiterlijk?: IsoDatum;
  readonly stand: Bevelstand;
}

/** An instruction in a recovery path. @source D-17.2 */
export interface Aanwijzing {
  readonly kenmerk: string;
  readonly uitgevoerd: boolean;
}

/** A period of intensified supervision that has not ended, and the last report on progress (at first its own start). @source D-17.3 */
export interface VerscherptToezicht {
  readonly laatsteRapportage: IsoDatum;
}

/** The facts of an incident or enforcement as its events leave them. */
export interface Incident extends Meldbaar<Dagbestedingfeit> {
  readonly bekend?: Moment;
  readonly aard?: Incidentaard;
  readonly bevelen: readonly Bevel[];
  readonly aanwijzingen: readonly Aanwijzing[];
  readonly verscherptToezicht?: VerscherptToezicht;
}
