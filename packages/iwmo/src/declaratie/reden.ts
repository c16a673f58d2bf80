import type { IsoDatum } from "@wmo-kit/domain/rekenen";

/** Which limit has no room left: that of the product period, of the whole assignment, or the budget. @source iWmo 3.2, TR321, TR322, TR369 */
export type Volumegrens = "productperiode" | "looptijd" | "budget";

/** Why support that was registered is not in a claim; says what, never about whom. */
export type RedenNietGedeclareerd =
  /** Whoever judged the time said so. @source D-8.3, D-20.11, D-20.12 */
  | { readonly _tag: "NietDeclarabel"; readonly reden: string }
  /** @source iWmo 3.2, TR304, TR338 */
  | { readonly _tag: "GeenToewijzing"; readonly toewijzingNummer: number }
  /** @source iWmo 3.2, TR384, OP087 */
  | { readonly _tag: "ToewijzingVervallen"; readonly toewijzingNummer: number }
  /** @source iWmo 3.2, TR307, TR308 */
  | { readonly _tag: "BuitenToewijzing"; readonly dag: IsoDatum; readonly ingangsdatum: IsoDatum; readonly einddatum?: IsoDatum }
  /** @source iWmo 3.2, TR339, TR340 */
  | { readonly _tag: "ProductPastNiet"; readonly toewijzingNummer: number }
  /** @source iWmo 3.2, TR341 */
  | { readonly _tag: "EenheidPastNiet"; readonly eenheid: string }
  /** Not a whole number of units from one up. @source iWmo 3.2, IV042 */
  | { readonly _tag: "VolumeOngeldig" }
  /** @source iWmo 3.2, TR319 */
  | { readonly _tag: "NaDeclaratieperiode"; readonly dag: IsoDatum }
  /** @source iWmo 3.2, CS100, TR335 */
  | { readonly _tag: "TeLangGeleden"; readonly dag: IsoDatum }
  /** The last day to claim support of this day has passed. @source D-20.3 */
  | { readonly _tag: "TeLaat"; readonly dag: IsoDatum; readonly uiterlijk: IsoDatum }
  /** @source D-20.12; iWmo 3.2, TR418 */
  | { readonly _tag: "TariefOnbekend"; readonly dag: IsoDatum }
  /** A line has one tariff, that of the first day of its period, and a period cannot be cut. @source iWmo 3.2, TR418, TR387, TR388, IV089 */
  | { readonly _tag: "TariefWisseltInPeriode"; readonly dag: IsoDatum; readonly begindatum: IsoDatum }
  /** @source iWmo 3.2, TR321, TR322, TR369 */
  | { readonly _tag: "VolumeOp"; readonly grens: Volumegrens }
  /** Comes to nothing; a line of nothing could never be taken back. @source iWmo 3.2, CS325, CD060 */
  | { readonly _tag: "BedragNul" }
  /** Stands in an earlier line that is right as it is. @source iWmo 3.2, TR389 */
  | { readonly _tag: "AlGedeclareerd"; readonly referentieNummer: string }
  /** The earlier line can be taken back only once it is granted. @source iWmo 3.2, IV085 */
  | { readonly _tag: "WachtOpAntwoord"; readonly referentieNummer: string }
  /** Not all that the granted line was made from is known again, or another line stands beside it: it cannot be put right from here. @source D-20.15; iWmo 3.2, TR389 */
  | { readonly _tag: "RegelStaatVast"; readonly referentieNummer: string };
