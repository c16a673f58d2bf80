import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import { describeError } from "../describe-error.js";
import type { VoorstelFailure } from "./voorstel.js";

const maand = (datum: IsoDatum): string => datum.slice(0, 7).split("-").reverse().join("-");

/** One Dutch sentence: why there can be no claim, and what to do now. */
export const describeVoorstelFailure = (failure: VoorstelFailure): string => {
  switch (failure._tag) {
    case "PeriodeGeenMaand":
      return "De periode van een declaratie is een hele kalendermaand. Kies een maand.";
    case "PeriodeNietVoorbij":
      return `De maand ${maand(failure.einddatum)} is nog niet voorbij. Declareer vanaf de eerste dag van de volgende maand.`;
    case "PeriodeAlVoorbij":
      return `Na deze maand is al gedeclareerd. Kies ${maand(failure.laatste)} of later; oudere tijd kan daarin mee.`;
    case "PeriodeOvergeslagen":
      return `Over ${maand(failure.eerst)} is nog niet gedeclareerd. Declareer eerst die maand.`;
    case "RegistratieDubbel":
      return `Registratie ${failure.registratie} komt twee keer voor. Geef elke registratie een eigen kenmerk.`;
    default:
      return describeError(failure);
  }
};
