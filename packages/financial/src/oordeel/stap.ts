import type { Bron, Lezing, NormId, Periode, Vergelijking, Verhouding } from "@wmo-kit/domain";

import type { Boekjaar } from "../jaarrekening/jaarrekening.js";
import type { Eenheid, Veld } from "../jaarrekening/velden.table.js";
import type { Maateenheid, Normbedrag, Referentie } from "../norm/financiele-norm.js";
import type { Besluit } from "./besluit.js";
import type { Berekening, Feit } from "./feit.table.js";
import type { Oordeel } from "./oordeel.js";

/** The norm that the figure is held against, with its own source and window. */
export interface NormGevolgd {
  readonly _tag: "NormGevolgd";
  readonly norm: NormId;
  readonly titel: string;
  readonly waarde: Normbedrag;
  readonly eenheid: Maateenheid;
  readonly vergelijking: Vergelijking;
  readonly bron: Bron;
  readonly geldigheid: Periode;
}

/** The source leaves the value of this norm open: the figure is shown without a verdict. @source norms.md K-10 */
export interface NormOpen {
  readonly _tag: "NormOpen";
  readonly norm: NormId;
  readonly titel: string;
}

/** A contract deviates from the shipped row. */
export interface NormAfwijking {
  readonly _tag: "NormAfwijking";
  readonly norm: NormId;
  readonly bron: Bron;
  readonly standaard: Normbedrag | undefined;
  readonly eenheid: Maateenheid;
}

/** How an unclear sentence of the source is read. @source norms.md section 11 */
export interface LezingGekozen {
  readonly _tag: "LezingGekozen";
  readonly lezing: Lezing;
}

/** The calculation in words. */
export interface FormuleGevolgd {
  readonly _tag: "FormuleGevolgd";
  readonly tekst: string;
}

/** A figure that was used: where it stands, and, when there are more of them, of which year or party. Null: it is unknown. */
export interface Getal {
  readonly veld: Veld;
  readonly waarde: Verhouding | null;
  readonly boekjaar?: Boekjaar;
  readonly bij?: string;
}

/** A figure as it was used. */
export interface GetalGebruikt extends Getal {
  readonly _tag: "GetalGebruikt";
}

/** There is nothing sensible to divide by. @source norms.md K-10 */
export interface NoemerOnbruikbaar {
  readonly _tag: "NoemerOnbruikbaar";
  readonly reden: "noemer is nul" | "noemer is negatief";
}

/** What came out, exactly; `boekjaar` when it is of one of more years. */
export interface Gemeten {
  readonly _tag: "Gemeten";
  readonly gemeten: Verhouding;
  readonly eenheid: Maateenheid;
  readonly boekjaar?: Boekjaar;
}

/** What the other reading of the sentence gives; it is shown beside the verdict and does not decide. @source norms.md A-04 */
export interface AndereLezing {
  readonly _tag: "AndereLezing";
  readonly lezing: string;
  readonly formule: string;
  readonly gemeten: Verhouding;
  readonly eenheid: Maateenheid;
  readonly oordeel: Oordeel["soort"];
}

/** Values seen elsewhere, beside the measured one. */
export interface ReferentieGetoond {
  readonly _tag: "ReferentieGetoond";
  readonly referentie: Referentie;
}

/** A fact that decides besides the figures; null when it is not known. */
export interface FeitGewogen {
  readonly _tag: "FeitGewogen";
  readonly feit: Feit;
  readonly telt: boolean | null;
}

/** What was calculated on the way: a maximum pro rata, a sum that is due. @unit as `eenheid` says */
export interface Berekend {
  readonly _tag: "Berekend";
  readonly wat: Berekening;
  readonly waarde: Verhouding;
  readonly eenheid: Maateenheid | Eenheid;
}

/** A decision of the experts or the client changed the verdict, or was not needed. */
export interface BesluitGewogen {
  readonly _tag: "BesluitGewogen";
  readonly besluit: Besluit;
  readonly gevolgd: boolean;
}

/** One step in the answer of a financial check. */
export type Toetsstap =
  | NormGevolgd
  | NormOpen
  | NormAfwijking
  | LezingGekozen
  | FormuleGevolgd
  | GetalGebruikt
  | NoemerOnbruikbaar
  | Gemeten
  | AndereLezing
  | ReferentieGetoond
  | FeitGewogen
  | Berekend
  | BesluitGewogen;
