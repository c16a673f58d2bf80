import { parseTijdstip, type Tijdstip } from "@wmo-kit/domain";

import type { Werk } from "../src/kast/kast.js";
import type { Kastdossier } from "../src/kast/kastdossier.js";
import { leegKastdossier } from "../src/kast/vouw.js";
import { decideStap, type Genomen, type Stapopdracht } from "../src/stap/decide-stap.js";
import { OMGEVING } from "./proefkast.js";

export const moment = (tekst: string): Tijdstip => parseTijdstip(tekst)._unsafeUnwrap();

/** In what circumstances a test acts on a day, at noon. */
export const opDag = (dag: string, verschil: Partial<Werk> = {}): Werk => ({
  actor: { id: "medewerker-1", bekwaamheden: ["mbo4"] },
  tijdstip: moment(`${dag}T12:00:00Z`),
  organisatie: { id: "organisatie", zaken: {} },
  ...verschil,
});

/** One step of a test, short: `["2026-03-02", "B1 contact-gelegd", "t1", { datum }]`. */
export type Kortestap = readonly [dag: string, wat: string, zaak: string, gegevens?: object, rest?: Partial<Stapopdracht>];

export const toOpdracht = ([, wat, zaak, gegevens = {}, rest = {}]: Kortestap): Stapopdracht => {
  const [levensloop = "", gebeurtenis = ""] = wat.split(" ");
  return { levensloop, zaak, gebeurtenis, gegevens, ...rest };
};

/** Takes steps by the real life cycles; a refusal fails the test. */
export const neem = (stappen: readonly Kortestap[], begin: Kastdossier<null> = leegKastdossier("d1", null)): Kastdossier<null> =>
  stappen.reduce((dossier, stap) => neemLaatste([stap], dossier).dossier, begin);

/** The last of a list of steps, with what it asks for. */
export const neemLaatste = (stappen: readonly Kortestap[], begin: Kastdossier<null> = leegKastdossier("d1", null)): Genomen<null> => {
  const [laatste, ...eerdere] = stappen.toReversed();
  if (laatste === undefined) throw new Error("geen stappen");
  const dossier = eerdere.length === 0 ? begin : neem(eerdere.toReversed(), begin);
  return decideStap(dossier, toOpdracht(laatste), opDag(laatste[0]), OMGEVING)._unsafeUnwrap();
};

export const TOEWIJZING = { nummer: 5001, product: "07A03", begindatum: "2026-03-02", einddatum: "2027-02-28" };
const AGB = { code: "98000001", soort: "ondernemingscode", goedgekeurd: true };

/** An allocation that was received and taken in. */
export const TOEGEWEZEN: readonly Kortestap[] = [
  ["2026-02-19", "B1 301-ontvangen", "t1", { aanAgb: "98000001", toewijzing: TOEWIJZING }],
  ["2026-02-19", "B1 301-verwerkt", "t1", { eigenAgb: AGB, productcodeGeldig: true }],
];

/** Support that began under it. */
export const GESTART: readonly Kortestap[] = [
  ...TOEGEWEZEN,
  ["2026-02-23", "B1 contact-gelegd", "t1", { datum: "2026-02-23" }],
  ["2026-03-02", "B2 toewijzing-overgenomen", "o1", { toeleiding: "t1", bwAanbieder: false, schoolverlater: false }],
  ["2026-03-02", "B2 ondersteuning-gestart", "o1", { startdatum: "2026-03-02", locatieGoedgekeurd: true, vogsGeldig: true }],
];
