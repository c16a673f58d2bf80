import type { OpenOpslagError, Opslagoorzaak } from "./errors.js";

const OORZAKEN: Record<Opslagoorzaak, string> = {
  vol: "De schijf met de gegevens is vol. Er is niets opgeslagen. Maak ruimte vrij en probeer het opnieuw.",
  vergrendeld:
    "De gegevens zijn bezet door een ander programma. Er is niets opgeslagen. Wacht even en probeer het opnieuw; sluit anders het andere programma.",
  botsing: "Te veel mensen wijzigen nu hetzelfde. Er is niets opgeslagen. Wacht even en probeer het opnieuw.",
  "alleen-lezen":
    "De toepassing mag niet schrijven bij de gegevens. Er is niets opgeslagen. Geef het account van de toepassing schrijfrecht.",
  "geen-map": "De gegevensmap kan op deze plaats niet worden gemaakt. Kies een andere map, of controleer het pad.",
  beschadigd:
    "De gegevens zijn beschadigd. Stop de toepassing, bewaar een kopie van de gegevens en zet de laatste reservekopie terug.",
  verbinding:
    "De database is niet bereikbaar. Er is niets opgeslagen. Probeer het opnieuw; controleer anders of de database aanstaat en of het adres klopt.",
  onzeker:
    "De database of de schijf viel weg tijdens het opslaan. Het is niet zeker of het is opgeslagen. Open het dossier opnieuw en kijk of de wijziging erin staat.",
  "te-druk": "De database heeft het te druk. Er is niets opgeslagen. Wacht even en probeer het opnieuw.",
  "geen-toegang":
    "De database laat de toepassing niet toe. Er is niets opgeslagen. Geef een account, wachtwoord en databasenaam op die kloppen.",
  vernietigd: "De persoonsgegevens van dit dossier zijn vernietigd. Er is niets opgeslagen. Maak een nieuw dossier als er een nieuwe vraag is.",
  versleuteld:
    "De versleutelde gegevens gaan niet open: de sleutel past niet of de gegevens zijn veranderd. Zet de goede sleutel of de laatste goede reservekopie terug.",
  onbekend: "Opslaan of lezen is niet gelukt. Er is niets opgeslagen. Probeer het opnieuw en meld het de beheerder als het blijft misgaan.",
};

/** What a person reads when the database fails or cannot be opened: what is wrong and what to do now. */
export const describeOpslagError = (fout: OpenOpslagError): string => {
  switch (fout._tag) {
    case "OpslagMislukt":
      return `${OORZAKEN[fout.oorzaak]} (code ${fout.code})`;
    case "OpslagVreemd":
      return fout.bestand === null
        ? "De database is niet leeg en niet van deze toepassing. Kies een lege database."
        : `Het bestand ${fout.bestand} in de gegevensmap is niet van deze toepassing. Kies een andere gegevensmap.`;
    case "OpslagNieuwer":
      return `De gegevens zijn gemaakt met een nieuwere versie van de toepassing (${fout.gevonden}; deze kent tot en met ${fout.bekend}). Start de nieuwste versie.`;
  }
};
