import type { Bericht } from "../bericht.js";

/** The municipality and the provider between whom a message goes, whoever sends it. */
export interface Partijen {
  /** CBS code. */
  readonly gemeente: string;
  /** AGB code. */
  readonly aanbieder: string;
}

/**
 * Who the parties of a message are. A return copies the header of what it answers, so its Afzender is the party that sent
 * the message out, not the party that sends the return.
 *
 * @source iWmo 3.2, IV028
 */
export const partijenVan = ({ soort, header }: Bericht): Partijen => {
  switch (soort) {
    case "WMO301":
    case "WMO302":
    case "WMO319":
    case "WMO320":
    case "WMO325":
      return { gemeente: header.afzender, aanbieder: header.ontvanger };
    default:
      return { gemeente: header.ontvanger, aanbieder: header.afzender };
  }
};
