import type { Bevindingenlijst } from "./bevindingenlijst.js";
import type { Stand } from "./lees-lijst.js";
import type { Voortgang } from "./lees-groep.js";
import type { Lezer } from "./lezer.js";

/** All that reading one step can change, as it was before. */
export interface Herstelpunt {
  readonly pos: number;
  readonly regel: number;
  readonly regelbegin: number;
  readonly diepte: number;
  readonly leeg: boolean;
  readonly geopend: boolean;
  readonly gebonden: number;
  readonly padlengte: number;
  readonly bevindingen: number;
  readonly meer: number;
}

/** Marks where reading is, to come back to if the bytes in memory turn out not to hold the whole of what comes next. */
export const markeer = ({ reader, pad, lijst }: Lezer): Herstelpunt => ({
  pos: reader.pos,
  regel: reader.regel,
  regelbegin: reader.regelbegin,
  diepte: reader.diepte,
  leeg: reader.leeg,
  geopend: reader.geopend,
  gebonden: reader.naamruimten.gebonden.length,
  padlengte: pad.namen.length,
  bevindingen: lijst.bevindingen.length,
  meer: lijst.meer,
});

const herstelLijst = (lijst: Bevindingenlijst, { bevindingen, meer }: Herstelpunt): void => {
  lijst.bevindingen.length = bevindingen;
  lijst.meer = meer;
};

/** Goes back to a mark. A step that fails has opened elements and bound prefixes, never closed what was open before it. */
export const herstel = ({ reader, pad, lijst }: Lezer, punt: Herstelpunt): void => {
  const { pos, regel, regelbegin, diepte, leeg, geopend } = punt;
  Object.assign(reader, { pos, regel, regelbegin, diepte, leeg, geopend, fout: undefined });
  const { gebonden, bindingen } = reader.naamruimten;
  while (gebonden.length > punt.gebonden) bindingen.get(gebonden.pop()?.prefix ?? "")?.pop();
  pad.namen.length = punt.padlengte;
  pad.nummers.length = punt.padlengte;
  herstelLijst(lijst, punt);
};

/** How far a sequence or list has come, apart from what reading on changes. */
export const kopieVan = <T extends Voortgang | Stand>(inhoud: T): T =>
  inhoud.soort === "groep" ? { ...inhoud, waarden: { ...inhoud.waarden } } : { ...inhoud };
