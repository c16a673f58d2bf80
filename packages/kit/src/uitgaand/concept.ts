import type { IsoDatum } from "@wmo-kit/domain";
import type { Bevinding } from "@wmo-kit/iwmo";

/** The kinds of message that a consequence of a step becomes. */
export type Uitgaandsoort = "WMO305" | "WMO307" | "WMO315";

/**
 * An iWmo message that is ready to go out, once: `sleutel` is the same whenever the same step asks for it again.
 * `zaak` is the case that reports its sending.
 */
export interface Berichtconcept {
  readonly _tag: "Bericht";
  readonly soort: Uitgaandsoort;
  readonly sleutel: string;
  readonly zaak: string;
  readonly toewijzingNummer?: number;
  readonly identificatie: string;
  readonly dagtekening: IsoDatum;
  /** Reference by which the answer to a request names it. @source iWmo 3.2, WMO319 ReferentieAanbieder */
  readonly referentie?: string;
  readonly xml: string;
}

/** What goes out in words: a person writes or mails it, and records that it went. */
export interface Briefconcept {
  readonly _tag: "Brief";
  readonly sleutel: string;
  readonly zaak: string;
  readonly aan: string;
  readonly onderwerp: string;
  readonly eis: string;
}

/** Something that must go out because of a step. */
export type Concept = Berichtconcept | Briefconcept;

/** Of these data no message can be made that the standard accepts. */
export interface BerichtNietTeMaken {
  readonly _tag: "BerichtNietTeMaken";
  readonly soort: Uitgaandsoort;
  readonly bevindingen: readonly Bevinding[];
}
