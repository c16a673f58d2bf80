import { err, type Result } from "@wmo-kit/domain/result";
import { listZichtbareIndicaties, TERUGKIJKNORMEN, type Meetfout } from "@wmo-kit/timeliness/meting";
import type { Contractprofiel } from "@wmo-kit/domain";

import type { BekendeIndicatie } from "../bericht/antwoorden.js";
import type { BerichtVan } from "../bericht/bericht.js";
import type { AntwoordPastNiet } from "../errors.js";

/** The indications that may be seen, and how many the municipality sent that may not. */
export interface Indicaties {
  readonly indicaties: readonly BekendeIndicatie[];
  readonly weggelaten: number;
}

/**
 * What may be kept of an answer: that it is one to this question, and of it the indications that run or ended at most a year ago.
 * What is older is left out before anybody sees it.
 *
 * @source W-98.3
 */
export const checkIndicatieantwoord = (
  vraag: BerichtVan<"indicatievraag">,
  { inhoud }: BerichtVan<"indicatieantwoord">,
  profiel?: Contractprofiel,
): Result<Indicaties, AntwoordPastNiet | Meetfout> => {
  const { peildatum } = vraag.inhoud;
  if (inhoud.opKenmerk !== vraag.kenmerk) return err({ _tag: "AntwoordPastNiet", reden: "kenmerk" });
  if (inhoud.peildatum !== peildatum) return err({ _tag: "AntwoordPastNiet", reden: "peildatum" });
  return listZichtbareIndicaties(inhoud.indicaties, { normen: TERUGKIJKNORMEN, norm: "W-98.3", peildatum, profiel }).map((indicaties) => ({
    indicaties,
    weggelaten: inhoud.indicaties.length - indicaties.length,
  }));
};
