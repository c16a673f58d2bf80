import type { Verhouding } from "@wmo-kit/domain";
import { parseKalendermaand, type Kalendermaand } from "@wmo-kit/timeliness";
import { describeMeetfout, DIENSTVERLENINGSNORMEN, evaluateGemiddeldeUren, type DienstverleningsNorm } from "@wmo-kit/timeliness/meting";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { Getal, Maand, velden } from "../velden.js";
import { alsGetal, alsVerhouding } from "../vertaling/getal.js";

const NORM = "W-69.1.uren";
const RIJEN: readonly DienstverleningsNorm[] = DIENSTVERLENINGSNORMEN;
const rij = RIJEN.find(({ id }) => id === NORM);

const urenPerMaand = (uren: Readonly<Record<string, number>>): ReadonlyMap<Kalendermaand, Verhouding> =>
  new Map(
    Object.entries(uren).flatMap(([maand, aantal]) =>
      parseKalendermaand(maand).match((gelezen) => [[gelezen, alsVerhouding(aantal)] as const], () => []),
    ),
  );

/** The hours of somebody with changing hours. @source W-69.1 */
export const GEMIDDELDE_UREN = makeOnderwerp({
  naam: "gemiddelde-uren",
  eisen: ["W-69.1"],
  uitleg: "The average hours a month over the three months before 1 January 2022, by month. A month that is missing has no hours; other months are ignored.",
  invoer: z.strictObject({ hours: z.record(Maand, Getal) }),
  verwacht: velden({ averageHoursPerMonth: Getal }),
  beantwoord: ({ hours }) => {
    if (rij === undefined) return geenAntwoord(`no row ${NORM}`);
    // The programme starts on the day of the take-over, and the months before it count.
    return evaluateGemiddeldeUren({ normen: RIJEN, norm: NORM, uren: urenPerMaand(hours), peildatum: rij.geldigheid.begindatum }).match(
      ({ waarde }) => antwoord({ averageHoursPerMonth: waarde.urenPerMaand === null ? null : alsGetal(waarde.urenPerMaand) }),
      (fout) => geenAntwoord(describeMeetfout(fout)),
    );
  },
});
