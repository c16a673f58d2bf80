import { parseIsoDatum, parseTijdstip, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import { makeKalender } from "@wmo-kit/timeliness";

import type { Dossier } from "../src/dossier/dossier.js";
import { replay } from "../src/dossier/evolve.js";
import { parseGebeurtenis, type Gebeurtenis } from "../src/dossier/gebeurtenis.js";
import type { Termijnregels } from "../src/dossier/termijnen.js";

export const REGELS: Termijnregels = { kalender: makeKalender(), profiel: undefined };

/** A date of a test, which is known to exist. */
export const datum = (tekst: string): IsoDatum => parseIsoDatum(tekst)._unsafeUnwrap();

/** A moment of a test, which is known to exist. */
export const tijdstip = (tekst: string): Tijdstip => parseTijdstip(tekst)._unsafeUnwrap();

interface Product {
  readonly nummer: number;
  readonly ingangsdatum?: string;
  readonly einddatum?: string;
  readonly redenWijziging?: string;
  readonly toewijzingsdatum?: string;
}

const eenProduct = ({ nummer, ingangsdatum = "2026-03-02", einddatum = "2027-02-28", toewijzingsdatum = "2026-02-18", ...rest }: Product) => ({
  nummer,
  product: { soort: "specifiek", categorie: "07", code: "07A03" },
  toewijzingsdatum,
  toewijzingstijd: "14:05:00",
  ingangsdatum,
  einddatum,
  omvang: { volume: 3, eenheid: "16", frequentie: "2" },
  ...rest,
});

/** The receipt of a synthetic allocation; every field can be set. */
export const eenOntvangst = (afwijking: {
  readonly berichtId?: string;
  readonly ontvangenOp?: string;
  readonly producten?: readonly Product[];
} = {}): Gebeurtenis =>
  parseGebeurtenis({
    soort: "toewijzing-ontvangen",
    berichtId: afwijking.berichtId ?? "b1",
    ontvangenOp: afwijking.ontvangenOp ?? "2026-02-19T09:00:00Z",
    afzender: "0268",
    ontvanger: "65659901",
    identificatie: "GEM260219001",
    dagtekening: "2026-02-19",
    client: {
      bsn: "999990019",
      naam: { geslachtsnaam: { achternaam: "Testerhof", voorvoegsel: "van den" }, voorletters: "JM", naamGebruik: "1" },
      geboortedatum: { datum: "1948-05-17" },
      geslacht: "2",
    },
    toewijzingen: (afwijking.producten ?? [{ nummer: 1 }]).map(eenProduct),
    xml: "<Bericht/>",
  })._unsafeUnwrap();

/** A dossier that these facts lead to, in this order. */
export const eenDossier = (...gebeurtenissen: readonly Gebeurtenis[]): Dossier => {
  const feiten = gebeurtenissen.map((gebeurtenis, index) => ({
    dossier: "d1",
    versie: index + 1,
    opgetreden: tijdstip("2026-02-19T09:00:00Z"),
    gebeurtenis,
  }));
  const dossier = replay(feiten);
  if (dossier === undefined) throw new Error("geen feiten");
  return dossier;
};

/** Start and start message of an allocation. */
export const eenStart = (toewijzingNummer: number, begindatum: string, dagtekening = begindatum): readonly Gebeurtenis[] => [
  { soort: "ondersteuning-gestart", toewijzingNummer, begindatum: datum(begindatum) },
  { soort: "startbericht-gemaakt", berichtId: `s${toewijzingNummer}`, toewijzingNummer, identificatie: "S1", dagtekening: datum(dagtekening), xml: "<Bericht/>" },
];

/** A contact on a day. */
export const eenContact = (dag: string): Gebeurtenis => ({ soort: "contact-gelegd", datum: datum(dag) });
