import type { Meetstap } from "../norm/meetstap.js";
import { describeBewijsstap } from "./describe-bewijsstap.js";
import { describeDienststap } from "./describe-dienststap.js";
import { describeNormstap } from "./describe-normstap.js";
import { describeTerugblikstap } from "./describe-terugblikstap.js";
import { describeVolumestap } from "./describe-volumestap.js";

/** One step of a measurement as a Dutch sentence. */
export const describeMeetstap = (stap: Meetstap): string => {
  switch (stap._tag) {
    case "NormGevolgd":
    case "NormOpen":
    case "NormAfwijking":
    case "LezingGekozen":
      return describeNormstap(stap);
    case "BewijsAfgegeven":
    case "BewijsOntbreekt":
    case "BewijsLaatsteDag":
    case "BewijsGetoetst":
    case "OuderdomNietGetoetst":
    case "Maandeinde":
      return describeBewijsstap(stap);
    case "LaatsteBetrokkenheid":
    case "NooitBetrokken":
    case "VrijVanaf":
    case "BenoemingGetoetst":
    case "ZichtbaarTotEnMet":
    case "LoopendZichtbaar":
      return describeTerugblikstap(stap);
    case "PeriodeGesplitst":
    case "PlafondBerekend":
    case "VolumePerJaar":
    case "VolumeGetoetst":
    case "Doorverwezen":
    case "UiterlijkeEinddatum":
    case "BwEinddatumOnbekend":
    case "EinddatumOntbreekt":
    case "EinddatumGetoetst":
    case "Geteld":
    case "ActiviteitGeteld":
      return describeVolumestap(stap);
    case "ZaakGewogen":
    case "AandeelBerekend":
    case "NietsOmDoorTeDelen":
    case "NogVoorlopig":
    case "UrenInMaand":
      return describeDienststap(stap);
  }
};
