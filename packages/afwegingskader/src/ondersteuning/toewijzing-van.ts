import { omvatDatum, type IsoDatum } from "@wmo-kit/domain";

import type { Dossier } from "../kern/dossier.js";
import type { ZaakId } from "../kern/gebeurtenis.js";
import { zaakVan } from "../kern/zaak-van.js";
import { TOEGEWEZEN, type ToeleidingToestand } from "../toeleiding/toestanden.js";
import type { Route } from "../toeleiding/toeleiding.js";
import type { Toewijzing } from "../toeleiding/toewijzing.js";

const MET_TOEWIJZING: readonly ToeleidingToestand[] = TOEGEWEZEN;

/** The allocation under which support runs, as it is now. Undefined when it was not taken in, or taken away. @source D-20.10 */
export const toewijzingVan = (dossier: Dossier, toeleiding: ZaakId | undefined): Toewijzing | undefined => {
  const zaak = zaakVan(dossier, "B1", toeleiding);
  return zaak !== undefined && MET_TOEWIJZING.includes(zaak.toestand) ? zaak.feiten.toewijzing : undefined;
};

/** Whether an allocation is valid on a day. @source D-20.10 */
export const isToegewezenOp = (toewijzing: Toewijzing | undefined, dag: IsoDatum | undefined): boolean =>
  toewijzing !== undefined && dag !== undefined && omvatDatum(toewijzing, dag);

/** Along which route the resident came. @source D-11.2, D-11.4 */
export const routeVan = (dossier: Dossier, toeleiding: ZaakId | undefined): Route | undefined => zaakVan(dossier, "B1", toeleiding)?.feiten.route;
