/** Where a page of the kit is found, and what stands above it; an id that only a filled kit has stands in the address as `:dossierId` or `:declaratieId`. */
export interface Halte {
  readonly titel: RegExp;
  /** Whether the page is for who is not signed in. */
  readonly buiten?: true;
  /** What to visit when the address of the route holds a place of its own. */
  readonly bezoek?: string;
}

/** Every page, by its address in the table of pages. */
export const WANDELING: Readonly<Record<string, Halte>> = {
  "/": { titel: /^Werklijst$/ },
  "/bewoners": { titel: /^Bewoners$/ },
  "/dossiers/:dossierId": { titel: /./ },
  "/berichten": { titel: /^Berichten$/ },
  "/aanwezigheid": { titel: /^Aanwezigheid$/ },
  "/declaraties": { titel: /^Declaraties$/ },
  "/declaraties/:declaratieId": { titel: /^Declaratie / },
  "/organisatie": { titel: /^Organisatie$/ },
  "/organisatie/mensen": { titel: /^Mensen en VOG$/ },
  "/organisatie/locaties": { titel: /^Locaties$/ },
  "/organisatie/onderaannemers": { titel: /^Onderaannemers$/ },
  "/organisatie/koppelingen": { titel: /^Koppelingen$/ },
  "/organisatie/koppelingen/:code": { titel: /^Justis/, bezoek: "/organisatie/koppelingen/justis" },
  "/kwaliteit": { titel: /^Bewijs$/ },
  "/kwaliteit/plichten": { titel: /^Plichten van/ },
  "/kwaliteit/klachten": { titel: /^Klachten$/ },
  "/kwaliteit/meldingen": { titel: /^Incidenten en wijzigingen$/ },
  "/kwaliteit/toezicht": { titel: /^Toon aan$/ },
  "/financieel": { titel: /^Jaarrekening$/ },
  "/financieel/netwerkkaart": { titel: /^Netwerkkaart$/ },
  "/financieel/social-return": { titel: /^Social return$/ },
  "/cijfers": { titel: /^Hoe gaat het\?$/ },
  "/account": { titel: /^Uw account$/ },
  "/accounts": { titel: /^Accounts$/ },
  "/aanmelden": { titel: /^Aanmelden$/, buiten: true },
  "/eerste-start": { titel: /^Welkom$/, buiten: true },
  "/wachtwoord-kiezen": { titel: /^Wachtwoord kiezen$/, buiten: true },
  "/bewaring": { titel: /^Bewaren/ },
  "/gezondheid": { titel: /^Gezondheid/ },
  "/over": { titel: /^Over deze kit$/ },
};
