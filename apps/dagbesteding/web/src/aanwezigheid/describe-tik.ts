import { formatNederlandseDatum, readPeildatum } from "@wmo-kit/schermen";

import type { Apparaatfeit } from "./apparaat/registratie.js";
import type { Roosterpersoon } from "./voeg-samen.js";

/** A tap in a few words: who, what, when. The name only where the device has it. */
export const describeTik = ({ dossier, stand, dagdeel, datum }: Apparaatfeit, personen: readonly Roosterpersoon[]): string => {
  const wie = personen.find(({ dossierId }) => dossierId === dossier)?.naam ?? "Een bewoner";
  const dag = readPeildatum(datum);
  return `${wie}: ${stand === "ongedaan" ? "ongedaan gemaakt" : stand}, ${dagdeel} van ${dag === undefined ? datum : formatNederlandseDatum(dag)}`;
};
