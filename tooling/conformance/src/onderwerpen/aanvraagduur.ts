import { AANVRAAGDUREN, describeMeetfout, evaluateAanvraagduur, type AanvraagduurNorm } from "@wmo-kit/timeliness/meting";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { voorAltijd } from "../rijen/altijd.js";
import { Datum, JaNee, velden } from "../velden.js";
import { alsJaOfNee } from "../vertaling/oordeel.js";

const RIJEN: readonly AanvraagduurNorm[] = AANVRAAGDUREN;
const normen = RIJEN.map((rij) => voorAltijd(rij));

/** How long a request may run. @source D-11.7, D-11.8 */
export const AANVRAAGDUUR = makeOnderwerp({
  naam: "request-duration",
  eisen: ["D-11.7", "D-11.8"],
  uitleg:
    "The last day until which a request with a 315 may run, and whether it stays within that: two years for 07A03, the end of the indication for beschermd wonen (`bwIndicationEnd`) for 15N21. Without that end both are null.",
  invoer: z
    .strictObject({ product: z.string().min(1), start: Datum, end: Datum, bwIndicationEnd: Datum.optional() })
    .refine(({ start, end }) => start <= end, { params: { code: "eindeVoorBegin" }, path: ["end"] }),
  verwacht: velden({ latestEnd: Datum.nullable(), allowed: JaNee.nullable() }),
  beantwoord: ({ product, start, end, bwIndicationEnd }) =>
    evaluateAanvraagduur({
      normen,
      product,
      periode: { begindatum: start, einddatum: end },
      einddatumBwIndicatie: bwIndicationEnd,
      peildatum: start,
    }).match(
      ({ waarde }) => antwoord({ latestEnd: waarde.uiterlijkeEinddatum, allowed: alsJaOfNee(waarde.oordeel) }),
      (fout) => geenAntwoord(describeMeetfout(fout)),
    ),
});
