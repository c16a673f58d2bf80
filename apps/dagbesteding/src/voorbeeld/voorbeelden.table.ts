/**
 * A made-up resident and how far the support has come, in working days before today.
 * Names are plainly invented; the Bsn's come from the range that is kept for tests.
 */
export interface Voorbeeldrij {
  readonly bsn: string;
  readonly achternaam: string;
  readonly voorvoegsel?: string;
  readonly voorletters: string;
  readonly geboortedatum: string;
  readonly geslacht: "1" | "2";
  readonly toewijzingNummer: number;
  readonly dagdelen: number;
  readonly ontvangen: number;
  readonly contact?: number;
  readonly start?: number;
  readonly verzonden?: number;
}

export const VOORBEELDEN = [
  {
    bsn: "999910000",
    achternaam: "Voorbeeldsma",
    voorletters: "A",
    geboortedatum: "1951-04-12",
    geslacht: "2",
    toewijzingNummer: 900001,
    dagdelen: 3,
    ontvangen: 0,
  },
  {
    bsn: "999910012",
    achternaam: "Testerhof",
    voorvoegsel: "van den",
    voorletters: "JM",
    geboortedatum: "1948-05-17",
    geslacht: "1",
    toewijzingNummer: 900002,
    dagdelen: 4,
    ontvangen: 9,
  },
  {
    bsn: "999910024",
    achternaam: "Proefman",
    voorletters: "K",
    geboortedatum: "1963-11-30",
    geslacht: "1",
    toewijzingNummer: 900003,
    dagdelen: 2,
    ontvangen: 15,
    contact: 11,
    start: 7,
  },
  {
    bsn: "999910036",
    achternaam: "Fictema",
    voorletters: "SO",
    geboortedatum: "1970-02-08",
    geslacht: "2",
    toewijzingNummer: 900004,
    dagdelen: 3,
    ontvangen: 12,
    contact: 8,
    start: 3,
  },
  {
    bsn: "999910048",
    achternaam: "Schijnberg",
    voorvoegsel: "op de",
    voorletters: "H",
    geboortedatum: "1957-09-21",
    geslacht: "2",
    toewijzingNummer: 900005,
    dagdelen: 2,
    ontvangen: 70,
    contact: 66,
    start: 61,
    verzonden: 59,
  },
] as const satisfies readonly Voorbeeldrij[];
