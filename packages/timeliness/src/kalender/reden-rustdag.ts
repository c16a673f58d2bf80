import { weekdagVan, type Bron, type IsoDatum } from "@wmo-kit/domain";

import { FEESTDAGEN } from "./feestdagen.table.js";
import type { Rustdagen } from "./rustdagen.js";

/** One reason why a date is a rest day: its name, the article, and the royal decree where there is one. */
export interface Rustdagreden {
  readonly naam: string;
  readonly bron: Bron;
  readonly besluit?: string;
}

const ATW_1_1: Bron = { soort: "wet", wet: "Algemene termijnenwet", artikel: "1", lid: "1" };
const ATW_3_3: Bron = { soort: "wet", wet: "Algemene termijnenwet", artikel: "3", lid: "3" };

/** Every reason why a date is a rest day for statutory terms; empty when it is none. @source Algemene termijnenwet art. 1 lid 1, art. 3 */
export const redenenRustdag = ({ kalender, besluiten }: Rustdagen, datum: IsoDatum): readonly Rustdagreden[] => {
  const weekdag = weekdagVan(datum);
  const feestdagen = kalender.feestdagen(Number(datum.slice(0, 4))).filter((feestdag) => feestdag.datum === datum);
  return [
    ...(weekdag === "zaterdag" || weekdag === "zondag" ? [{ naam: "weekend", bron: ATW_1_1 }] : []),
    ...feestdagen.flatMap(({ id, naam }) => FEESTDAGEN.filter((rij) => rij.id === id).map(({ bron }) => ({ naam, bron }))),
    ...besluiten.flatMap(({ id, dagen }) =>
      dagen.filter((dag) => dag.datum === datum).map(({ naam }) => ({ naam, bron: ATW_3_3, besluit: id })),
    ),
  ];
};
