import { WIJKTEAM_KALENDER } from "@wmo-kit/timeliness/plichten";

import type { Pakketregisters } from "./weergave.js";

/** Which part of the pack goes with which requirements: a requirement belongs to the part when its id is here or falls under one here. */
export const ONDERDELEN: Readonly<Record<keyof Pakketregisters, { readonly titel: string; readonly eisen: readonly string[] }>> = {
  vergewis: { titel: "Mensen: opzoekingen en VOG", eisen: ["W-67", "W-68", "W-85.3", "W-89.2"] },
  scholing: { titel: "Mensen: opleiding en registratie", eisen: ["W-11.8", "W-42.1", "W-56.1.3", "W-70", "W-71", "W-72.7", "W-72.8", "W-73.1", "W-77.3"] },
  bezetting: { titel: "Functies die vervuld moeten zijn", eisen: ["W-41.4", "W-45.4", "W-54.1", "W-56.2", "W-64.1", "W-64.2", "W-64.4", "W-72.8", "W-73.1", "W-86"] },
  wijken: { titel: "Wijken en teams", eisen: ["W-16.1", "W-45.2"] },
  risicos: { titel: "Risicodossier", eisen: ["W-82"] },
  ontwikkeling: { titel: "Ontwikkelplan en voortgang", eisen: ["W-45.1", "W-83", "W-106.1", "W-108.9"] },
  partners: { titel: "Partners en afspraken", eisen: ["W-15", "W-16.2", "W-16.3", "W-77.4"] },
  incidenten: { titel: "Incidenten, wijzigingen en meldingen", eisen: ["W-64.3", "W-64.4", "W-65"] },
  klachten: { titel: "Klachten in dit jaar", eisen: ["W-51", "W-106.4"] },
  klagers: { titel: "Wie klaagden dit jaar", eisen: ["W-51.2", "W-106.4"] },
  plichten: { titel: "Plichten van dit jaar", eisen: [...new Set<string>(WIJKTEAM_KALENDER.map(({ eis }) => eis))] },
};
