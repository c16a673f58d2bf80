import { magWachten, sorteerWachtlijst, zakenVan, type Wachtende } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";

import type { Inwonerdossier } from "./dossierlijn.js";

/** Somebody for whom a professional is needed: waiting, or not allowed to wait. */
export interface Inwachting extends Wachtende {
  readonly dossier: Inwonerdossier;
  readonly zaak: string;
  readonly gemeldOp: IsoDatum;
  readonly wachtSinds: IsoDatum | undefined;
  readonly magWachten: boolean;
}

/** Who was screened and waits; crisis and spoed come first and must be taken off at once, also when nobody put them on the list. @source W-50.1, W-61.1; lifecycle.md A1 */
const listVan = (dossier: Inwonerdossier): readonly Inwachting[] =>
  zakenVan(dossier.zaken, "A1").flatMap(({ id: zaak, toestand, feiten: { urgentie, score, ontvangen, opWachtlijst } }) => {
    if (urgentie === undefined || ontvangen === undefined) return [];
    const mag = magWachten(urgentie);
    if (toestand !== "wachtlijst" && (toestand !== "gescreend" || mag)) return [];
    return [{ dossier, zaak, urgentie, score, gemeld: ontvangen.tijdstip, gemeldOp: ontvangen.datum, wachtSinds: opWachtlijst?.datum, magWachten: mag }];
  });

/** Everybody who waits for a professional, the first to be helped on top. @source W-50.1, W-61.1.1 */
export const listWachtenden = (dossiers: readonly Inwonerdossier[]): readonly Inwachting[] => sorteerWachtlijst(dossiers.flatMap(listVan));
