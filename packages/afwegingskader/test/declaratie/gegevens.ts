import type { Declaratie } from "../../src/declaratie/declaratie.js";
import { DECLARATIE } from "../../src/declaratie/levensloop.js";
import type { DeclaratieToestand } from "../../src/declaratie/toestanden.js";
import type { Tijd } from "../../src/declaratie/tijd.js";
import type { Dossier, Zaak } from "../../src/kern/dossier.js";
import type { Gebeurtenis } from "../../src/kern/gebeurtenis.js";
import { datum, eenDossier, eenGebeurtenis, eenZaak, type Kop } from "../bouwers.js";
import { agb } from "../wijziging/gegevens.js";
import { DAGBESTEDING, eenOndersteuning, eenToeleiding } from "../zaken-dagbesteding.js";

/** Two dagdelen on Tuesday 10 February 2026 by an employee on the payroll. */
export const eenTijd = (anders: Partial<Tijd> = {}): Tijd => ({
  registratie: "r-1",
  dag: datum("2026-02-10"),
  eenheden: 2,
  medewerker: "p-7",
  inwonerGekoppeld: true,
  uitgevoerd: true,
  declarabelVolgensProduct: true,
  salaris: true,
  primairProces: true,
  ...anders,
});

/** A line under support `o-1`, that is allocation `t-1`. */
export const feitenMet = (anders: Partial<Declaratie> = {}): Declaratie => ({
  product: DAGBESTEDING,
  ondersteuning: "o-1",
  tijden: [eenTijd()],
  ...anders,
});

/** The line as drawn up on 1 March 2026. */
export const REGEL = { referentie: "202602-0001", agb: agb("41000009"), opgesteld: datum("2026-03-01") };

/** A line to declare. */
export const eenDeclaratie = (toestand: DeclaratieToestand, anders: Partial<Declaratie> = {}, id = "z-1"): Zaak<string, string, Declaratie> =>
  eenZaak(DECLARATIE, toestand, feitenMet(anders), id);

/** A dossier with the allocation, the support and this line. No start message was sent. */
export const bij = (toestand: DeclaratieToestand, anders: Partial<Declaratie> = {}, ...zaken: readonly Zaak[]): Dossier =>
  eenDossier(eenToeleiding("startafspraak"), eenOndersteuning("plan-actief"), eenDeclaratie(toestand, anders), ...zaken);

/** The same without a line yet. */
export const zonderLijn = (...zaken: readonly Zaak[]): Dossier => eenDossier(eenToeleiding("startafspraak"), eenOndersteuning("plan-actief"), ...zaken);

/** An event of a line, on a day. */
export const gebeurt = (soort: string, gegevens: object = {}, dag = "2026-03-02", kop: Kop = {}): Gebeurtenis =>
  eenGebeurtenis(DECLARATIE, soort, gegevens, { tijdstip: `${dag}T09:00:00Z`, ...kop });

/** The data with which a line begins. */
export const begin = (tijd: Tijd = eenTijd(), anders: object = {}): object => ({ product: "07A03", ondersteuning: "o-1", tijd, ...anders });

/** The data of a line that can be drawn up: 10 dagdelen in February, 4 of them declared before. */
export const opstellen = (anders: object = {}): object => ({
  referentie: "202602-0001",
  eigenAgb: { code: "41000009", soort: "ondernemingscode", goedgekeurd: true },
  tarief: { product: "07A03", begindatum: "2026-01-01", einddatum: "2026-12-31", bedrag: 5_000 },
  volume: { soort: "per periode", perioden: [{ begindatum: "2026-02-01", einddatum: "2026-02-28", toegewezen: 10, gedeclareerd: 4 }] },
  ...anders,
});

/** The head of a correction. */
export const REDEN: Kop = { reden: "Verkeerd overgenomen." };
