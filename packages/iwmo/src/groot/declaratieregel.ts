import type { Retourcode } from "../retour/retourcodes.table.js";

/** The answer to one line of a claim. */
export type Regeluitkomst =
  | { readonly _tag: "Toegekend" }
  /** Refused: the line itself, or all of its client, claim or message. @source iWmo 3.2, IV087 */
  | { readonly _tag: "Afgewezen"; readonly klasse: "Header" | "Declaratie" | "Client" | "Prestatie"; readonly retourcodes: readonly Retourcode[] }
  /** The answer does not say; or its amounts do not add up, so that silence is no grant. @source iWmo 3.2, TR342 */
  | { readonly _tag: "Onbeantwoord" };

/** One line of a claim with the answer to it. */
export interface Declaratieregel {
  readonly declaratieNummer: string;
  readonly referentieNummer: string;
  /** The line this one credits. @source iWmo 3.2, IV091 */
  readonly vorigReferentieNummer?: string;
  /** Place in the claim. */
  readonly path: string;
  /** What was claimed; a credit is negative. @unit eurocents */
  readonly saldo: number;
  readonly uitkomst: Regeluitkomst;
}

/** Something in an answer that does not fit the claim; says where, and never about whom. */
export type Antwoordafwijking =
  /** A line the claim does not have. @source iWmo 3.2, TR366 */
  | { readonly _tag: "PrestatieOnbekend"; readonly path: string }
  /** A line with other contents than in the claim. @source iWmo 3.2, TR304, TR367 */
  | { readonly _tag: "PrestatieWijktAf"; readonly path: string; readonly velden: readonly string[] }
  /** A line comes back without a reason to reject it. @source iWmo 3.2, IV087 */
  | { readonly _tag: "PrestatieZonderReden"; readonly path: string }
  /** The answer names another total than the claim. @unit eurocents */
  | { readonly _tag: "TotaalIngediendWijktAf"; readonly gedeclareerd: number; readonly inAntwoord: number }
  /** What was not granted is not what the rejected lines add up to. @source iWmo 3.2, TR342, IV087 @unit eurocents */
  | { readonly _tag: "BedragOnverklaard"; readonly nietToegekend: number; readonly afgewezen: number };

/** A claim and its answer, line by line, in the order of the claim. */
export interface Declaratieafloop {
  readonly regels: readonly Declaratieregel[];
  readonly afwijkingen: readonly Antwoordafwijking[];
  /** What the granted lines add up to. @unit eurocents */
  readonly toegekend: number;
}
