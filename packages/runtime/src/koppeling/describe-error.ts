import { describeStoreError } from "../store/describe-error.js";
import type { KoppelingError, Veldbevinding } from "./errors.js";

const VELDZINNEN: Record<Veldbevinding["code"], string> = {
  ontbreekt: "ontbreekt; vul het in",
  leeg: "is leeg; vul het in",
  regeleinde: "past op één regel; haal het regeleinde weg",
  soort: "heeft niet de goede soort waarde; controleer de datum of het getal",
};

const STANDEN = { voorbereid: "nog niet verzonden", verzonden: "al verzonden", beantwoord: "al beantwoord" } as const;

/** What a person reads when working with an external system fails: what is wrong and what to do now. */
export const describeKoppelingError = (fout: KoppelingError): string => {
  switch (fout._tag) {
    case "BsnInTekst":
      return `In ${fout.velden.join(" en ")} staat een nummer dat een burgerservicenummer kan zijn. Haal het weg en verwijs naar het dossier.`;
    case "SoortPastNiet":
      return `Voor koppeling ${fout.koppeling} is dit niet de manier van werken: er hoort een ${fout.verwacht} bij. Kies een andere koppeling.`;
    case "ToestemmingOntbreekt":
      return `Voor koppeling ${fout.koppeling} is toestemming van de bewoner nodig. Vraag die eerst en leg haar vast.`;
    case "SjabloonNietGevuld":
      return ["De e-mail is niet compleet.", ...fout.bevindingen.map(({ veld, code }) => `${veld} ${VELDZINNEN[code]}.`)].join("\n");
    case "AdresOngeldig":
      return `Het e-mailadres van koppeling ${fout.koppeling} klopt niet. Laat de beheerder het in de instellingen verbeteren.`;
    case "EmailtaakOnbekend":
      return "Deze e-mail is er niet. Ververs de lijst met e-mails.";
    case "StapPastNiet":
      return `Deze e-mail is ${STANDEN[fout.stand]}, dus deze stap kan nu niet. Ververs de lijst met e-mails.`;
    case "OpslagMislukt":
    case "VersieConflict":
      return describeStoreError(fout);
  }
};
