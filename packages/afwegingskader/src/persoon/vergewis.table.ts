import * as z from "zod";

import type { Programma } from "../programma.js";
import type { Functie, Rol } from "./persoon.js";

/** The parts of the duty to be sure of a person. The VOG is a step of its own. @source W-67 */
export const Onderdeel = z.enum([
  "navraag bij eerdere werkgevers",
  "beroepsregisters",
  "Waarschuwingsregister Zorg & Welzijn",
  "navraag bij IGJ, Wmo-toezicht of Regionaal Meldpunt Zorg",
]);
export type Onderdeel = z.infer<typeof Onderdeel>;

/** What came of a part: some are only asked "zo mogelijk" or where they fit. @source W-67 */
export const Onderdeeluitkomst = z.enum(["gedaan", "niet mogelijk", "niet van toepassing"]);

// "iedereen die beroepsmatig zorg gaat geven, ook uitzendkrachten"
const BEROEPSMATIG: readonly Rol[] = ["professional", "uitzendkracht", "ervaringsdeskundige", "stagiair"];

/** Per programme which parts must be answered, for which roles. The programme for dagbesteding leaves the parts open. @source W-67, D-3.3 */
export const VERGEWISONDERDELEN = {
  wijkteam: { rollen: BEROEPSMATIG, onderdelen: Onderdeel.options },
  dagbesteding: { rollen: [], onderdelen: [] },
} as const satisfies Readonly<Record<Programma, { readonly rollen: readonly Rol[]; readonly onderdelen: readonly Onderdeel[] }>>;

/** The parts that must be answered for a person in this function. @source W-67, D-3.3 */
export const vergewisonderdelenVan = ({ programma, rol }: Functie): readonly Onderdeel[] => {
  const { rollen, onderdelen }: { readonly rollen: readonly Rol[]; readonly onderdelen: readonly Onderdeel[] } = VERGEWISONDERDELEN[programma];
  return rollen.includes(rol) ? onderdelen : [];
};
