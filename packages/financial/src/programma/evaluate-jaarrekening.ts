import { applyBesluiten } from "../oordeel/apply-besluiten.js";
import type { Toetsuitkomst } from "../oordeel/toets.js";
import { doeToets } from "./doe-toets.js";
import type { Jaaroordeel, Jaarvraag, NietGetoetst } from "./jaarvraag.js";
import { DAGBESTEDING_TOETSEN, WIJKTEAM_TOETSEN } from "./programma.table.js";

/**
 * Does every check of a programme over the last of the years, and lays the decisions of experts and client over the verdicts.
 * A check that cannot be done is listed with the reason.
 *
 * @source dagbesteding 16.12, 22.2, 24 and 25.5; wijkteam 78.5, 79, 81, 89–92 and 100.1
 */
export const evaluateJaarrekening = (vraag: Jaarvraag): Jaaroordeel => {
  const laatste = vraag.jaren.at(-1) ?? vraag.jaren[0];
  const rijen = vraag.partij === "dagbesteding" ? DAGBESTEDING_TOETSEN : WIJKTEAM_TOETSEN;
  const pogingen = rijen.flatMap((rij) => doeToets(vraag, laatste, rij).map((poging) => ({ toets: rij.toets, ...poging })));
  return {
    toetsen: pogingen.flatMap(({ uitkomst }): readonly Toetsuitkomst[] =>
      uitkomst.match((gelukt) => [applyBesluiten(gelukt, vraag.besluiten ?? [])], () => []),
    ),
    nietGetoetst: pogingen.flatMap(({ toets, onderwerp, uitkomst }): readonly NietGetoetst[] =>
      uitkomst.match(() => [], (fout) => [{ toets, onderwerp, fout }]),
    ),
  };
};
