import type { AccountOngeldig, InstellingOngeldig, OidcMislukt, ToegangError } from "./errors.js";
import type { Wachtwoordreden } from "./wachtwoord/check-wachtwoord.js";
import { WACHTWOORDLENGTE } from "./wachtwoord/wachtwoordregel.table.js";

const WACHTWOORD: Record<Wachtwoordreden, string> = {
  teKort: `Het wachtwoord is te kort. Gebruik minstens ${WACHTWOORDLENGTE.minimum.aantal} tekens, bijvoorbeeld vier losse woorden.`,
  teLang: `Het wachtwoord is te lang. Gebruik hoogstens ${WACHTWOORDLENGTE.maximum.aantal} tekens.`,
  herhaling: "Het wachtwoord herhaalt steeds hetzelfde. Kies meer verschillende woorden of tekens.",
  reeks: "Het wachtwoord is een reeks die op volgorde staat. Kies losse woorden.",
  bekendWoord: "Het wachtwoord is makkelijk te raden: het lijkt op uw naam of op een woord dat velen gebruiken. Kies andere woorden.",
  onleesbaar: "Het wachtwoord bevat een teken dat niet bestaat. Typ het opnieuw.",
};

/** What to do about a password that was refused. */
export const describeWachtwoordreden = (reden: Wachtwoordreden): string => WACHTWOORD[reden];

const VELD: Record<AccountOngeldig["veld"], string> = {
  gebruikersnaam: "De gebruikersnaam kan niet. Gebruik 2 tot 64 kleine letters, cijfers, punten of streepjes, en geen burgerservicenummer.",
  naam: "De naam kan niet. Gebruik 1 tot 100 tekens, en geen burgerservicenummer.",
  rollen: "Kies minstens één rol die bestaat.",
  rollenSamen: "Een inwoner of naaste heeft op dit account geen rol voor het werk. Kies de rollen van één soort, of maak voor het werk een eigen account.",
  bekwaamheden: "De dag van het bewijs van een bekwaamheid klopt niet. Vul een bestaande datum in.",
};

const OIDC: Record<OidcMislukt["oorzaak"], string> = {
  onbereikbaar: "De aanmeldpagina van uw organisatie is niet bereikbaar. Probeer het later opnieuw of meld het de beheerder.",
  geweigerd: "Het aanmelden bij uw organisatie is niet gelukt. Begin opnieuw op de aanmeldpagina.",
  geenRol: "U hebt in deze toepassing nog geen rol. Vraag de beheerder om een rol.",
  geblokkeerd: "Uw account is geblokkeerd. Vraag de beheerder om hulp.",
};

const INSTELLING: Record<InstellingOngeldig["veld"], string> = {
  adres: "Het adres van de toepassing moet met https:// beginnen, behalve op deze computer zelf. Pas de instelling aan.",
  oidcAdres: "Het adres van de aanmeldpagina (OpenID Connect) moet met https:// beginnen. Pas de instelling aan.",
  oidcRollen: "De lijst van rollen voor OpenID Connect klopt niet. Schrijf haar als: groep=rol, groep=rol.",
  oidcOnvolledig: "Voor OpenID Connect zijn het adres, het kenmerk, het geheim en de rollen nodig. Vul aan wat ontbreekt.",
};

const wachttijd = (ms: number): string => {
  const seconden = Math.max(1, Math.ceil(ms / 1_000));
  if (seconden < 60) return seconden === 1 ? "1 seconde" : `${seconden} seconden`;
  const minuten = Math.ceil(seconden / 60);
  return minuten === 1 ? "1 minuut" : `${minuten} minuten`;
};

/** What a person reads when access is refused or an account cannot be changed: what is wrong and what to do now. */
export const describeToegangError = (fout: ToegangError): string => {
  switch (fout._tag) {
    case "AanmeldenMislukt":
      return "De gebruikersnaam of het wachtwoord klopt niet. Controleer beide en probeer het opnieuw, of vraag de beheerder om een herstelcode.";
    case "TeVeelPogingen":
      return `Er is te vaak geprobeerd aan te melden. Wacht ${wachttijd(fout.wachtMs)} en probeer het opnieuw.`;
    case "WachtwoordAfgekeurd":
      return fout.redenen.map(describeWachtwoordreden).join(" ");
    case "CodeOngeldig":
      return "Deze code werkt niet of niet meer. Controleer de code, of vraag een nieuwe.";
    case "AccountOngeldig":
      return VELD[fout.veld];
    case "GebruikersnaamBezet":
      return "Deze gebruikersnaam bestaat al. Kies een andere.";
    case "AccountOnbekend":
      return "Dit account is er niet. Ververs de lijst en kies opnieuw.";
    case "AccountGewijzigd":
      return "Iemand anders heeft dit account intussen gewijzigd. Ververs de lijst en doe de wijziging opnieuw.";
    case "EigenAccount":
      return "U kunt uw eigen rollen niet wijzigen en uzelf niet blokkeren. Vraag een andere beheerder.";
    case "LaatsteBeheerder":
      return "Dit is de laatste beheerder. Maak eerst een andere beheerder.";
    case "ExternAccount":
      return "Dit account meldt zich aan bij de eigen organisatie. Wijzig de naam, de rollen of het wachtwoord daar.";
    case "DossierGesloten":
      return fout.noodtoegang
        ? "U hebt geen behandelrelatie met deze inwoner. Vraag de teamleider om toegang, of open het dossier met een reden als het niet kan wachten."
        : "U hebt geen behandelrelatie met deze inwoner. Vraag de teamleider om toegang.";
    case "RedenTeKort":
      return "Schrijf in een hele zin waarom u dit dossier nu moet zien.";
    case "OidcMislukt":
      return OIDC[fout.oorzaak];
    case "InstellingOngeldig":
      return INSTELLING[fout.veld];
  }
};
