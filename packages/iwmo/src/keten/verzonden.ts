import type { Bericht } from "../bericht.js";
import type { Wmo325 } from "../release-3-2/wmo325.js";

/** A message that starts something: everything but the returns. */
export type Heenbericht = Extract<
  Bericht,
  { readonly soort: "WMO301" | "WMO305" | "WMO307" | "WMO315" | "WMO317" | "WMO319" | "WMO323" | "WMO325" }
>;

/** A message that says how the message was received of which it copies the header. */
export type Retourbericht = Exclude<Bericht, Heenbericht>;

/**
 * What became of a message: nobody answered yet, it was taken in, or it was rejected and so counts as not sent.
 *
 * @source iWmo 3.2, OP286, IV008, IV087
 */
export type Beoordeling = "open" | "goedgekeurd" | "afgekeurd";

/** An earlier message with what became of it. */
export interface Verzonden<H extends Heenbericht = Heenbericht> {
  readonly bericht: H;
  readonly beoordeling: Beoordeling;
  /** For a declaratie: the answer, which says what became of each line. */
  readonly antwoord?: Wmo325;
}

/** The earlier messages of one kind, without those that count as not sent. */
export const geldendeVan = <S extends Heenbericht["soort"]>(
  verzonden: readonly Verzonden[],
  soort: S,
): readonly Extract<Heenbericht, { readonly soort: S }>[] =>
  verzonden.flatMap(({ bericht, beoordeling }) => (beoordeling !== "afgekeurd" && isSoort(bericht, soort) ? [bericht] : []));

/** Whether a message is of a kind. */
export const isSoort = <S extends Heenbericht["soort"]>(
  bericht: Heenbericht,
  soort: S,
): bericht is Extract<Heenbericht, { readonly soort: S }> => bericht.soort === soort;
