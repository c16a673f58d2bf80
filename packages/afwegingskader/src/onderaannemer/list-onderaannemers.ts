import type { IsoDatum } from "@wmo-kit/domain";

import type { Dossier } from "../kern/dossier.js";
import type { ZaakId } from "../kern/gebeurtenis.js";
import { zakenVan } from "../kern/zaak-van.js";
import type { Onderaannemer, Vorm } from "./onderaannemer.js";
import type { OnderaannemerToestand } from "./toestanden.js";

/** A subcontractor on the list that the municipality can ask for. */
export interface Lijstregel {
  readonly zaak: ZaakId;
  readonly vorm: Vorm;
  readonly producten: readonly string[];
  readonly toestand: OnderaannemerToestand;
}

/** The current list of subcontractors, or only of one kind: self-employed are on it when it is asked for. @source D-25.1, D-fn8 */
export const listOnderaannemers = (dossier: Dossier, vorm?: Vorm): readonly Lijstregel[] =>
  zakenVan(dossier, "B6").flatMap(({ id, toestand, feiten }) =>
    feiten.vorm !== undefined && toestand !== "beeindigd" && (vorm === undefined || vorm === feiten.vorm)
      ? [{ zaak: id, vorm: feiten.vorm, producten: feiten.producten, toestand }]
      : [],
  );

/** Whether a subcontractor was deployed, with approval, on a day of work. Time on any other day is not declarable. @source D-25.1 */
export const wasIngezet = ({ inzet }: Onderaannemer, dag: IsoDatum): boolean =>
  inzet.some(({ vanaf, laatsteDag }) => vanaf <= dag && (laatsteDag === undefined || dag <= laatsteDag));
