import type { Dossier } from "../../src/kern/dossier.js";
import type { Gebeurtenis } from "../../src/kern/gebeurtenis.js";
import { ONDERAANNEMER } from "../../src/onderaannemer/levensloop.js";
import type { Onderaannemer } from "../../src/onderaannemer/onderaannemer.js";
import { datum, eenDossier, eenGebeurtenis, eenZaak } from "../bouwers.js";

/** A franchisee who was approved on 2 March 2026 and has everything in order. */
export const GEREED: Onderaannemer = {
  vorm: "franchisenemer",
  producten: ["07A03"],
  goedkeuring: { grond: "besluit", vanaf: datum("2026-03-02") },
  bewijzen: ["kwaliteit", "wettelijke eisen", "administratie"],
  aandeelZorg: { oordeel: "voldoet" },
  doorbelasting: { oordeel: "voldoet" },
  inzet: [],
};
/** The same, at work. */
export const ACTIEF: Onderaannemer = { ...GEREED, inzet: [{ vanaf: datum("2026-03-02") }] };
/** The same, suspended after March. */
export const OPGESCHORT: Onderaannemer = { ...GEREED, inzet: [{ vanaf: datum("2026-03-02"), laatsteDag: datum("2026-03-31") }] };
const { goedkeuring: _, ...zonderGoedkeuring } = GEREED;
/** The same, without approval. */
export const NIET_GOEDGEKEURD: Onderaannemer = zonderGoedkeuring;

/** A dossier with this subcontractor. */
export const bij = (toestand: string, feiten: Onderaannemer): Dossier => eenDossier(eenZaak(ONDERAANNEMER, toestand, feiten));
/** An event of a subcontractor. */
export const gebeurt = (soort: string, gegevens: object = {}, zaak = "z-1"): Gebeurtenis =>
  eenGebeurtenis(ONDERAANNEMER, soort, gegevens, { zaak });
/** The work begins. */
export const ingezet = (vanaf = "2026-03-02"): Gebeurtenis => gebeurt("ingezet", { vanaf });
/** What a person decided when the test gave no verdict. */
export const besluit = (uitkomst: string): object => ({ uitkomst, motivering: "De controller heeft de posten bekeken." });
/** A last day, with its reason. */
export const einde = (laatsteDag: string): object => ({ laatsteDag, motivering: "De administratie is niet op orde." });

/** What can happen at any time until the end. */
export const ACTIES = ["bewijs-vastgelegd", "tarief-getoetst", "beeindigd"];
