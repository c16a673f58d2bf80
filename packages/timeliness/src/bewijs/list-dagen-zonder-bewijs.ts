import { addDagen, type DatumBuitenBereik, type IsoDatum, type Periode } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { NormwaardePastNiet } from "../norm/meetfout.js";
import { meetOuderdom } from "./meet-ouderdom.js";
import type { OuderdomNorm } from "./ouderdom-norm.js";

type Gesloten = Periode & { readonly einddatum: IsoDatum };

/**
 * The stretches of days in a period of work on which no evidence was valid: before the first issue, and after an issue that grew too old.
 * Under an open norm evidence never grows too old.
 *
 * @source D-3.4: "mag de VOG tijdens de werkzaamheden nooit ouder zijn dan drie jaar"
 * @unit civil dates, first and last day included
 */
export const listDagenZonderBewijs = (
  rij: OuderdomNorm,
  afgiftedatums: readonly IsoDatum[],
  periode: Gesloten,
): Result<readonly Gesloten[], DatumBuitenBereik | NormwaardePastNiet> => {
  const gaten: Gesloten[] = [];
  let vrij: IsoDatum = periode.begindatum;
  for (const afgifte of [...afgiftedatums].sort()) {
    if (afgifte > periode.einddatum) break;
    const laatste = meetOuderdom(rij, afgifte).map(({ laatsteDag }) => laatsteDag);
    const ervoor = addDagen(afgifte, -1);
    if (laatste.isErr()) return err(laatste.error);
    if (vrij < afgifte && ervoor.isOk()) gaten.push({ begindatum: vrij, einddatum: ervoor.value });
    if (laatste.value === null || laatste.value >= periode.einddatum) return ok(gaten);
    const erna = addDagen(laatste.value, 1);
    if (erna.isErr()) return err(erna.error);
    // A later issue never has an earlier last day, so the first day without evidence only moves on; it never lies before the period.
    if (erna.value > vrij) vrij = erna.value;
  }
  return ok([...gaten, { begindatum: vrij, einddatum: periode.einddatum }]);
};
