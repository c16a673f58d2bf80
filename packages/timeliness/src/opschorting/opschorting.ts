import type { Bron, IsoDatum } from "@wmo-kit/domain";

/** What was asked for: to complete an application, or to mend a defect in an objection. */
export type Herstelsoort = "aanvraag aanvullen" | "bezwaar herstellen";

/**
 * The applicant was asked to complete the application, or the objector to mend a defect in the objection.
 * Suspended from the day after the request until the day on which it was done (`hersteldOp`), or on which the time given
 * ran out unused (`verlopenOp`, its last day). Without either it is still open.
 *
 * @source Awb 4:15 lid 1, 7:10 lid 2
 */
export interface Herstelverzoek {
  readonly soort: Herstelsoort;
  readonly gevraagdOp: IsoDatum;
  readonly hersteldOp?: IsoDatum;
  readonly verlopenOp?: IsoDatum;
}

/**
 * What the last day of the time given is when it ran out unused. "Tot de dag waarop … ongebruikt is verstreken" leaves a day of doubt;
 * the shorter reading, in which that day counts again, is the default.
 *
 * @source Awb 4:15 lid 1; terms.md section C
 */
export const VERLOPENDAGEN = ["telt mee", "staat stil"] as const;
export type Verlopendag = (typeof VERLOPENDAGEN)[number];

/** Grounds on which the term stands still for as long as they last. @source Awb 4:15 lid 2 onder a, b and c */
export type Stilstandgrond = "uitstel met instemming" | "vertraging door de aanvrager" | "overmacht";

/** The term stands still from `begindatum` up to and including `einddatum`; without an end date it still does. @source Awb 4:15 lid 2 */
export interface Stilstand {
  readonly soort: "stilstand";
  readonly grond: Stilstandgrond;
  readonly begindatum: IsoDatum;
  readonly einddatum?: IsoDatum;
}

/** A stretch in which a term to decide does not run. */
export type Opschorting = Herstelverzoek | Stilstand;

const awb = (artikel: string, lid: string): Bron => ({ soort: "wet", wet: "Awb", artikel, lid });

const BRON: Readonly<Record<Opschorting["soort"], Bron>> = {
  "aanvraag aanvullen": awb("4:15", "1"),
  "bezwaar herstellen": awb("7:10", "2"),
  stilstand: awb("4:15", "2"),
};

/** The article that suspends the term. */
export const bronVanOpschorting = ({ soort }: Opschorting): Bron => BRON[soort];
