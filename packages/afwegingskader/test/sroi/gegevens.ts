import type { Dossier } from "../../src/kern/dossier.js";
import type { Gebeurtenis } from "../../src/kern/gebeurtenis.js";
import { SROI } from "../../src/sroi/levensloop.js";
import type { Sroi } from "../../src/sroi/sroi.js";
import type { SroiToestand } from "../../src/sroi/toestanden.js";
import { datum, eenDossier, eenGebeurtenis, eenZaak } from "../bouwers.js";

/** The contract year 2025. */
export const JAAR_2025 = { begindatum: datum("2025-01-01"), einddatum: datum("2025-12-31") };
/** A contract that was signed on Monday 23 February 2026. */
export const GETEKEND: Sroi = { programma: "dagbesteding", getekend: datum("2026-02-23"), perioden: [] };
/** The same, with social return over 2025. */
export const OVER_2025: Sroi = { ...GETEKEND, perioden: [JAAR_2025] };

/** A dossier with this duty of social return. */
export const bij = (toestand: SroiToestand, feiten: Sroi): Dossier => eenDossier(eenZaak(SROI, toestand, feiten));
/** An event of the duty of social return. */
export const gebeurt = (soort: string, gegevens: object = {}, dag = "2026-03-02", kop: { readonly reden?: string } = {}): Gebeurtenis =>
  eenGebeurtenis(SROI, soort, gegevens, { tijdstip: `${dag}T09:00:00Z`, ...kop });
