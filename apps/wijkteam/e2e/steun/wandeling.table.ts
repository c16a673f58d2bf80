/** Where a page of the kit is found, and what stands above it; the id of a dossier stands in the address as `:dossierId`. */
export interface Halte {
  readonly titel: RegExp;
  /** For whom the page is: somebody who works here unless it says otherwise. */
  readonly voor?: "buiten" | "inwoner";
  /** What to visit when the address of the route holds a place of its own. */
  readonly bezoek?: string;
  /** The life cycle of the case that stands in the address as `:zaak`. */
  readonly zaak?: "A1" | "A2" | "A3" | "A5" | "A6";
}

/** Every page, by its address in the table of pages. */
export const WANDELING: Readonly<Record<string, Halte>> = {
  "/": { titel: /^Werklijst$/ },
  "/meldingen/nieuw": { titel: /^Nieuwe melding$/ },
  "/inwoners": { titel: /^Inwoners$/ },
  "/dossiers/:dossierId": { titel: /./ },
  "/inwoners/:dossierId/advies/:zaak": { titel: /^Advies over /, zaak: "A3" },
  "/inwoners/:dossierId/berichten": { titel: /^Verzonden en ontvangen$/ },
  "/inwoners/:dossierId/persoonsgegevens/:zaak": { titel: /^Gegevens uit de BRP$/, zaak: "A2" },
  "/inwoners/expertteam": { titel: /^Agenda van het expertteam$/ },
  "/inwoners/:dossierId/onderzoek/:zaak": { titel: /^Onderzoek van /, zaak: "A2" },
  "/inwoners/:dossierId/indicatie/:zaak": { titel: /^Indicatie van /, zaak: "A6" },
  "/toetsen": { titel: /^Te toetsen adviezen$/ },
  "/organisatie/backoffice": { titel: /^Verzonden en ontvangen$/ },
  "/organisatie/bestanden": { titel: /^Bestanden inlezen$/ },
  "/dossiers/:dossierId/melding": { titel: /^Nieuwe melding over / },
  "/dossiers/:dossierId/gegevens": { titel: /^Gegevens van / },
  "/inwoners/groepen": { titel: /^Groepen en activiteiten$/ },
  "/inwoners/:dossierId/plan/:zaak": { titel: /^Plan van aanpak van /, zaak: "A5" },
  "/wachtlijst": { titel: /^Wachtlijst$/ },
  "/wachtlijst/professionals": { titel: /^Professionals van het team$/ },
  "/wachtlijst/:dossierId/:zaak": { titel: /^Professional voor /, zaak: "A1" },
  "/team": { titel: /^Team$/ },
  "/team/rapporten": { titel: /^Rapporten$/ },
  "/organisatie": { titel: /^Organisatie$/ },
  "/organisatie/mensen": { titel: /^Mensen en VOG$/ },
  "/organisatie/functies": { titel: /^Sleutelfuncties$/ },
  "/organisatie/wijken": { titel: /^Teams en wijken$/ },
  "/organisatie/partners": { titel: /^Partners$/ },
  "/organisatie/risicos": { titel: /^Risico's$/ },
  "/organisatie/ontwikkeling": { titel: /^Ontwikkelplan$/ },
  "/organisatie/financieel": { titel: /^Jaarrekening$/ },
  "/organisatie/financieel/liquiditeit": { titel: /^Liquiditeit$/ },
  "/organisatie/financieel/netwerkkaart": { titel: /^Netwerkkaart$/ },
  "/organisatie/koppelingen": { titel: /^Koppelingen$/ },
  "/organisatie/koppelingen/:code": { titel: /./, bezoek: "/organisatie/koppelingen/rmz" },
  "/kwaliteit": { titel: /^Bewijs$/ },
  "/kwaliteit/plichten": { titel: /^Plichten van/ },
  "/kwaliteit/klachten": { titel: /^Klachten$/ },
  "/kwaliteit/meldingen": { titel: /^Incidenten en wijzigingen$/ },
  "/kwaliteit/toezicht": { titel: /^Toon aan$/ },
  "/account": { titel: /^Uw account$/ },
  "/accounts": { titel: /^Accounts$/ },
  "/aanmelden": { titel: /^Aanmelden$/, voor: "buiten" },
  "/eerste-start": { titel: /^Welkom$/, voor: "buiten" },
  "/wachtwoord-kiezen": { titel: /^Wachtwoord kiezen$/, voor: "buiten" },
  "/bewaring": { titel: /^Bewaren/ },
  "/gezondheid": { titel: /^Gezondheid/ },
  "/dossiers/:dossierId/inwoner": { titel: /^Het dossier van de inwoner zelf$/ },
  "/mijn-dossier": { titel: /^Mijn dossier$/, voor: "inwoner" },
  "/gedeeld": { titel: /^Met u gedeeld$/, voor: "inwoner" },
  "/teksten": { titel: /^Uw rechten, klacht en bezwaar$/ },
  "/over": { titel: /^Over deze kit$/ },
};
