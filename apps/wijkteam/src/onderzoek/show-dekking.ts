import { isGedekt, voorliggendPerActiviteit, type Onderzoek, type Voorliggend } from "@wmo-kit/afwegingskader";

import { ELEMENTNAMEN } from "./onderzoeksstappen.table.js";
import type { Dekkingweergave } from "./weergave.js";

const tel = <T>(dingen: readonly T[], past: (ding: T) => boolean): number => dingen.filter(past).length;

/**
 * Which part of the question is carried by what: d, e and f beside each other because none goes before another, then what they carry together,
 * what basishulp takes on, and what is left for maatwerk.
 *
 * @source W-26-u1, W-26-u2
 */
export const showDekking = (onderzoek: Onderzoek): Dekkingweergave => {
  const aantal = onderzoek.stap3?.activiteiten.length ?? 0;
  const oordelen = [...voorliggendPerActiviteit(onderzoek).values()];
  const rest = tel(oordelen, (oordeel) => !isGedekt(oordeel));
  const metBasishulp = onderzoek.besluit?.basishulpLostOp === true;
  const vanElement = (element: "d" | "e" | "f") => ({
    naam: `${element}. ${ELEMENTNAMEN[element]}`,
    volledig: tel(oordelen, (oordeel: Voorliggend) => oordeel[element] === "volledig"),
    deels: tel(oordelen, (oordeel: Voorliggend) => oordeel[element] === "deels"),
  });
  return {
    aantal,
    balken: [
      vanElement("d"),
      vanElement("e"),
      vanElement("f"),
      { naam: "d, e en f samen", volledig: tel(oordelen, ({ samen = false }) => samen), deels: 0 },
      { naam: "Basishulp van het wijkteam", volledig: metBasishulp ? rest : 0, deels: 0 },
      { naam: "Blijft over voor maatwerk", volledig: metBasishulp ? 0 : rest, deels: 0 },
      { naam: "Nog niet beoordeeld", volledig: aantal - oordelen.length, deels: 0 },
    ],
  };
};
