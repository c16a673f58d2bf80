import { applyContractprofiel, meets, parseVerhouding, selectNorm, type Contractprofiel, type IsoDatum, type Norm } from "@wmo-kit/domain";

/** "genoeg" or "te weinig" by the norm; "oordeel nodig" when the number is open and there was at least one. */
export type Waarschuwingsoordeel = "genoeg" | "te weinig" | "oordeel nodig";

/** The number of warnings, on which day it is asked, and what the contract agreed on. */
export interface Waarschuwingsvraag {
  readonly aantal: number;
  readonly peildatum: IsoDatum;
  readonly profiel?: Contractprofiel | undefined;
}

/**
 * Holds the number of warnings against a norm. Without any warning it is never enough: "herhaaldelijk" asks for more than none.
 *
 * @source W-63.2, D-13.2.f; norms.md A-31
 */
export const evaluateWaarschuwingen = (
  rijen: readonly Norm<number>[],
  norm: string,
  { aantal, peildatum, profiel }: Waarschuwingsvraag,
): Waarschuwingsoordeel => {
  if (aantal === 0) return "te weinig";
  return selectNorm(profiel === undefined ? rijen : applyContractprofiel(rijen, profiel), norm, peildatum)
    .andThen(({ waarde, vergelijking }) => parseVerhouding(waarde).map((grens) => ({ grens, vergelijking })))
    .match(
      ({ grens, vergelijking }) => (meets(parseVerhouding(aantal).unwrapOr(null), vergelijking, grens) === true ? "genoeg" : "te weinig"),
      (): Waarschuwingsoordeel => "oordeel nodig",
    );
};
