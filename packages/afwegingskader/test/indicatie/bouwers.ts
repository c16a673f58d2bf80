import { ADVIES } from "../../src/advies/levensloop.js";
import type { Indicatie } from "../../src/indicatie/indicatie.js";
import { INDICATIE } from "../../src/indicatie/levensloop.js";
import { ONDERZOEK } from "../../src/onderzoek/levensloop.js";
import { datum, eenDossier, eenGebeurtenis, eenZaak } from "../bouwers.js";

/** An indication that runs to the end of June 2026. */
export const FEITEN: Indicatie = {
  financiering: "zin",
  perioden: [{ begindatum: datum("2025-07-01"), einddatum: datum("2026-06-30") }],
  einddatum: datum("2026-06-30"),
  onderdelen: ["begeleiding", "dagbesteding"],
  aanbieder: "aanbieder",
  backofficeIngelicht: false,
  gebruikteOnderzoeken: [],
};
/** The same, with a re-indication that was investigated and evaluated. */
export const VERLENGING: Indicatie = { ...FEITEN, verlenging: { aangevraagdOp: datum("2026-04-01"), onderzoek: "o-1", geevalueerd: true, hardheid: false } };

/** The investigation of the re-indication. */
export const onderzoek = (toestand = "besloten", indicatie = "z-1") =>
  eenZaak(ONDERZOEK, toestand, { aanleiding: { soort: "herindicatie", indicatie }, uitkomsten: [] }, "o-1");
/** The advice on that investigation: positive and sent, unless said otherwise. */
export const advies = (anders: object = { bestelling: {} }, toestand = "verzonden") => eenZaak(ADVIES, toestand, { onderzoek: "o-1", opstellers: [], ...anders }, "a-1");
/** The indication in a state. */
export const zaak = (toestand: string, feiten: Indicatie = FEITEN) => eenZaak(INDICATIE, toestand, feiten);
/** A dossier with only the indication. */
export const in_ = (toestand: string, feiten?: Indicatie) => eenDossier(zaak(toestand, feiten));
/** An event of an indication on a day, 1 April 2026 unless said otherwise. */
export const gebeurt = (soort: string, gegevens: object = {}, dag = "2026-04-01", reden?: string) =>
  eenGebeurtenis(INDICATIE, soort, gegevens, { tijdstip: `${dag}T10:00:00Z`, ...(reden === undefined ? {} : { reden }) });

/** What a request for an indication says. */
export const AANVRAAG = { advies: "a-1", eerderAfgegeven: false, financiering: "zin", onderdelen: ["begeleiding"] };
/** What an extension says. */
export const NIEUWE_PERIODE = { advies: "a-1", begindatum: "2026-07-01", einddatum: "2027-06-30" };
