import type { Jaarrekening, Punttoets, Punttoetsen } from "../../src/jaarrekening/jaarrekening.js";
import { JAARREKENING } from "../../src/jaarrekening/levensloop.js";
import type { JaarrekeningToestand } from "../../src/jaarrekening/toestanden.js";
import type { Dossier } from "../../src/kern/dossier.js";
import type { Gebeurtenis } from "../../src/kern/gebeurtenis.js";
import { datum, eenDossier, eenGebeurtenis, eenZaak } from "../bouwers.js";

const GOED: Punttoets = { oordeel: "voldoet" };

/** A verdict on every point: met, unless said otherwise. */
export const toetsen = (anders: Punttoetsen = {}): Punttoetsen => ({
  a: GOED,
  b: GOED,
  c: GOED,
  d: GOED,
  e: GOED,
  f: GOED,
  g: GOED,
  h: GOED,
  i: GOED,
  j: GOED,
  l: GOED,
  m: GOED,
  n: GOED,
  ...anders,
});

/** A point that is not met. */
export const NIET: Punttoets = { oordeel: "voldoet niet" };
/** A point without a verdict. */
export const ONBEKEND: Punttoets = { oordeel: "geen oordeel", ontbreekt: "eigen vermogen van het jaar ervoor" };
/** A point that does not go with this provider. */
export const VERVALT: Punttoets = { oordeel: "niet van toepassing", besluit: "Besluit van de experts van 1 maart." };

/** The accounts of a small foundation over 2025. */
export const JAAR: Jaarrekening = { entiteit: "stichting-1", laatsteDag: datum("2025-12-31"), toetsen: {} };
/** The same, for which a review is needed. */
export const KLEIN: Jaarrekening = { ...JAAR, vereist: "beoordelingsverklaring" };
/** The same, with these verdicts. */
export const getoetst = (anders: Punttoetsen = {}): Jaarrekening => ({ ...KLEIN, toetsen: toetsen(anders), ingediend: datum("2026-05-01") });

/** A dossier with these accounts. */
export const bij = (toestand: JaarrekeningToestand, feiten: Jaarrekening): Dossier => eenDossier(eenZaak(JAARREKENING, toestand, feiten));
/** An event of the accounts. */
export const gebeurt = (soort: string, gegevens: object = {}, dag = "2026-05-01", kop: { readonly reden?: string } = {}): Gebeurtenis =>
  eenGebeurtenis(JAARREKENING, soort, gegevens, { tijdstip: `${dag}T09:00:00Z`, ...kop });
/** The year is closed. */
export const afgesloten = (anders: object = {}, dag?: string): Gebeurtenis =>
  gebeurt("jaar-afgesloten", { entiteit: "stichting-1", laatsteDag: "2025-12-31", drempel: "boven de drempel", rol: "opdrachtnemer", ...anders }, dag);
/** The size is judged. */
export const categorie = (waarde: string, anders: object = {}): Gebeurtenis =>
  gebeurt("categorie-bepaald", { entiteit: "stichting-1", categorie: waarde, ...anders });
/** The statement comes in. */
export const verklaring = (anders: object = {}): Gebeurtenis =>
  gebeurt("verklaring-ontvangen", { entiteit: "stichting-1", soort: "beoordelingsverklaring", ondertekend: true, verslagVanBevindingen: true, ...anders });
/** The accounts go in. */
export const indienen = (dag: string, anders: object = {}): Gebeurtenis => gebeurt("ingediend", { toetsen: toetsen(), ...anders }, dag);
