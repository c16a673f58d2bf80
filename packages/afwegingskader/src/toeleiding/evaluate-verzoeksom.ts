import { meets, overlappen, parseVerhouding, type Contractprofiel, type IsoDatum } from "@wmo-kit/domain";
import type { Doorverwijzing } from "@wmo-kit/timeliness/meting";

import { evaluateVerzoekvolume, type Verzoekvolume } from "./evaluate-verzoekvolume.js";
import { somPerWeek } from "./gemiddelde-per-week.js";
import type { EerderVerzoek, Verzoek } from "./verzoek.js";
import { weekgrens } from "./weekgrens.js";

const telt =
  (verzoek: Verzoek) =>
  (eerder: EerderVerzoek): boolean =>
    eerder.product === verzoek.product && overlappen(verzoek, { begindatum: eerder.begindatum, einddatum: eerder.totEnMet ?? eerder.einddatum });

// The request that would have been made without splitting: all dagdelen over the whole stretch.
const samengevoegd = (verzoeken: readonly EerderVerzoek[], [eerste, ...rest]: readonly [Verzoek, ...EerderVerzoek[]]): Verzoek => ({
  ...eerste,
  begindatum: rest.reduce((dag, { begindatum }) => (begindatum < dag ? begindatum : dag), eerste.begindatum),
  einddatum: rest.reduce((dag, { einddatum }) => (einddatum > dag ? einddatum : dag), eerste.einddatum),
  omvang: { dagdelen: verzoeken.reduce((som, { omvang }) => som + omvang.dagdelen, 0), per: "hele duur" },
});

/**
 * Holds the requests of one resident for one product together against the limit, so that splitting gains nothing:
 * on no day of the new request may they come above the weekly average, and joined into one request they must be allowed.
 * Earlier requests for another product, or that do not run in the same days, do not count.
 *
 * @source lifecycle.md B1 ("sum per resident, product and period"); D-11.5, D-11.6
 */
export const evaluateVerzoeksom = (
  verzoek: Verzoek,
  eerdere: readonly EerderVerzoek[],
  { peildatum, profiel }: { readonly peildatum: IsoDatum; readonly profiel?: Contractprofiel | undefined },
): Verzoekvolume => {
  const samen = eerdere.filter(telt(verzoek));
  const grens = weekgrens(verzoek.product, peildatum, profiel);
  if (samen.length === 0 || grens === undefined) return { oordeel: "geen oordeel", doorverwijzing: null };
  const boven = (doorverwijzing: Doorverwijzing): Verzoekvolume => ({ oordeel: "voldoet niet", doorverwijzing });
  const perWeek = parseVerhouding(grens.perWeek).unwrapOr(null);
  const alle = [verzoek, ...samen];
  // The sum only goes up where a request begins.
  const dagen = alle.map(({ begindatum }) => (begindatum < verzoek.begindatum ? verzoek.begindatum : begindatum));
  if (dagen.some((dag) => meets(somPerWeek(alle, dag), "<=", perWeek) === false)) return boven(grens.doorverwijzing);
  const isTotaal = alle.every(({ omvang, totEnMet }: EerderVerzoek) => omvang.per === "hele duur" && totEnMet === undefined);
  return isTotaal ? evaluateVerzoekvolume(samengevoegd(alle, [verzoek, ...samen]), peildatum, profiel) : { oordeel: "voldoet", doorverwijzing: null };
};
