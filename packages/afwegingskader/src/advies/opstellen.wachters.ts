import { formatDatum } from "@wmo-kit/domain";

import { mits, type Wachter } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import type { AdviesGegevens } from "./advies.schemas.js";
import type { Advies } from "./advies.js";
import { isAfwijzingVolledig } from "./evaluate-vier-ogen.js";
import { listOntbrekendeBestelgegevens } from "./list-ontbrekende-bestelgegevens.js";

type W<Soort extends keyof AdviesGegevens> = Wachter<Advies, AdviesGegevens[Soort]>;

/** An advice stands on an investigation that came to an advice. @source W-25.2, W-33.4 */
export const onderzoekIsBesloten: W<"advies-begonnen"> = {
  naam: "onderzoekIsBesloten",
  code: "ONDERZOEK_VEREIST",
  vraagt: ["onderzoek"],
  toets: ({ dossier, gegevens }) => {
    const onderzoek = zaakVan(dossier, "A2", gegevens.onderzoek);
    return mits(
      onderzoek?.toestand === "besloten" &&
        onderzoek.feiten.uitkomsten.some((uitkomst) => uitkomst === "advies-positief" || uitkomst === "advies-negatief"),
    );
  },
};

/** Who writes an advice was trained for it. @source W-72.7 */
export const opstellerOpgeleid: Wachter<Advies, unknown> = {
  naam: "opstellerOpgeleid",
  code: "ADVISEUR_NIET_OPGELEID",
  vraagt: [],
  toets: ({ gebeurtenis: { actor } }) => mits(actor.bekwaamheden.includes("indicatiestelling")),
};

const uitkomstIs = (naam: string, uitkomst: "advies-positief" | "advies-negatief"): Wachter<Advies, unknown> => ({
  naam,
  code: "AFWIJKING_VAN_ONDERZOEK",
  vraagt: [],
  toets: ({ dossier, feiten }) => mits(zaakVan(dossier, "A2", feiten.onderzoek)?.feiten.uitkomsten.includes(uitkomst)),
});

/** The investigation came to a positive advice. @source W-33.4, W-34 */
export const onderzoekWasPositief = uitkomstIs("onderzoekWasPositief", "advies-positief");

/** The investigation came to a negative advice, whole or for a part. @source W-33.4, W-35 */
export const onderzoekWasNegatief = uitkomstIs("onderzoekWasNegatief", "advies-negatief");

/** The order has its six things. @source W-34 */
export const bestellingVolledig: W<"productbestelling-gemaakt"> = {
  naam: "bestellingVolledig",
  code: "BESTELLING_ONVOLLEDIG",
  vraagt: ["begindatum", "einddatum", "soort", "productcode", "omvang", "financiering", "aanbieder", "pgbBeheerder"],
  toets: ({ gegevens }) => {
    const mist = listOntbrekendeBestelgegevens(gegevens);
    return mist.length === 0 ? undefined : { velden: mist.join(", ") };
  },
};

/** With a pgb there is no provider in the order. @source W-34.5, W-39 */
export const geenAanbiederBijPgb: W<"productbestelling-gemaakt"> = {
  naam: "geenAanbiederBijPgb",
  code: "AANBIEDER_BIJ_PGB",
  vraagt: ["financiering", "aanbieder"],
  toets: ({ gegevens: { financiering, aanbieder, veegcontract } }) =>
    mits(financiering !== "pgb" || (aanbieder === undefined && veegcontract === undefined)),
};

/** The provider delivers this product by the list, or there is a single contract for this resident. @source W-37.3, W-38 */
export const aanbiederGecontracteerd: W<"productbestelling-gemaakt"> = {
  naam: "aanbiederGecontracteerd",
  code: "AANBIEDER_NIET_GECONTRACTEERD",
  vraagt: ["robLijst", "veegcontract"],
  toets: ({ gegevens: { financiering, aanbieder, productcode, robLijst, veegcontract } }) => {
    if (financiering !== "zin" || aanbieder === undefined || productcode === undefined || veegcontract !== undefined) return undefined;
    return mits(robLijst?.producten.includes(productcode));
  },
};

/** The list is that of today: "altijd de actuele (online) lijst" is read as looked up on the day of the order. @source W-37.3 */
export const lijstActueel: W<"productbestelling-gemaakt"> = {
  naam: "lijstActueel",
  code: "LIJST_VEROUDERD",
  vraagt: ["robLijst"],
  toets: ({ gegevens: { financiering, robLijst }, gebeurtenis }) =>
    financiering !== "zin" || robLijst === undefined || robLijst.opgehaald >= gebeurtenis.datum
      ? undefined
      : { datum: formatDatum(robLijst.opgehaald) },
};

/** The resident was told of the choice and had one: several suitable providers, or the reason why not. @source W-31, W-41.3 */
export const keuzeGeboden: W<"keuze-geboden"> = {
  naam: "keuzeGeboden",
  code: "KEUZE_NIET_VASTGELEGD",
  vraagt: ["keuzeUitgelegd", "aanbieders", "redenGeenKeuze"],
  toets: ({ gegevens: { keuzeUitgelegd, aanbieders = [], redenGeenKeuze } }) =>
    mits(keuzeUitgelegd === true && (new Set(aanbieders.map(({ aanbieder }) => aanbieder)).size > 1 || redenGeenKeuze !== undefined)),
};

/** The own contribution was explained. @source W-30 */
export const bijdrageUitgelegd: W<"keuze-geboden"> = {
  naam: "bijdrageUitgelegd",
  code: "BIJDRAGE_NIET_UITGELEGD",
  vraagt: ["abonnementstariefUitgelegd"],
  toets: ({ gegevens }) => mits(gegevens.abonnementstariefUitgelegd),
};

/** A provider of the own organisation is never the only one offered. @source W-78.2 */
export const geenVoorkeurspositie: W<"keuze-geboden"> = {
  naam: "geenVoorkeurspositie",
  code: "VOORKEURSPOSITIE",
  vraagt: ["aanbieders"],
  toets: ({ gegevens: { aanbieders = [] } }) => mits(aanbieders.length === 0 || aanbieders.some(({ verbonden }) => !verbonden)),
};

/** A negative advice has a legal ground and a motivation. @source W-35 */
export const afwijzingVolledig: W<"negatief-opgesteld"> = {
  naam: "afwijzingVolledig",
  code: "AFWIJZING_ONVOLLEDIG",
  vraagt: ["grond", "motivering"],
  toets: ({ gegevens }) => mits(isAfwijzingVolledig(gegevens)),
};
