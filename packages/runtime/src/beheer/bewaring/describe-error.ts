import { describeDomainFailure, formatDatum } from "@wmo-kit/domain";

import { describeOpslagError } from "../../databank/describe-error.js";
import { describeGeheimError } from "../../geheim/describe-error.js";
import type { BewaringError } from "./errors.js";

/** What a person reads when a file cannot be destroyed: what is wrong and what to do now. */
export const describeBewaringError = (fout: BewaringError): string => {
  switch (fout._tag) {
    case "BewaartermijnLoopt":
      return `Dit dossier moet worden bewaard tot en met ${formatDatum(fout.totEnMet)} (Wmo 2015 art. 5.3.4). Er is niets vernietigd. Wacht tot die dag voorbij is, of leg een verzoek van de inwoner vast.`;
    case "DossierOnbekend":
      return "Dit dossier is er niet. Er is niets vernietigd. Zoek het dossier opnieuw op.";
    case "VerzoekOnbekend":
      return "Dit verzoek is er niet. Open de lijst met verzoeken opnieuw.";
    case "VerzoekBeslist":
      return "Op dit verzoek is al beslist. Open het verzoek om het besluit te lezen.";
    case "DossierVernietigd":
      return describeGeheimError(fout);
    case "OpslagMislukt":
      return describeOpslagError(fout);
    default:
      return describeDomainFailure(fout);
  }
};
