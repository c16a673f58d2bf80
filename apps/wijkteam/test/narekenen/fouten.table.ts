import type { Indicator } from "@wmo-kit/monitoring";

/** A row of the figures with something wrong in it: another term, another series, another way of counting. */
export interface Foutrij {
  readonly id: string;
  readonly fout: Partial<Pick<Indicator, "meetwijze" | "reeks" | "uitsplitsingen">>;
}

const opTijd = (termijn: string, vervalt: "binnen de termijn" | "altijd" = "binnen de termijn") => ({ meetwijze: { soort: "op tijd", termijn, maatstaf: { soort: "alle" }, vervalt } }) as const;

/** One mistake for each figure, as somebody could make it in the table. */
export const FOUTRIJEN: readonly Foutrij[] = [
  { id: "bevestiging-48-uur", fout: opTijd("W-50.2.2") },
  { id: "contact-5-werkdagen", fout: opTijd("W-64.4.toezichthouder") },
  { id: "start-14-dagen", fout: { meetwijze: { soort: "op tijd", termijn: "W-50.2.3.streven", maatstaf: { soort: "norm", norm: "W-50.3" }, vervalt: "altijd" } } },
  { id: "start-5-dagen", fout: { meetwijze: { soort: "op tijd", termijn: "W-50.2.3.streven", maatstaf: { soort: "geen" }, vervalt: "binnen de termijn" } } },
  { id: "wachttijd-tot-start", fout: { reeks: "caseload" } },
  { id: "wachtlijst-stand", fout: { meetwijze: { soort: "lopend" } } },
  { id: "wachttijd-4-weken", fout: { reeks: "start" } },
  { id: "urgent-zonder-wachten", fout: opTijd("W-50.2.2") },
  { id: "advies-6-weken", fout: opTijd("W-33.totaal") },
  { id: "afhandeling-8-weken", fout: opTijd("W-33.advies") },
  { id: "caseload-instroom", fout: { meetwijze: { soort: "uitstroom" } } },
  { id: "caseload-stand", fout: { meetwijze: { soort: "lopend" } } },
  { id: "caseload-uitstroom", fout: { meetwijze: { soort: "instroom" } } },
  { id: "caseload-doorlooptijd", fout: { reeks: "trajecten" } },
  { id: "trajecten", fout: { meetwijze: { soort: "stand" } } },
  { id: "doelrealisatie", fout: { reeks: "ervaring" } },
  { id: "knip", fout: { meetwijze: { soort: "aandeel", maatstaf: { soort: "norm", norm: "W-50.3" }, per: "zaak" } } },
  { id: "spiegelbudget", fout: { meetwijze: { soort: "som", tegenover: null } } },
  { id: "indicaties", fout: { reeks: "gedeclareerde-uren" } },
  { id: "gedeclareerde-uren", fout: { reeks: "indicaties" } },
  { id: "ervaring-gevraagd", fout: { reeks: "doelrealisatie" } },
  { id: "voorvallen", fout: { reeks: "klachten" } },
  { id: "calamiteit-toezicht-3-werkdagen", fout: { reeks: "meldplicht-opdrachtgever" } },
  { id: "calamiteit-opdrachtgever-3-werkdagen", fout: opTijd("W-50.2.2") },
  { id: "klachten", fout: { reeks: "voorvallen" } },
  { id: "adviezen", fout: { reeks: "besluiten" } },
  { id: "besluiten", fout: { reeks: "adviezen" } },
  { id: "bezwaren", fout: { reeks: "bezwaren-afgerond" } },
  { id: "bezwaren-uitkomst", fout: { reeks: "doelrealisatie" } },
  { id: "pgb-steekproef", fout: { reeks: "ervaring" } },
  { id: "meldingen", fout: { reeks: "afgesloten" } },
  { id: "oplossingen", fout: { uitsplitsingen: ["oplossing"] } },
];
