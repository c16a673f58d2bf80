/** A file of the repository that is a page of the site, word for word. */
export interface Bronblad {
  readonly bron: string;
  readonly adres: string;
  readonly taal: "nl" | "en";
  readonly titel?: string;
  readonly omschrijving?: string;
}

const pakket = (naam: string, omschrijving: string): Bronblad => ({
  bron: `packages/${naam}/README.md`,
  adres: `pakketten/${naam}`,
  taal: "en",
  titel: naam,
  omschrijving,
});

/** The files that the site shows as they are, in the order of the menu. */
export const BRONBLADEN: readonly Bronblad[] = [
  pakket("domain", "Nummers, dagen, bedragen en normen: elk met één ingang."),
  pakket("timeliness", "Werkdagen, feestdagen en elke termijn, met de afleiding."),
  pakket("iwmo", "De veertien berichten van iWmo 3.2 lezen, schrijven en controleren."),
  pakket("afwegingskader", "De procedures als bewaakte stappen: wat mag nu, en waarom niet."),
  pakket("financial", "Jaarcijfers naast de normen van beide programma's en de WNT."),
  pakket("backoffice", "Wat wijkteam en gemeente uitwisselen."),
  pakket("monitoring", "De cijfers waar een contract om vraagt, na te rekenen."),
  pakket("requirements", "De 647 eisen van beide programma's als gegevens."),
  pakket("conformance", "Voorbeelden met hun uitkomst als gegevens, voor elke taal."),
  pakket("runtime", "Waar de apps op draaien: opslag, accounts, logboek, berichten."),
  pakket("kit", "Wat beide apps delen zonder scherm."),
  pakket("schermen", "Wat beide apps delen op het scherm."),
  { bron: "apps/dagbesteding/README.md", adres: "pakketten/app-dagbesteding", taal: "en", titel: "De dagbestedingskit", omschrijving: "De app voor aanbieders van dagbesteding." },
  { bron: "apps/wijkteam/README.md", adres: "pakketten/app-wijkteam", taal: "en", titel: "De wijkteamkit", omschrijving: "De app voor sociale wijkteams." },
  { bron: "docs/iwmo/berichten.md", adres: "naslag/berichten", taal: "en", titel: "Berichten", omschrijving: "De veertien berichten van iWmo 3.2: wie stuurt wat, en wat is het antwoord." },
  { bron: "docs/iwmo/regels.md", adres: "naslag/regels", taal: "en", titel: "Regels van iWmo", omschrijving: "De 155 regels van iWmo 3.2, en wat er met elk gebeurt." },
  { bron: "docs/afwegingskader/foutcodes.md", adres: "naslag/foutcodes", taal: "en", titel: "Foutcodes", omschrijving: "Elke foutcode met zijn zin, zijn eisen en zijn stappen." },
  { bron: "docs/koppelvlak.md", adres: "naslag/koppelvlak", taal: "nl", titel: "Koppelvlak met de gemeente", omschrijving: "Elk veld dat wijkteam en gemeente uitwisselen." },
  { bron: "docs/conformance.md", adres: "naslag/conformance", taal: "en", titel: "Voorbeelden voor andere talen", omschrijving: "Invoer en uitkomst als gegevens, voor wie het in een andere taal bouwt." },
  { bron: "docs/dagbesteding/rechten.md", adres: "naslag/rechten-dagbesteding", taal: "nl", titel: "Rechten in de dagbestedingskit" },
  { bron: "docs/wijkteam/rechten.md", adres: "naslag/rechten-wijkteam", taal: "nl", titel: "Rechten in de wijkteamkit" },
  { bron: "docs/dagbesteding/koppelingen.md", adres: "naslag/koppelingen-dagbesteding", taal: "nl", titel: "Koppelingen van de dagbestedingskit" },
  { bron: "docs/wijkteam/koppelingen.md", adres: "naslag/koppelingen-wijkteam", taal: "nl", titel: "Koppelingen van de wijkteamkit" },
  { bron: "docs/stranger.md", adres: "bouw/als-een-vreemde", taal: "en", titel: "Als een vreemde", omschrijving: "Van een lege map naar een bericht dat klopt en een termijn die is uitgelegd: de stappen, met de tijd van elk." },
  { bron: "docs/benchmarks.md", adres: "bouw/snelheid", taal: "en", titel: "Snelheid", omschrijving: "Wat de metingen geven, naast wat anderen doen." },
  { bron: "docs/architecture.md", adres: "bouw/architectuur", taal: "en", titel: "Architectuur", omschrijving: "Hoe de pakketten op elkaar staan, en hoe een stap, een bericht en een datum reizen." },
  { bron: "docs/scale-out.md", adres: "bouw/opschalen", taal: "en", titel: "Opschalen" },
  { bron: "CONTRIBUTING.md", adres: "bouw/meedoen", taal: "en", titel: "Meedoen" },
  { bron: "SECURITY.md", adres: "bouw/veiligheid", taal: "en", titel: "Een lek melden" },
];
