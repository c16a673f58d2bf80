import { invariant, isEurocent, type Eurocent } from "@wmo-kit/domain";

import { eisDagbesteding, SINDS_DAGBESTEDING } from "../norm/document.js";
import type { Structuursignaalrij } from "./structuursignaal-norm.js";

const tabelbedrag = (centen: number): Eurocent => {
  invariant(isEurocent(centen), "een tabelrij noemt een bedrag dat geen heel aantal centen is");
  return centen;
};

/** Examples of a structure that does not fit the turnover. @source dagbesteding, footnote 3 */
export const STRUCTUURSIGNALEN = [
  {
    id: "D-fn3",
    eis: "D-fn3",
    titel: "Structuur past niet bij de omzet",
    rechtspersonenVanaf: 3,
    omzetTotEnMet: tabelbedrag(300_000_00),
    dienstenTotEnMet: 1,
    bron: eisDagbesteding("voetnoot 3"),
    geldigheid: SINDS_DAGBESTEDING,
  },
] as const satisfies readonly Structuursignaalrij[];
