import * as z from "zod";

import type { ZaakId } from "../kern/gebeurtenis.js";
import type { Moment } from "../kern/moment.js";

/** How urgent a question is. @source W-fn2, W-49.3 */
export const Urgentie = z.enum(["crisis", "spoed", "gewoon"]);
export type Urgentie = z.infer<typeof Urgentie>;

/** How much more urgent an ordinary question is than another: higher goes first. Set by the professional who screens. @source W-50.1 */
export const Urgentiescore = z.number().int().min(0).max(100);
export type Urgentiescore = z.infer<typeof Urgentiescore>;

/** The four solutions with which a melding can be settled. @source W-33.1, W-33.2, W-33.3, W-33.4 */
export const Oplossing = z.enum(["sociale-basis", "basishulp", "wlz-of-zvw", "advies"]);
export type Oplossing = z.infer<typeof Oplossing>;

/** What the resident is told before the first conversation. @source W-49.2 */
export const Informatieonderwerp = z.enum([
  "netwerk-erbij",
  "clientondersteuning",
  "klacht",
  "keuze-professional",
  "aanvullende-zorg-aanvragen",
  "keuze-zin-of-pgb",
  "keuze-aanbieder",
  "abonnementstarief",
]);
export type Informatieonderwerp = z.infer<typeof Informatieonderwerp>;

/** The facts of a melding as its events leave them. */
export interface Melding {
  readonly ontvangen?: Moment;
  readonly aanmelder?: string;
  readonly bevestigd?: Moment;
  readonly geinformeerd: boolean;
  readonly gescreend?: Moment;
  readonly urgentie?: Urgentie;
  readonly score: Urgentiescore;
  readonly opWachtlijst?: Moment;
  /** Whom the resident calls when it gets worse. @source W-50.1 */
  readonly teBellen?: string;
  readonly verantwoordelijke?: string;
  readonly veiligheidszorg: boolean;
  readonly vraagGenoegzaamBekend: boolean;
  readonly onderzoek?: ZaakId;
  readonly oplossingen: readonly Oplossing[];
}
