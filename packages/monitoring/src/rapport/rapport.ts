import type { EisVerwijzing } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import type { Oordeel } from "@wmo-kit/timeliness/meting";

import type { Gebreksoort } from "../feiten/gebrek.js";
import type { Maandperiode } from "../tijdvak/tijdvak.js";
import type { Celzaken } from "../telling/deeluitkomst.js";

/** How the days are spread: the middle one, the average, the shortest and the longest. @unit days */
export interface Spreiding {
  readonly mediaan: string;
  readonly gemiddelde: string;
  readonly kortste: number;
  readonly langste: number;
}

/**
 * One figure in one time span, as a whole or for one group.
 * `teller` is null where there is nothing above a line. `waarde` is the figure as people read it, null when there is nothing to divide by.
 * `voorlopig`: it can still change. `zonderNorm` counts what had no last day to be held against. The cases are pseudonyms.
 */
export interface Cel {
  readonly indicator: string;
  readonly tijdvak: string;
  readonly uitsplitsing: string;
  readonly groep: string;
  readonly teller: number | null;
  readonly noemer: number;
  readonly loopt: number;
  readonly zonderNorm: number;
  readonly waarde: string | null;
  readonly spreiding: Spreiding | null;
  readonly oordeel: Oordeel;
  readonly voorlopig: boolean;
  readonly stappen: readonly string[];
  readonly zaken: Celzaken | null;
}

/** A figure as it was defined when the report was made: everything that a reader needs besides the numbers. */
export interface Definitie {
  readonly id: string;
  readonly titel: string;
  readonly definitie: string;
  readonly teller: string | null;
  readonly noemer: string;
  readonly eenheid: string;
  readonly frequentie: string;
  readonly eisen: readonly EisVerwijzing[];
  readonly bronnen: readonly string[];
  readonly vanaf: IsoDatum;
  readonly personen: "pseudoniem" | "bsn" | "geen";
  readonly maatstaf: string;
  readonly lezing: string | null;
}

/** Something that makes the figures less than complete: of which figure when it is of one, what, how often, and of which cases. */
export interface Waarschuwing {
  readonly indicator: string | null;
  readonly soort: Gebreksoort | "niet-aangeleverd" | "zonder-norm";
  readonly tekst: string;
  readonly aantal: number;
  readonly zaken: readonly string[] | null;
}

/** The figures of a period with all that is needed to trust them. The same facts give the same report, byte for byte. */
export interface Rapport {
  readonly peildatum: IsoDatum;
  readonly periode: Maandperiode;
  readonly profiel: string | null;
  readonly definitieversie: string;
  readonly dossiers: number;
  readonly definities: readonly Definitie[];
  readonly cellen: readonly Cel[];
  readonly waarschuwingen: readonly Waarschuwing[];
}

/** A report with the hash of its content, to be checked by whoever receives it. */
export interface RapportMetHash {
  readonly rapport: Rapport;
  readonly hash: string;
}
