import { addDagen, addMaanden, compareDatums, type DatumBuitenBereik, type Duur, type IsoDatum } from "@wmo-kit/domain";
import { ok, type Result } from "@wmo-kit/domain/result";

import type { Robregel } from "./sjablonen/roblijst.table.js";

/** A list as it was read in: the day it is from, and its rows. */
export interface Roblijst {
  readonly stand: IsoDatum;
  readonly regels: readonly Robregel[];
}

const geldtOp = ({ geldigVanaf, geldigTotEnMet }: Robregel, dag: IsoDatum): boolean =>
  compareDatums(geldigVanaf, dag) <= 0 && (geldigTotEnMet === null || compareDatums(dag, geldigTotEnMet) <= 0);

/** The rows that hold on a day, of one product or of all. @source W-37.3 */
export const listAanbod = ({ regels }: Roblijst, dag: IsoDatum, productcode?: string): readonly Robregel[] =>
  regels.filter((regel) => geldtOp(regel, dag) && (productcode === undefined || regel.productcode === productcode));

/** What a provider may deliver on a day, in the form an order records it: when the list was from and which products. @source W-37.3 */
export const robLijstVoor = (lijst: Roblijst, aanbieder: string, dag: IsoDatum): { readonly opgehaald: IsoDatum; readonly producten: readonly string[] } => ({
  opgehaald: lijst.stand,
  producten: [...new Set(listAanbod(lijst, dag).flatMap((regel) => (regel.aanbieder === aanbieder ? [regel.productcode] : [])))],
});

/** How fresh a list is: until which day it may be relied on. Without an agreed age nothing says that it is stale: `houdbaarTot` is null. */
export interface Lijststand {
  readonly stand: IsoDatum;
  readonly houdbaarTot: IsoDatum | null;
  readonly verouderd: boolean;
}

type Ouderdom = Duur & { readonly eenheid: "kalenderdag" | "week" | "maand" | "jaar" };

const laatsteDag = (stand: IsoDatum, { aantal, eenheid }: Ouderdom): Result<IsoDatum, DatumBuitenBereik> => {
  switch (eenheid) {
    case "kalenderdag":
      return addDagen(stand, aantal);
    case "week":
      return addDagen(stand, aantal * 7);
    case "maand":
      return addMaanden(stand, aantal);
    case "jaar":
      return addMaanden(stand, aantal * 12);
  }
};

/** Holds the day of a list against how old it may be. The programme names no age: it is a setting. @source W-37.3 (“altijd de actuele online lijst”) */
export const evaluateLijststand = (stand: IsoDatum, maximaal: Ouderdom | null, peildatum: IsoDatum): Result<Lijststand, DatumBuitenBereik> =>
  maximaal === null
    ? ok({ stand, houdbaarTot: null, verouderd: false })
    : laatsteDag(stand, maximaal).map((houdbaarTot) => ({ stand, houdbaarTot, verouderd: compareDatums(peildatum, houdbaarTot) > 0 }));
