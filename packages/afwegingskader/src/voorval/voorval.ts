import * as z from "zod";

import type { Moment } from "../kern/moment.js";
import type { Meldbaar } from "../meldplicht/meldplicht.js";

/** What kind of incident it is, as a person judged it. @source W-fn8, W-64.3 */
export const Voorvalaard = z.enum(["calamiteit", "geweldsincident", "datalek", "overig"]);
export type Voorvalaard = z.infer<typeof Voorvalaard>;

/** The eight facts that the client must hear of. @source W-65.1 */
export const Meldfeit = z.enum([
  "melding bij de Autoriteit Persoonsgegevens",
  "melding bij het Wmo-toezicht",
  "onderzoek door een derde",
  "definitief rapport van een derde",
  "maatregel van een derde",
  "maatschappelijke onrust of media",
  "afwijking van de overeenkomst",
  "fraude of oneigenlijk gebruik",
]);
export type Meldfeit = z.infer<typeof Meldfeit>;

/** The planned changes that the client must hear of in time. @source W-65.2 */
export const VoorgenomenWijziging = z.enum(["wijziging van de netwerkkaart", "wissel van een sleutelfunctionaris", "wissel van een toezichthouder"]);
export type VoorgenomenWijziging = z.infer<typeof VoorgenomenWijziging>;

/** Every fact that calls for a report under the wijkteam programme. */
export type Wijkteamfeit = Exclude<Voorvalaard, "overig"> | Meldfeit | VoorgenomenWijziging;

/** The facts of an incident or planned change as its events leave them. */
export interface Voorval extends Meldbaar<Wijkteamfeit> {
  readonly bekend?: Moment;
  readonly aard?: Voorvalaard;
}
