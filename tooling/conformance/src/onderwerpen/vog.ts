import { describeMeetfout, evaluateOuderdomBijAanvang, evaluateOuderdomDoorlopend, OUDERDOMSNORMEN, type OuderdomNorm } from "@wmo-kit/timeliness/meting";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { voorAltijd } from "../rijen/altijd.js";
import { Aantal, Datum, JaNee, velden } from "../velden.js";
import { alsJaOfNee } from "../vertaling/oordeel.js";

const findRij = (eisen: readonly string[], meting: OuderdomNorm["meting"]): OuderdomNorm | undefined =>
  OUDERDOMSNORMEN.find((rij) => rij.bewijs === "vog" && rij.meting === meting && rij.waarde !== null && eisen.includes(rij.eis));

/** The age of a VOG at the start of work. @source norms.md A-34 */
export const VOG_BIJ_AANVANG = makeOnderwerp({
  naam: "vog-age-at-start",
  eisen: ["W-68", "D-3.3", "D-3.4"],
  uitleg: "Whether a VOG is not too old on the day the work starts, counted forward from the day of issue, and the last day on which the work may start with it. A VOG of after the start is not valid.",
  invoer: z.strictObject({ issued: Datum, workStarts: Datum, maxAgeMonths: Aantal.optional() }),
  verwacht: velden({ valid: JaNee, lastValidStart: Datum }),
  beantwoord: ({ issued, workStarts, maxAgeMonths }, eisen) => {
    const rij = findRij(eisen, "bij aanvang");
    if (rij === undefined) return geenAntwoord(`no age of a VOG at the start of work in ${eisen.join(", ")}`);
    const normen = [voorAltijd(rij, maxAgeMonths === undefined ? {} : { waarde: { aantal: maxAgeMonths, eenheid: "maand" } })];
    return evaluateOuderdomBijAanvang({ normen, norm: rij.id, afgiftedatum: issued, aanvangsdatum: workStarts }).match(
      ({ waarde }) => antwoord({ valid: alsJaOfNee(waarde.oordeel), lastValidStart: waarde.laatsteAanvang }),
      (fout) => geenAntwoord(describeMeetfout(fout)),
    );
  },
});

/** The age of a VOG while the work goes on. @source D-3.4 */
export const VOG_TIJDENS_WERK = makeOnderwerp({
  naam: "vog-age-during-work",
  eisen: ["D-3.4"],
  uitleg: "Whether the VOG of a self-employed contractor is not too old on a day of work, and the last day it is valid. The age of the VOG of an employee is not tested: valid, and no last day.",
  invoer: z.strictObject({ issued: Datum, checkDate: Datum, contractorIsSelfEmployed: JaNee, maxAgeYears: Aantal.optional() }),
  verwacht: velden({ valid: JaNee, lastValidDate: Datum.nullable() }),
  beantwoord: ({ issued, checkDate, contractorIsSelfEmployed, maxAgeYears }, eisen) => {
    const rij = findRij(eisen, "doorlopend zzp");
    if (rij === undefined) return geenAntwoord(`no age of a VOG during work in ${eisen.join(", ")}`);
    return evaluateOuderdomDoorlopend({
      normen: [voorAltijd(rij, maxAgeYears === undefined ? {} : { waarde: { aantal: maxAgeYears, eenheid: "jaar" } })],
      norm: rij.id,
      afgiftedatums: [issued],
      peildatum: checkDate,
      inzet: contractorIsSelfEmployed ? "zzp" : "dienstverband",
    }).match(
      ({ waarde }) => antwoord({ valid: alsJaOfNee(waarde.oordeel), lastValidDate: waarde.laatsteGeldigeDag }),
      (fout) => geenAntwoord(describeMeetfout(fout)),
    );
  },
});
