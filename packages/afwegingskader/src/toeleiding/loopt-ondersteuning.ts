import type { Dossier } from "../kern/dossier.js";
import type { ZaakId } from "../kern/gebeurtenis.js";
import { zakenVan } from "../kern/zaak-van.js";
import { ACTIEF, type OndersteuningToestand } from "../ondersteuning/toestanden.js";

const LOOPT: readonly OndersteuningToestand[] = [...ACTIEF, "onderbroken"];

/** Whether support runs, or is paused, under the allocation of this case. @source D-13.1 */
export const looptOndersteuning = (dossier: Dossier, toeleiding: ZaakId): boolean =>
  zakenVan(dossier, "B2").some(({ toestand, feiten }) => feiten.toeleiding === toeleiding && LOOPT.includes(toestand));
