import { describeInvoerBevinding } from "@wmo-kit/domain";
import { describeKaartfout } from "@wmo-kit/financial/netwerkkaart";
import { describeSjabloonFailure } from "@wmo-kit/financial/sjabloon";

import type { Cijferfout } from "./errors.js";

/** Why figures are not taken in or shown, a line each: what is wrong, where, what to do now. No value of the file is repeated. */
export const describeCijferfout = (fout: Cijferfout): readonly string[] => {
  switch (fout._tag) {
    case "SjabloonOngeldig":
    case "SjabloonOnleesbaar":
      return describeSjabloonFailure(fout);
    case "BestandGeenTekst":
      return ["Dit bestand is geen rekenblad en geen tekst in UTF-8. Bewaar het sjabloon als XLSX of als CSV UTF-8."];
    case "MeerRechtspersonen":
      return ["In dit bestand staan cijfers van meer dan één rechtspersoon. Geef elke rechtspersoon een eigen bestand."];
    case "GeenJaren":
      return ["In dit bestand staan geen jaarcijfers. Vul het sjabloon in."];
    case "KaartOnjuist":
      return fout.fouten.map(describeKaartfout);
    case "NietVastgelegd":
      return [`Er is nog geen ${fout.wat} vastgelegd. Leg die eerst vast.`];
    case "OngeldigeInvoer":
      return fout.bevindingen.map(describeInvoerBevinding);
  }
};
