import type { Opslagoorzaak, StoreError } from "./errors.js";

const OORZAKEN: Record<Opslagoorzaak, string> = {
  vol: "De schijf met de gegevensmap is vol. Er is niets opgeslagen. Maak ruimte vrij en probeer het opnieuw.",
  vergrendeld:
    "De gegevens zijn bezet door een ander programma. Er is niets opgeslagen. Wacht even en probeer het opnieuw; sluit anders het andere programma.",
  "alleen-lezen":
    "De toepassing mag niet schrijven in de gegevensmap. Er is niets opgeslagen. Geef het account van de toepassing schrijfrecht op de map.",
  "geen-map": "De gegevensmap kan op deze plaats niet worden gemaakt. Kies een andere map, of controleer het pad.",
  beschadigd:
    "Het gegevensbestand is beschadigd. Stop de toepassing, bewaar een kopie van de gegevensmap en zet de laatste reservekopie terug.",
  onbekend: "Opslaan of lezen is niet gelukt. Er is niets opgeslagen. Probeer het opnieuw en meld het de beheerder als het blijft misgaan.",
};

/** What a person reads when the store fails: what is wrong and what to do now. */
export const describeStoreError = (fout: StoreError): string => {
  switch (fout._tag) {
    case "VersieConflict":
      return "Iemand anders heeft dit dossier intussen gewijzigd. Open het dossier opnieuw en doe de wijziging nog een keer.";
    case "SleutelBezet":
      return "Dit is al eerder vastgelegd. Open het dossier waarin het staat.";
    case "OpslagMislukt":
      return `${OORZAKEN[fout.oorzaak]} (code ${fout.code})`;
    case "OpslagVreemd":
      return `Het bestand ${fout.bestand} in de gegevensmap is niet van deze toepassing. Kies een andere gegevensmap.`;
    case "OpslagNieuwer":
      return `De gegevens zijn gemaakt met een nieuwere versie van de toepassing (${fout.gevonden}; deze kent tot en met ${fout.bekend}). Start de nieuwste versie.`;
  }
};
