import type { Bron, IsoDatum, NormId } from "@wmo-kit/domain";
import type { EisVerwijzing } from "@wmo-kit/afwegingskader";

import type { Kenmerk } from "../feiten/kenmerk.js";
import type { Reeks } from "../feiten/reeks.table.js";

/**
 * Against what a share is held. `alle`: the source makes it a duty in every case, so only all of them is enough.
 * `norm`: a row of timeliness gives the share. `geen`: the source asks the figure and says no more.
 */
export type Maatstaf = { readonly soort: "alle" } | { readonly soort: "norm"; readonly norm: NormId } | { readonly soort: "geen" };

/**
 * How an indicator counts its series.
 * `op tijd`: what began in the time span and was done within the term; `vervalt` says when something that needed no doing stays out:
 * only when that was within the term, or always. `per` inwoner: a resident counts once, and above the line only when all cases do.
 */
export type Meetwijze =
  | { readonly soort: "op tijd"; readonly termijn: NormId; readonly maatstaf: Maatstaf; readonly vervalt: "binnen de termijn" | "altijd" }
  | { readonly soort: "aandeel"; readonly maatstaf: Maatstaf; readonly per: "zaak" | "inwoner" }
  | { readonly soort: "aantal" }
  | { readonly soort: "instroom" | "uitstroom" | "stand" | "lopend" | "duur" }
  | { readonly soort: "som"; readonly tegenover: string | null };

/** What is counted. */
export type Indicatoreenheid = "inwoners" | "meldingen" | "trajecten" | "adviezen" | "bezwaren" | "voorvallen" | "evaluaties" | "klachten" | "indicaties" | "toewijzingen" | "dagen" | "minuten" | "eurocent" | "eenheden";

/** How often the figure is asked for. @source W-106, W-108.5 */
export type Frequentie = "maandelijks" | "tweemaandelijks" | "jaarlijks" | "doorlopend";

/**
 * One figure with everything that a reader needs to trust it: what it is in plain Dutch, what counts above and below the line, who asks it,
 * how often, since when, by what it can be broken down, and whether it can be delivered with pseudonyms.
 * `lezing` says which choice was made where the source leaves one.
 */
export interface Indicator {
  readonly id: string;
  readonly titel: string;
  readonly definitie: string;
  readonly teller: string | null;
  readonly noemer: string;
  readonly reeks: Reeks;
  readonly meetwijze: Meetwijze;
  readonly eenheid: Indicatoreenheid;
  readonly uitsplitsingen: readonly Kenmerk[];
  readonly frequentie: Frequentie;
  readonly eisen: readonly EisVerwijzing[];
  readonly bron: Bron;
  readonly geldigheid: { readonly begindatum: IsoDatum };
  readonly personen: "pseudoniem" | "bsn" | "geen";
  readonly lezing?: string;
}
