/** Not even one line of the claim fits in a part. */
export interface MaximumTeKlein {
  readonly _tag: "MaximumTeKlein";
  /** @unit bytes */
  readonly maximum: number;
  /** @unit bytes */
  readonly nodig: number;
}

/** Two parts were given the same identification or declaration number. @source iWmo 3.2, TR056, TR333 */
export interface DeelnummerDubbel {
  readonly _tag: "DeelnummerDubbel";
  readonly veld: "Identificatie" | "DeclaratieNummer";
  /** The later of the two, from 1. */
  readonly deel: number;
}

/** There is nothing to merge. */
export interface GeenDelen {
  readonly _tag: "GeenDelen";
}

/** The claims are not about the same parties, versions or period. */
export interface DelenHorenNietBijElkaar {
  readonly _tag: "DelenHorenNietBijElkaar";
  readonly veld: "Afzender" | "Ontvanger" | "XsdVersie" | "DeclaratiePeriode";
  /** The first claim that differs, from 1. */
  readonly deel: number;
}

/** The answer is about another claim. @source iWmo 3.2, TR337, TR376 */
export interface AntwoordHoortErNietBij {
  readonly _tag: "AntwoordHoortErNietBij";
  readonly veld: "DeclaratieIdentificatie" | "DeclaratieNummer";
}

/** Every failure of cutting, merging and matching claims. */
export type GrootFailure = MaximumTeKlein | DeelnummerDubbel | GeenDelen | DelenHorenNietBijElkaar | AntwoordHoortErNietBij;
