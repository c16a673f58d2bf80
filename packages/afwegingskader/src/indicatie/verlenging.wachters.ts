import type { Advies } from "../advies/advies.js";
import { noemMissend } from "../kern/noem-missend.js";
import { binnenTermijn } from "../kern/termijnwachter.js";
import { mits, NIET_GOED, type Wachter } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import type { Indicatie } from "./indicatie.js";
import type { IndicatieGegevens } from "./indicatie.schemas.js";

type W<Soort extends keyof IndicatieGegevens> = Wachter<Indicatie, IndicatieGegevens[Soort]>;

/** The request comes in time before the end; a late one warns and is taken. @source W-28.1 */
export const opTijdGevraagd: Wachter<Indicatie, unknown> = {
  naam: "opTijdGevraagd",
  code: "HERINDICATIE_LAAT",
  vraagt: [],
  toets: (vraag) => (binnenTermijn(vraag, "W-28.1", vraag.feiten.einddatum) === undefined ? undefined : NIET_GOED),
};

const VERSLAG_VAN = { zin: "inwoner met aanbieder", pgb: "pgb-beheerder" } as const;

/** The evaluation report is attached: by the resident with the provider, or with a pgb by its manager; without it the request warns. @source W-28.1, W-39 */
export const metEvaluatieverslag: W<"verlenging-gevraagd"> = {
  naam: "metEvaluatieverslag",
  code: "EVALUATIEVERSLAG_ONTBREEKT",
  vraagt: ["evaluatieverslagVan"],
  toets: ({ feiten: { financiering }, gegevens: { evaluatieverslagVan } }) =>
    mits(evaluatieverslagVan !== undefined && (financiering === undefined || evaluatieverslagVan === VERSLAG_VAN[financiering])),
};

/** The investigation is of this re-indication, and no earlier one was decided on it. @source W-28.2 */
export const onderzoekInDossier: W<"heronderzoek-begonnen"> = {
  naam: "onderzoekInDossier",
  code: "HERONDERZOEK_ONTBREEKT",
  vraagt: ["onderzoek"],
  toets: ({ dossier, feiten, gegevens, gebeurtenis }) => {
    const onderzoek = zaakVan(dossier, "A2", gegevens.onderzoek);
    const aanleiding = onderzoek?.feiten.aanleiding;
    return mits(
      onderzoek !== undefined &&
        aanleiding?.soort === "herindicatie" &&
        aanleiding.indicatie === gebeurtenis.zaak &&
        !feiten.gebruikteOnderzoeken.includes(onderzoek.id),
    );
  },
};

const EVALUATIE = {
  tevredenheid: "tevredenheid van de inwoner",
  doelrealisatie: "wat van de oplossing is bereikt",
  verzilvering: "hoe de vorige indicatie is gebruikt",
};

/** Satisfaction, result and the use of the earlier indication are there. @source W-28.2, W-27.3 */
export const ondersteuningGeevalueerd: W<"ondersteuning-geevalueerd"> = {
  naam: "ondersteuningGeevalueerd",
  code: "EVALUATIE_ONVOLLEDIG",
  vraagt: Object.keys(EVALUATIE),
  toets: ({ gegevens }) => noemMissend(EVALUATIE, gegevens, "onderdelen"),
};

/** The hardship clause exists for a re-indication only. @source W-28.3; A-18 */
export const alleenBijHerindicatie: Wachter<Indicatie, unknown> = {
  naam: "alleenBijHerindicatie",
  code: "HARDHEID_ALLEEN_HERINDICATIE",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.verlenging !== undefined),
};

/** The interest of the resident, and whether a hand-over hinders or helps, are motivated. @source W-28.3 */
export const hardheidGemotiveerd: W<"hardheidsclausule-toegepast"> = {
  naam: "hardheidGemotiveerd",
  code: "MOTIVERING_ONTBREEKT",
  vraagt: ["belangVanInwoner", "overdracht", "motivering"],
  toets: ({ gegevens: { belangVanInwoner, overdracht, motivering } }) =>
    mits(belangVanInwoner !== undefined && overdracht !== undefined && motivering !== undefined),
};

const AF: readonly string[] = ["verslag-vastgesteld", "besloten"];

/** Nothing is extended without a full new investigation and its evaluation. @source W-28.2 */
export const heronderzoekAf: Wachter<Indicatie, unknown> = {
  naam: "heronderzoekAf",
  code: "HERONDERZOEK_ONTBREEKT",
  vraagt: [],
  toets: ({ dossier, feiten: { verlenging } }) =>
    mits(verlenging?.geevalueerd === true && AF.includes(zaakVan(dossier, "A2", verlenging.onderzoek)?.toestand ?? "")),
};

const VERZONDEN: readonly string[] = ["verzonden", "verwerkt", "bezwaar"];

const metAdvies = (naam: string, past: (advies: Advies) => boolean): Wachter<Indicatie, { readonly advies?: string | undefined }> => ({
  naam,
  code: "VERSLAG_ONTBREEKT",
  vraagt: ["advies"],
  toets: ({ dossier, feiten: { verlenging }, gegevens }) => {
    const advies = zaakVan(dossier, "A3", gegevens.advies);
    if (advies === undefined || !VERZONDEN.includes(advies.toestand)) return NIET_GOED;
    // Without an investigation the guard on that tells what is missing.
    return mits(past(advies.feiten) && (verlenging?.onderzoek === undefined || advies.feiten.onderzoek === verlenging.onderzoek));
  },
});

/** The outcome was sent as a positive advice on this investigation. @source W-28.2, W-29.2, W-34 */
export const metPositiefAdvies = metAdvies("metPositiefAdvies", ({ bestelling }) => bestelling !== undefined);

/** The outcome was sent as a negative advice on this investigation. @source W-28.2, W-29.2, W-35 */
export const metNegatiefAdvies = metAdvies("metNegatiefAdvies", ({ afwijzing }) => afwijzing !== undefined);

/** The new period joins or follows the old one: it begins after the old one began. @source W-28.1 */
export const nieuwePeriode: W<"verlengd"> = {
  naam: "nieuwePeriode",
  code: "PERIODE_KLOPT_NIET",
  vraagt: ["begindatum", "einddatum"],
  toets: ({ feiten, gegevens: { begindatum, einddatum } }) =>
    mits(
      begindatum !== undefined && einddatum !== undefined && begindatum <= einddatum && (feiten.einddatum === undefined || begindatum > feiten.einddatum),
    ),
};
