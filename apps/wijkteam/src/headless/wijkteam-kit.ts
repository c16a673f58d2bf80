import type { Organisatieweergave, Stapinvoer, Stapweergave, Takenlijst } from "@wmo-kit/kit/api";
import type { Kituitkomst } from "@wmo-kit/kit/installatie";

import type { Dossierlijst, Dossierweergave, Wachtlijst } from "../api/weergave.js";

/** A melding as the form and the API take it; `kenmerk` names this entry, so that sending it twice opens one dossier. @source W-1 */
export interface Meldinginvoer extends Readonly<Record<string, unknown>> {
  readonly kenmerk: string;
}

/** The kit of a district team without a screen, for a program that has its own: every answer is plain data. */
export interface WijkteamKit {
  /** Records a melding and opens a dossier for it, once. @source W-1, W-50.2.1 */
  readonly recordMelding: (melding: Meldinginvoer) => Promise<Kituitkomst<Dossierweergave>>;
  /** A page of the residents by name, or of those whose name holds a text. */
  readonly listDossiers: (zoek?: string, pagina?: number) => Promise<Kituitkomst<Dossierlijst>>;
  readonly showDossier: (dossierId: string) => Promise<Kituitkomst<Dossierweergave>>;
  readonly showOrganisatie: () => Promise<Kituitkomst<Organisatieweergave>>;
  /** Who waits for a professional, by priority. @source W-50.1 */
  readonly listWachtenden: () => Promise<Kituitkomst<Wachtlijst>>;
  /** The steps that could be next; `organisatie` is the dossier of the organisation. */
  readonly listStappen: (dossierId: string, zaak?: string) => Promise<Kituitkomst<{ readonly versie: number; readonly stappen: readonly Stapweergave[] }>>;
  /** Takes a step; answers the new version of the dossier. A step that the law stops is refused with its code. */
  readonly takeStap: (dossierId: string, stap: Stapinvoer) => Promise<Kituitkomst<{ readonly versie: number }>>;
  readonly listTaken: () => Promise<Kituitkomst<Takenlijst>>;
  readonly close: () => Promise<void>;
}
