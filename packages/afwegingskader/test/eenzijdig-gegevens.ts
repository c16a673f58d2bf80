import type { Eenzijdig } from "../src/eenzijdig/eenzijdig.js";
import { EENZIJDIG } from "../src/eenzijdig/levensloop.js";
import type { EenzijdigToestand } from "../src/eenzijdig/toestanden.js";
import type { Ondersteuning, Waarschuwing } from "../src/ondersteuning/ondersteuning.js";
import { datum, eenDossier, eenGebeurtenis, type Kop } from "./bouwers.js";
import { eenEenzijdig, eenOndersteuning, eenToeleiding } from "./zaken-dagbesteding.js";

/** An event of case `e-1`. */
export const bij = (soort: string, gegevens: object = {}, anders: Kop = {}) => eenGebeurtenis(EENZIJDIG, soort, gegevens, { zaak: "e-1", ...anders });
/** A dossier with support, and that case in a state. */
export const in_ = (toestand: EenzijdigToestand, anders: Partial<Eenzijdig> = {}, ondersteuning: Partial<Ondersteuning> = {}) =>
  eenDossier(eenToeleiding("startafspraak"), eenOndersteuning("plan-actief", ondersteuning), eenEenzijdig(toestand, anders));

/** The data of an intention that can be. */
export const VOORNEMEN = { ondersteuning: "o-1", soort: "beeindigen", grond: "b" };
/** The data of a weighing that goes on. */
export const AFGEWOGEN = {
  gedragVolgtUitProblematiek: false,
  kenmerkenVanInwoner: "Slaapt slecht; gewogen.",
  waaromNietVoortzetten: "De begeleiding kan niet volstaan.",
};
/** The data of alternatives that were all tried. */
export const BENUT = { geprobeerd: [{ wat: "een kleinere groep", uitkomst: "hielp niet" }], alleMogelijkhedenBenut: true };
/** The data of a consultation without a solution. */
export const OVERLEG = { met: ["Buurtteam of sociaal team"], uitkomst: "Geen oplossing gevonden.", oplossingGevonden: false };
/** The data of a warm hand-over. */
export const OVERDRACHT = { gezochteAlternatieven: ["zorgboerderij"], overgedragenAan: "zorgboerderij", warmeOverdracht: true };
/** The data of the stop itself. */
export const STOP = { laatsteDag: "2026-02-27", motivering: "Zie de afweging en het overleg." };

/** A written warning on a day. */
export const waarschuwing = (dag: string): Waarschuwing => ({ datum: datum(dag), schriftelijk: true, regel: "Niet onder invloed komen." });
/** An intention on ground f, after warnings on these days. */
export const grondF = (...dagen: readonly string[]) => in_("voornemen", { grond: "f" }, { waarschuwingen: dagen.map(waarschuwing) });
