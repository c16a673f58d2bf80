import { describeError } from "../describe-error.js";
import type { CliFailure } from "./errors.js";

/** What keeps a command from being done, in Dutch: what is wrong, where, what to do now. */
export const describeCliFailure = (failure: CliFailure): string => {
  switch (failure._tag) {
    case "BestandOnleesbaar":
      return `${failure.bestand} kan niet worden gelezen. Controleer of het bestaat en of u het mag lezen.`;
    case "BestandBestaatAl":
      return `${failure.bestand} bestaat al en wordt niet overschreven. Verplaats het bestand of kies met --uit een andere map.`;
    case "BestandNietSchrijfbaar":
      return `${failure.bestand} kan niet worden geschreven. Controleer of de map bestaat en of u er mag schrijven.`;
    case "GeenXmlInMap":
      return `In ${failure.bestand} staan geen XML-bestanden. Kies de map met de eerdere berichten.`;
    case "GeenJson":
      return `${failure.bestand} is geen JSON met een bericht. Gebruik de uitvoer van iwmo decode.`;
    case "ContextOnjuist":
      return `${failure.bestand} is geen JSON. Verbeter het bestand met de context.`;
    case "OpdrachtOnbekend":
      return failure.opdracht === "" ? "Er is geen opdracht gegeven." : `De opdracht ${failure.opdracht} bestaat niet.`;
    case "AantalBestandenOnjuist":
      return `De opdracht ${failure.opdracht} vraagt een ander aantal bestanden.`;
    case "OptieOnbekend":
      return `De opdracht ${failure.opdracht} kent de optie --${failure.optie} niet.`;
    case "OptieOntbreekt":
      return `De opdracht ${failure.opdracht} vraagt de optie --${failure.optie}.`;
    case "OptieOnjuist":
      return `De waarde van --${failure.optie} klopt niet. Schrijf een datum als jjjj-mm-dd en een maximum als heel aantal bytes.`;
    case "BerichtNietVanSoort":
      return `${failure.bestand} is geen ${failure.verwacht}. Kies een ander bestand.`;
    case "CodelijstOnbekend":
      return "Deze codelijst bestaat niet in iWmo 3.2. Vraag de namen op met: iwmo codes";
    case "KetenberichtOnbruikbaar":
      return `Het eerdere bericht ${failure.bestand} kan niet worden gebruikt. Haal het uit de map of verbeter het. ${describeError(failure.oorzaak)}`;
    default:
      return describeError(failure);
  }
};
