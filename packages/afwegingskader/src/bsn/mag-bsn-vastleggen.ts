import type { Dossier } from "../kern/dossier.js";
import { zakenVan } from "../kern/zaak-van.js";

/**
 * Whether a Bsn may be recorded with this dossier: not at a melding, only when the resident is really investigated,
 * is in the caseload of basishulp or an indication, or came to the provider with an allocation.
 * No event of a life cycle has a place for a Bsn; the app keeps it apart and asks this first.
 *
 * @source W-106.9 (“alleen van inwoners die echt zijn onderzocht of in de caseload blijven”), lifecycle.md A1
 */
export const magBsnVastleggen = (dossier: Dossier): boolean =>
  zakenVan(dossier, "A2").some(({ toestand }) => toestand !== "overgeslagen") ||
  zakenVan(dossier, "A5").length > 0 ||
  zakenVan(dossier, "A6").length > 0 ||
  zakenVan(dossier, "B1").length > 0 ||
  zakenVan(dossier, "B2").length > 0;
