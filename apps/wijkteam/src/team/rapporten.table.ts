import { PAKKETTEN, WIJKTEAM_INDICATOREN, type Indicator } from "@wmo-kit/monitoring";

/** A report: which figures it holds. What a figure is stands in `@wmo-kit/monitoring`, and nowhere else. */
export interface Rapportsoort {
  readonly id: string;
  readonly titel: string;
  readonly eisen: readonly string[];
  readonly indicatoren: readonly string[];
}

const vanPakketten: readonly Rapportsoort[] = PAKKETTEN.map(({ id, titel, eis, onderdelen }) => ({
  id,
  titel,
  eisen: [eis],
  indicatoren: [...new Set(onderdelen.flatMap(({ inhoud }) => (inhoud.soort === "cijfers" ? inhoud.indicatoren : [])))],
}));

/** Every report: the figures that a page of the team shows, and the packs that the contract asks. @source W-32.3, W-33, W-50.1 to W-50.3, W-72.1, W-82.2, W-106, W-108.5, W-108.6 */
export const RAPPORTEN: readonly Rapportsoort[] = [
  {
    id: "tijdigheid",
    titel: "Op tijd",
    eisen: ["W-50.2", "W-50.3", "W-106.14", "W-33"],
    indicatoren: ["bevestiging-48-uur", "contact-5-werkdagen", "start-14-dagen", "wachttijd-tot-start", "wachtlijst-stand", "wachttijd-4-weken", "urgent-zonder-wachten", "advies-6-weken", "afhandeling-8-weken"],
  },
  { id: "caseload", titel: "Caseload", eisen: ["W-106.9", "W-72.4"], indicatoren: ["caseload-instroom", "caseload-stand", "caseload-uitstroom", "caseload-doorlooptijd", "trajecten", "doelrealisatie"] },
  { id: "knip", titel: "De knip: geholpen zonder maatwerk", eisen: ["W-72.1"], indicatoren: ["knip"] },
  { id: "spiegelbudget", titel: "Indicaties en spiegelbudget", eisen: ["W-82.2", "W-106.10"], indicatoren: ["spiegelbudget", "indicaties", "gedeclareerde-uren", "omvang-indicaties"] },
  { id: "vragen", titel: "Vragen en oplossingen", eisen: ["W-45.2.2"], indicatoren: ["meldingen", "oplossingen"] },
  { id: "bezwaren", titel: "Adviezen, besluiten en bezwaren", eisen: ["W-40", "W-106.11"], indicatoren: ["adviezen", "besluiten", "bezwaren", "bezwaren-uitkomst"] },
  { id: "pgb", titel: "Pgb's in de steekproef", eisen: ["W-32.3"], indicatoren: ["pgb-steekproef"] },
  ...vanPakketten,
];

/** The figures of a report, as monitoring defines them. */
export const indicatorenVan = ({ indicatoren }: Rapportsoort): readonly Indicator[] => WIJKTEAM_INDICATOREN.filter(({ id }) => indicatoren.includes(id));
