import type { AgbCode, IsoDatum } from "@wmo-kit/domain";

import type { Dossier } from "../kern/dossier.js";
import { zakenVan } from "../kern/zaak-van.js";
import type { Wijziging } from "./wijziging.js";

/** Whether an AGB code may stand in a message on a day, and if not, whether approval or only the day is missing. */
export type AgbGebruik = "toegestaan" | "niet goedgekeurd" | "nog niet ingegaan";

/** Whether a changed AGB code may be used by its own case. @source D-20.8, W-98.5 */
export const agbGebruikVan = ({ goedgekeurd, gewensteDatum }: Wijziging, dag: IsoDatum): AgbGebruik => {
  if (!goedgekeurd || gewensteDatum === undefined) return "niet goedgekeurd";
  return gewensteDatum <= dag ? "toegestaan" : "nog niet ingegaan";
};

/**
 * Whether an AGB code may stand in a message on a day. A code that no change is about is the code of the contract.
 * With several changes to the same code one that was approved and took effect is enough.
 *
 * @source D-20.8, W-98.5: "hanteert de gewijzigde AGB-code pas in het berichtenverkeer nadat hiertoe toestemming is verleend"
 */
export const evaluateAgbGebruik = (dossier: Dossier, code: AgbCode, dag: IsoDatum): AgbGebruik => {
  const gebruik = zakenVan(dossier, "B10")
    .filter(({ feiten }) => feiten.nieuweAgb?.code === code)
    .map(({ feiten }) => agbGebruikVan(feiten, dag));
  if (gebruik.length === 0 || gebruik.includes("toegestaan")) return "toegestaan";
  return gebruik.includes("nog niet ingegaan") ? "nog niet ingegaan" : "niet goedgekeurd";
};
