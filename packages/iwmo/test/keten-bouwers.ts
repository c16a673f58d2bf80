import { parseIsoDatum, type IsoDatum } from "@wmo-kit/domain";

import {
  checkNiveau3,
  createWmo301,
  createWmo302,
  createWmo305,
  createWmo306,
  createWmo307,
  createWmo315,
  createWmo317,
  createWmo319,
  foldKeten,
  makeRetour,
  type Bericht,
  type Niveau3Context,
  type Wmo301,
  type Wmo305,
  type Wmo307,
  type Wmo315,
  type Wmo317,
  type Wmo319,
  type Wmo325,
} from "../src/index.js";

/** A civil day in a test. */
export const dag = (tekst: string): IsoDatum => parseIsoDatum(tekst)._unsafeUnwrap();

/** Two test clients. */
export const BSN = "999990019";
export const ANDERE_BSN = "999990020";

let teller = 0;

/** Afzender, Ontvanger and an identification of its own; what a test is about can be set. */
export interface Kop {
  readonly gemeente?: string;
  readonly aanbieder?: string;
  readonly identificatie?: string;
  readonly dagtekening?: string;
  readonly bsn?: string;
}

const identiteit = ({ identificatie, dagtekening = "2026-05-01" }: Kop) => {
  teller += 1;
  return { identificatie: identificatie ?? `ID-${teller}`, dagtekening: dag(dagtekening) };
};
export const vanGemeente = (kop: Kop) => ({
  afzender: kop.gemeente ?? "0268",
  ontvanger: kop.aanbieder ?? "65659901",
  berichtIdentificatie: identiteit(kop),
});
export const vanAanbieder = (kop: Kop) => ({
  afzender: kop.aanbieder ?? "65659901",
  ontvanger: kop.gemeente ?? "0268",
  berichtIdentificatie: identiteit(kop),
});

const KLANT = { geboortedatum: { datum: dag("1948-05-17") }, geslacht: "2" } as const;
const NAAM = { geslachtsnaam: { achternaam: "Testerhof" }, voorletters: "JM" };
const DAGDELEN = { volume: 3, eenheid: "16", frequentie: "2" } as const;

type Toewijzing = Wmo301["client"]["toegewezenProducten"][number];
type Start = Wmo305["client"]["startProducten"][number];
type Stop = Wmo307["client"]["stopProducten"][number];
/** A code in a return. */
export type RetourCode = Wmo325["header"]["retourCodes"][number];

/** An assignment of three dagdelen a week, for 2026. */
export const eenToewijzing = (afwijking: Partial<Toewijzing> = {}): Toewijzing => ({
  toewijzingNummer: 1,
  product: { categorie: "07", code: "07A03" },
  toewijzingsdatum: dag("2025-12-15"),
  toewijzingstijd: "10:00:00",
  ingangsdatum: dag("2026-01-01"),
  einddatum: dag("2026-12-31"),
  omvang: DAGDELEN,
  ...afwijking,
});

/** An assignment without product, with a budget. */
export const eenBudget = (budget: number, afwijking: Partial<Toewijzing> = {}): Toewijzing => {
  const { product: _product, omvang: _omvang, ...kaal } = eenToewijzing(afwijking);
  return { ...kaal, budget };
};

export const een301 = (toegewezenProducten: readonly Toewijzing[], kop: Kop = {}): Wmo301 =>
  createWmo301({
    header: vanGemeente(kop),
    client: { bsn: kop.bsn ?? BSN, ...KLANT, naam: { ...NAAM, naamGebruik: "1" }, contactgegevens: [{ soort: "01" }], toegewezenProducten },
  });

/** A return that rejects an assignment message as a whole. */
export const afkeurVan301 = ({ header }: Wmo301): Bericht => {
  const { berichtCode: _code, berichtVersie: _versie, berichtSubversie: _subversie, ...kop } = header;
  return createWmo302({ header: { ...kop, identificatieRetour: "R", dagtekeningRetour: dag("2026-05-02"), xsltVersie: "2.10.5", retourCodes: ["0001"] } });
};

const RETOUR = { identificatie: "R", dagtekening: dag("2026-05-02") };
type MetRetour = Exclude<Parameters<typeof makeRetour>[0], { readonly soort: "WMO323" }>;

/** A message with the return that rejects it as a whole. */
export const afgekeurd = (bericht: MetRetour): readonly Bericht[] => [
  bericht,
  makeRetour(bericht, [{ rule: "CS002", level: 2, retourcode: "0001", path: "/Bericht" }], RETOUR)._unsafeUnwrap(),
];

/** A message with the return that approves it. */
export const goedgekeurd = (bericht: MetRetour): readonly Bericht[] => [bericht, makeRetour(bericht, [], RETOUR)._unsafeUnwrap()];

/** A return to a start message; with a code it rejects the first start, without it all is well. */
export const retourVan305 = ({ header, client }: Wmo305, code?: RetourCode): Bericht => {
  const { berichtCode: _code, berichtVersie: _versie, berichtSubversie: _subversie, ...kop } = header;
  const retour = { ...kop, identificatieRetour: "R", dagtekeningRetour: dag("2026-05-02") };
  if (code === undefined) return createWmo306({ header: retour });
  const startProducten = client.startProducten.map((start, i) => ({ ...start, retourCodes: [i === 0 ? code : ("0233" as const)] }));
  return createWmo306({ header: { ...retour, retourCodes: ["0200"] }, client: { ...client, startProducten, retourCodes: ["0200"] } });
};

export const eenStart = (afwijking: Partial<Start> = {}): Start => ({
  toewijzingNummer: 1,
  product: { categorie: "07", code: "07A03" },
  begindatum: dag("2026-01-05"),
  statusAanlevering: "1",
  ...afwijking,
});

export const een305 = (startProducten: readonly Start[], kop: Kop = {}): Wmo305 =>
  createWmo305({ header: vanAanbieder(kop), client: { bsn: kop.bsn ?? BSN, ...KLANT, naam: NAAM, startProducten } });

export const eenStop = (afwijking: Partial<Stop> = {}): Stop => ({ ...eenStart(), redenBeeindiging: "19", einddatum: dag("2026-04-10"), ...afwijking });

export const een307 = (stopProducten: readonly Stop[], kop: Kop = {}): Wmo307 =>
  createWmo307({ header: vanAanbieder(kop), client: { bsn: kop.bsn ?? BSN, ...KLANT, naam: NAAM, stopProducten } });

export const een315 = (referenties: readonly string[], kop: Kop = {}): Wmo315 =>
  createWmo315({
    header: vanAanbieder(kop),
    client: {
      bsn: kop.bsn ?? BSN,
      ...KLANT,
      naam: NAAM,
      aangevraagdeProducten: referenties.map((referentieAanbieder) => ({
        referentieAanbieder,
        product: { categorie: "07", code: "07A03" },
        toewijzingIngangsdatum: dag("2026-06-01"),
        verwijzer: { type: "01" },
      })),
    },
  });

export const een317 = (verzoek: Partial<Wmo317["client"]["verzoek"]>, kop: Kop = {}): Wmo317 =>
  createWmo317({ header: vanAanbieder(kop), client: { bsn: kop.bsn ?? BSN, verzoek: { referentieAanbieder: "VOW-1", redenVerzoek: "1", ...verzoek } } });

export const een319 = (referentieAanbieder: string, verzoekAntwoord: "1" | "2", kop: Kop = {}): Wmo319 =>
  createWmo319({ header: vanGemeente(kop), antwoord: { referentieAanbieder, verzoekAntwoord } });

/** The findings on a message after earlier ones, as "TR063 StartProduct[2]". */
export const niveau3 = (keten: readonly Bericht[], bericht: Bericht, context: Niveau3Context = {}): readonly string[] =>
  checkNiveau3(bericht, foldKeten(keten), context).map(({ rule, path }) => `${rule} ${path.slice(path.lastIndexOf("/") + 1)}`);
