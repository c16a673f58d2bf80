import type { GeheimError, SleutelringError } from "./errors.js";

const BRON = { omgeving: "in WMO_KIT_SLEUTEL", bestand: "in het sleutelbestand" } as const;

/** What a person reads when personal data cannot be opened: what is wrong and what to do now. */
export const describeGeheimError = (fout: GeheimError | SleutelringError): string => {
  switch (fout._tag) {
    case "SleutelOngeldig":
      return fout.nummer === 0
        ? `Er staat geen sleutel ${BRON[fout.plek]}. Zet de sleutel terug die bij deze gegevens hoort: uw eigen bewaarde kopie van het sleutelbestand in de gegevensmap, of de sleutel in WMO_KIT_SLEUTEL. In een reservekopie zit geen sleutel. Zonder sleutel zijn de persoonsgegevens niet te lezen.`
        : `Sleutel ${fout.nummer} ${BRON[fout.plek]} klopt niet. Een sleutel is 32 bytes in base64. Zet de goede sleutel terug.`;
    case "SleutelbestandOpen":
      return `Het sleutelbestand ${fout.bestand} is leesbaar voor andere accounts. Maak het bestand alleen leesbaar voor het account van de toepassing (0600).`;
    case "SleutelOntbreekt":
      return `De persoonsgegevens zijn versleuteld met sleutel ${fout.sleutel}. Die sleutel is er niet. In een reservekopie zit geen sleutel: zet uw bewaarde kopie van het sleutelbestand terug in de gegevensmap, of geef de sleutel in WMO_KIT_SLEUTEL, en start opnieuw. Er is niets veranderd.`;
    case "GeheimGeschonden":
      return `Een versleuteld gegeven (${fout.veld}) is veranderd of hoort niet op deze plaats. Gebruik het niet. Zet de laatste goede reservekopie terug en meld het de beheerder.`;
    case "DossierVernietigd":
      return `De persoonsgegevens van dit dossier zijn vernietigd op ${fout.sinds}. Ze zijn niet meer te lezen. Maak een nieuw dossier als er een nieuwe vraag is.`;
  }
};
