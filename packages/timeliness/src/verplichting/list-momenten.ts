import { omvatDatum, type DatumBuitenBereik } from "@wmo-kit/domain";
import { err, Result } from "@wmo-kit/domain/result";

import type { GevondenRij } from "../eis/find-rij.js";
import type { Programmafout } from "../eis/programmafout.js";
import { rijstappen } from "../eis/rijstappen.js";
import { sluitDag } from "../eis/sluit-dag.js";
import type { KalenderNorm } from "./kalender-norm.js";
import type { Kandidaat } from "./kandidaat.js";
import { kandidatenContractperiode } from "./kandidaten-contractperiode.js";
import { kandidatenHerhaling } from "./kandidaten-herhaling.js";
import { kandidatenMaandErna, kandidatenMaanddag } from "./kandidaten-maand.js";
import type { Jaarvraag } from "./verplichtingvraag.js";
import type { Verplichtingmoment } from "./verplichtingmoment.js";

/** A row of a duty that comes back within a year or by month; yearly days are evaluated on their own. */
export type Periodieknorm = Exclude<KalenderNorm, { readonly soort: "jaardatum" }>;

const kandidatenVan = (rij: Periodieknorm, vraag: Jaarvraag): Result<readonly Kandidaat[], Programmafout> => {
  switch (rij.soort) {
    case "herhaling":
      return kandidatenHerhaling(rij, vraag);
    case "maanddag":
      return kandidatenMaanddag(rij, vraag.jaar);
    case "maand erna":
      return kandidatenMaandErna(rij, vraag.jaar);
    case "contractperiode":
      return kandidatenContractperiode(rij, vraag);
  }
};

/**
 * The times in a year that a duty comes up, by one row of its norm: only the days on which that row holds.
 *
 * @source norms.md section 4
 */
export const listMomenten = (
  gevonden: GevondenRij<Periodieknorm>,
  vraag: Jaarvraag,
): Result<readonly Verplichtingmoment[], Programmafout> => {
  const { rij, bronnen } = gevonden;
  const kandidaten = kandidatenVan(rij, vraag);
  if (kandidaten.isErr()) return err(kandidaten.error);
  const vooraf = rijstappen(gevonden, vraag.feiten?.omstandigheden);
  const momenten = kandidaten.value
    .filter(({ datum }) => omvatDatum(rij.geldigheid, datum))
    .map((kandidaat): Result<Verplichtingmoment, DatumBuitenBereik> =>
      sluitDag(vraag, kandidaat.datum, rij.vergelijking).map(({ uitersteDatum, stappen }) => ({
        volgnummer: kandidaat.volgnummer,
        uitersteDatum,
        stappen: [...vooraf, ...kandidaat.stappen, ...stappen],
        bronnen,
      })),
    );
  return Result.combine(momenten);
};
