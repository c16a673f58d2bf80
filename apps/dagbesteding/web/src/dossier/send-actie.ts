import type { Antwoord } from "@wmo-kit/schermen";

import type { Dossierweergave, Termijnweergave } from "../../../src/api/weergave.js";
import { registerContact, registerStart, registerVerzending, type GedaanOp } from "../api-client.js";

/** The call that records the step of a term, or undefined when the term asks for nothing now. */
export const selectActie = (
  dossierId: string,
  { actie, berichtId, toewijzingNummer }: Termijnweergave,
): ((gedaanOp: GedaanOp) => Promise<Antwoord<Dossierweergave>>) | undefined => {
  switch (actie) {
    case "contact-registreren":
      return (gedaanOp) => registerContact(dossierId, gedaanOp);
    case "start-registreren":
      return toewijzingNummer === null ? undefined : ({ datum }) => registerStart(dossierId, toewijzingNummer, datum);
    case "verzending-registreren":
      return berichtId === null ? undefined : (gedaanOp) => registerVerzending(dossierId, berichtId, gedaanOp);
    case null:
      return undefined;
  }
};
