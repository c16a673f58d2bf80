import type { Feit } from "./feit.js";
import type { Gebrek } from "./gebrek.js";

/**
 * What one dossier contributes to the figures: small, without personal data, fit to be kept by a read model.
 * `dossier` is the reference of the caller and nothing else: no name, no Bsn. One resident has one dossier.
 */
export interface Dossierfeiten {
  readonly dossier: string;
  readonly wijk?: string;
  readonly feiten: readonly Feit[];
  readonly gebreken: readonly Gebrek[];
}
