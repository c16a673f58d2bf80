import { describeInvoerBevinding } from "@wmo-kit/domain";

import { describeSjabloonFailure } from "../sjabloon/describe-error.js";
import type { CliFailure } from "./errors.js";

const MEER = "Uitleg: financial --help";

/** What keeps the command from being done, in Dutch, a line each: what is wrong, where, what to do now. */
export const describeCliFailure = (failure: CliFailure): readonly string[] => {
  switch (failure._tag) {
    case "BestandBestaatNiet":
      return [`${failure.bestand} bestaat niet. Controleer de naam en de map.`];
    case "BestandIsMap":
      return [`${failure.bestand} is een map. Geef een bestand.`];
    case "BestandOnleesbaar":
      return [`${failure.bestand} kan niet worden gelezen. Controleer of u het mag lezen.`];
    case "BestandTeGroot":
      return [`${failure.bestand} is te groot voor jaarcijfers. Controleer of dit het goede bestand is.`];
    case "BestandGeenUtf8":
      return [`${failure.bestand} is geen UTF-8. Sla het op als CSV UTF-8 of als XLSX.`];
    case "BestandGeenJson":
      return [`${failure.bestand} is geen JSON. Verbeter het bestand.`];
    case "GeenJaren":
      return [`In ${failure.bestand} staan geen jaarcijfers. Vul het sjabloon in.`];
    case "OpdrachtOnbekend":
      return [`${failure.opdracht === "" ? "Er is geen opdracht gegeven." : `De opdracht ${failure.opdracht} bestaat niet.`} ${MEER}`];
    case "AantalBestandenOnjuist":
      return [`De opdracht check vraagt één bestand. ${MEER}`];
    case "InvoerDubbel":
      return [`De standaardinvoer (-) kan maar één keer worden gelezen. Geef een van de bestanden bij naam. ${MEER}`];
    case "OptieOnbekend":
      return [`De optie ${failure.optie} bestaat niet. ${MEER}`];
    case "OptieZonderWaarde":
      return [`Achter ${failure.optie} hoort een waarde te staan. ${MEER}`];
    case "OptieMetWaarde":
      return [`Achter ${failure.optie} hoort geen waarde te staan. ${MEER}`];
    case "OptieDubbel":
      return [`De optie ${failure.optie} staat er twee keer. Geef hem één keer. ${MEER}`];
    case "OptieOnjuist":
      return [`De waarde van --${failure.optie} klopt niet. Mogelijk is: ${failure.mogelijk}.`];
    case "InhoudOngeldig":
      return failure.oorzaak.bevindingen.map((bevinding) => `${failure.bestand}: ${describeInvoerBevinding(bevinding)}`);
    case "SjabloonFout":
      return describeSjabloonFailure(failure.oorzaak).map((regel) => `${failure.bestand}: ${regel}`);
    case "MeerRechtspersonen":
      return [`In ${failure.bestand} staan cijfers van meer dan één rechtspersoon. Geef elke rechtspersoon een eigen bestand.`];
    case "JaarOntbreekt":
      return [`Boekjaar ${failure.jaar} staat niet in het bestand. Wel aanwezig: ${failure.aanwezig.join(", ")}.`];
    case "JaarDubbel":
      return [`Boekjaar ${failure.jaar} staat er twee keer in. Haal er een weg.`];
  }
};
