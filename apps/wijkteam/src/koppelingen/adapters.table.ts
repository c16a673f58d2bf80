import type { Koppelingcode } from "./vind-koppeling.js";

/** A person records the exchange; there is no file of a fixed form for it. */
const MET_DE_HAND = ["legGebruikVast"] as const;

/**
 * Which operations of the API work with a system that goes over HTTP or by file. Every other system is recorded by hand or by a prepared e-mail.
 *
 * @source systems.md 1–5, column “port and realistic adapter”
 */
export const ADAPTERS: Readonly<Partial<Record<Koppelingcode, readonly string[]>>> = {
  backoffice: ["haalEnVerstuur", "toonVerkeer"],
  indicaties: ["vraagIndicaties"],
  brp: ["haalPersoon", "neemPersoonOver"],
  contractcatalogus: ["leesBestandIn", "toonAanbieders"],
  "sociale-kaart": ["leesBestandIn"],
  "cijfers-opdrachtgever": ["leesBestandIn"],
  "wiz-portaal": ["leesBestandIn", "toonWiz", "neemWizOver"],
  bestandsvergelijking: ["leesBestandIn", "vergelijkBestand"],
  bezwaren: ["haalBezwaardossier"],
  "gegevenskoppeling-monitoring": ["haalRapportJson", "haalRapportCsv"],
  ervaringswijzer: MET_DE_HAND,
  inschrijvingsbijlagen: MET_DE_HAND,
  "btw-compensatiefonds": MET_DE_HAND,
};
