import type { IsoDatum } from "@wmo-kit/domain";

import type { Opschorting } from "./opschorting.js";

const isBegonnen = (opschorting: Opschorting, dag: IsoDatum): boolean =>
  opschorting.soort === "stilstand" ? opschorting.begindatum <= dag : opschorting.gevraagdOp < dag;

const nogOpen = (opschorting: Opschorting, dag: IsoDatum): Opschorting => {
  if (opschorting.soort === "stilstand") {
    const { einddatum, ...open } = opschorting;
    return einddatum !== undefined && einddatum < dag ? opschorting : open;
  }
  const { hersteldOp, verlopenOp, ...open } = opschorting;
  // The day of mending is known on that day; that the time ran out unused is known the day after its last day.
  const isBekend = (hersteldOp !== undefined && hersteldOp <= dag) || (verlopenOp !== undefined && verlopenOp < dag);
  return isBekend ? opschorting : open;
};

/** The suspensions as they stand on a day: what begins later is left out, what lasts beyond the day is open. */
export const bekendOp = (opschortingen: readonly Opschorting[], dag: IsoDatum): readonly Opschorting[] =>
  opschortingen.filter((opschorting) => isBegonnen(opschorting, dag)).map((opschorting) => nogOpen(opschorting, dag));
