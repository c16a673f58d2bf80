import { describeInvoerBevinding } from "@wmo-kit/domain/rekenen";

import { describeError } from "../describe-error.js";
import type { BestandFailure, CliFailure, GebruikFailure } from "./errors.js";

const meer = (opdracht: string): string => `Uitleg: iwmo ${opdracht === "" ? "" : `${opdracht} `}--help`;

const describeBestand = ({ _tag, bestand }: BestandFailure): string => {
  switch (_tag) {
    case "BestandBestaatNiet":
      return `${bestand} bestaat niet. Controleer de naam en de map.`;
    case "BestandIsMap":
      return `${bestand} is een map. Geef een bestand; een map hoort alleen achter --keten, --uit of iwmo grootboek.`;
    case "MapIsBestand":
      return `${bestand} is geen map. Geef de map waar de berichten in staan.`;
    case "BestandOnleesbaar":
      return `${bestand} kan niet worden gelezen. Controleer of u het mag lezen.`;
    case "BestandBestaatAl":
      return `${bestand} bestaat al en wordt niet overschreven. Verplaats het bestand of kies met --uit een andere map.`;
    case "BestandNietSchrijfbaar":
      return `${bestand} kan niet worden geschreven. Controleer of de map bestaat en of u er mag schrijven.`;
    case "GeenXmlInMap":
      return `In ${bestand} staan geen XML-bestanden. Kies de map met de eerdere berichten.`;
    case "GeenJson":
      return `${bestand} is geen JSON met een bericht. Gebruik de uitvoer van iwmo decode.`;
    case "ContextOnjuist":
      return `${bestand} is geen JSON. Verbeter het bestand met de context.`;
    case "ExternOnjuist":
      return `${bestand} is geen JSON. Verbeter het bestand met de antwoorden van de externe bron.`;
  }
};

const VERWACHT = { datum: "een bestaande dag als jjjj-mm-dd", bytes: "een heel aantal bytes" } as const;

const describeGebruikFailure = (failure: GebruikFailure): string => {
  switch (failure._tag) {
    case "OpdrachtOnbekend":
      return `${failure.opdracht === "" ? "Er is geen opdracht gegeven." : `De opdracht ${failure.opdracht} bestaat niet.`} ${meer("")}`;
    case "AantalBestandenOnjuist":
      return `De opdracht ${failure.opdracht} vraagt een ander aantal bestanden: ${failure.verwacht === "" ? "geen" : failure.verwacht}. ${meer(failure.opdracht)}`;
    case "InvoerDubbel":
      return `De standaardinvoer (-) kan maar één keer worden gelezen. Geef een van de bestanden bij naam. ${meer(failure.opdracht)}`;
    case "OptieOnbekend":
      return `${failure.opdracht === "" ? `De optie ${failure.optie} bestaat niet.` : `De opdracht ${failure.opdracht} kent de optie ${failure.optie} niet.`} ${meer(failure.opdracht)}`;
    case "OptieOntbreekt":
      return `De opdracht ${failure.opdracht} vraagt de optie ${failure.optie}. ${meer(failure.opdracht)}`;
    case "OptieZonderWaarde":
      return `Achter ${failure.optie} hoort een waarde te staan. ${meer(failure.opdracht)}`;
    case "OptieMetWaarde":
      return `Achter ${failure.optie} hoort geen waarde te staan. ${meer(failure.opdracht)}`;
    case "OptieDubbel":
      return `De optie ${failure.optie} staat er twee keer. Geef hem één keer. ${meer(failure.opdracht)}`;
    case "OptieOnjuist":
      return `De waarde van --${failure.optie} klopt niet. Schrijf ${VERWACHT[failure.verwacht]}.`;
    case "BerichtNietVanSoort":
      return `${failure.bestand} is geen ${failure.verwacht}. Kies een ander bestand.`;
    case "CodelijstOnbekend":
      return "Deze codelijst bestaat niet in iWmo 3.2. Vraag de namen op met: iwmo codes";
  }
};

/** What keeps a command from being done, in Dutch: what is wrong, where, what to do now. */
export const describeCliFailure = (failure: CliFailure): string => {
  switch (failure._tag) {
    case "BestandBestaatNiet":
    case "BestandIsMap":
    case "MapIsBestand":
    case "BestandOnleesbaar":
    case "BestandBestaatAl":
    case "BestandNietSchrijfbaar":
    case "GeenXmlInMap":
    case "GeenJson":
    case "ContextOnjuist":
    case "ExternOnjuist":
      return describeBestand(failure);
    case "OpdrachtOnbekend":
    case "AantalBestandenOnjuist":
    case "InvoerDubbel":
    case "OptieOnbekend":
    case "OptieOntbreekt":
    case "OptieZonderWaarde":
    case "OptieMetWaarde":
    case "OptieDubbel":
    case "OptieOnjuist":
    case "BerichtNietVanSoort":
    case "CodelijstOnbekend":
      return describeGebruikFailure(failure);
    case "KetenberichtOnbruikbaar":
      return `Het eerdere bericht ${failure.bestand} kan niet worden gebruikt. Haal het uit de map of verbeter het. ${describeError(failure.oorzaak)}`;
    case "ExternOngeldig":
      return `${failure.bestand} kan niet worden gebruikt voor niveau 4. Verbeter: ${failure.oorzaak.bevindingen.map(describeInvoerBevinding).join(" ")}`;
    default:
      return describeError(failure);
  }
};
