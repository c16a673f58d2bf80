import type { EigenInwoner } from "@wmo-kit/backoffice/inlezen";
import type { IsoDatum } from "@wmo-kit/domain";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";

type Stand = EigenInwoner["stand"];

interface Zaakstand {
  readonly stand: Stand;
  readonly begindatum: IsoDatum;
  readonly einddatum: IsoDatum | null;
}

/** In which states a case of each kind counts as running, and what that is called in a comparison of files; the first one counts most. */
const STANDEN: readonly { readonly levensloop: string; readonly stand: Stand; readonly voorbij: readonly string[] }[] = [
  { levensloop: "A6", stand: "indicatie", voorbij: ["aangevraagd", "geeindigd", "vervallen"] },
  { levensloop: "A5", stand: "basishulp", voorbij: ["beeindigd", "voortijdig-beeindigd"] },
  { levensloop: "A2", stand: "onderzoek", voorbij: ["overgeslagen", "gestopt", "besloten"] },
];

// A case began on the day of its first event.
const beginVan = ({ eigen }: Inwonerdossier, zaak: string): IsoDatum | undefined => {
  const eerste = eigen.tijdlijn.find((feit) => feit._tag === "Stap" && feit.gebeurtenis.zaak === zaak);
  return eerste?._tag === "Stap" ? eerste.gebeurtenis.datum : undefined;
};

const standVan = (dossier: Inwonerdossier): Zaakstand | undefined => {
  for (const { levensloop, stand, voorbij } of STANDEN) {
    const zaak = Object.values(dossier.zaken.zaken).findLast((kandidaat) => kandidaat.levensloop === levensloop && !voorbij.includes(kandidaat.toestand));
    const begindatum = zaak === undefined ? undefined : beginVan(dossier, zaak.id);
    if (begindatum !== undefined) return { stand, begindatum, einddatum: null };
  }
  return undefined;
};

/** The residents of this team who are investigated or in the caseload, as the municipality lays them beside its own. Without a Bsn there is nothing to compare. @source W-98.7, W-106.9 */
export const listEigenInwoners = (dossiers: readonly Inwonerdossier[]): readonly EigenInwoner[] =>
  dossiers.flatMap((dossier) => {
    const { bsn } = dossier.eigen;
    const stand = bsn === undefined ? undefined : standVan(dossier);
    return bsn === undefined || stand === undefined ? [] : [{ dossier: dossier.id, bsn, ...stand }];
  });
