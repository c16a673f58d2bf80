import { compareDatums, type IsoDatum } from "@wmo-kit/domain";

import type { Activiteit } from "./sjablonen/sociale-kaart.table.js";

/** The activities that can be joined on a day: begun, or without a first day, and not over. The row that was checked last comes first. @source W-14.1 */
export const listActiviteiten = (activiteiten: readonly Activiteit[], dag: IsoDatum): readonly Activiteit[] =>
  activiteiten
    .filter(({ begindatum, einddatum }) => (begindatum === null || compareDatums(begindatum, dag) <= 0) && (einddatum === null || compareDatums(dag, einddatum) <= 0))
    .sort((a, b) => compareDatums(b.bijgewerkt, a.bijgewerkt));
