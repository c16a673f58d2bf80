import type { IsoDatum } from "@wmo-kit/domain";
import type { NaamVan } from "@wmo-kit/kit";

import type { Caseloadinhoud } from "../leesmodel/caseloadregel.js";
import type { Caseloadregel } from "./weergave.js";

/** With what the caseload is put in words. */
export interface Caseloadblik {
  readonly naamVan: NaamVan;
  readonly jaarGeleden: IsoDatum;
}

const tel = (regels: readonly Caseloadinhoud[], past: (regel: Caseloadinhoud) => boolean): number => regels.filter(past).length;

const toRegel = (professional: string | null, eigen: readonly Caseloadinhoud[], { naamVan, jaarGeleden }: Caseloadblik): Caseloadregel => ({
  professional,
  naam: professional === null ? "Nog niemand" : (naamVan(professional) ?? professional),
  inwoners: eigen.length,
  trajecten: eigen.reduce((som, { trajecten }) => som + trajecten, 0),
  metVeiligheidszorg: tel(eigen, ({ veiligheidszorg }) => veiligheidszorg),
  urgent: tel(eigen, ({ urgent }) => urgent),
  langerDanEenJaar: tel(eigen, ({ sinds }) => sinds < jaarGeleden),
});

/** The caseload by professional, the largest on top; what makes it heavy stands in counts, and weighing them is for people. @source W-72.4 */
export const showCaseload = (regels: readonly Caseloadinhoud[], blik: Caseloadblik): readonly Caseloadregel[] =>
  [...Map.groupBy(regels, ({ professional }) => professional)]
    .map(([professional, eigen]) => toRegel(professional, eigen, blik))
    .toSorted((een, ander) => ander.inwoners - een.inwoners || een.naam.localeCompare(ander.naam, "nl"));
