import { noemBewoner } from "../presentation/naam.js";
import type { Ontvangen } from "../programs/verwerk-inbericht.js";

/** Where a message went, as the API tells it: the dossier of a resident, or a claim. */
export const showOntvangen = (
  ontvangen: Ontvangen,
): { readonly dossierId: string | null; readonly declaratieId: string | null; readonly nieuwDossier: boolean; readonly naam: string } =>
  ontvangen._tag === "Dossier"
    ? { dossierId: ontvangen.dossier.id, declaratieId: null, nieuwDossier: ontvangen.nieuw, naam: noemBewoner(ontvangen.dossier) }
    : { dossierId: null, declaratieId: ontvangen.declaratieId, nieuwDossier: false, naam: "" };
