import { zaakVan, zakenVan, type Advies, type Dossier } from "@wmo-kit/afwegingskader";
import { toJson, type Voorstellen } from "@wmo-kit/kit";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";

type Maak = (dossier: Inwonerdossier, zaak: string) => Voorstellen;

const isVoorstellen = (waarde: unknown): waarde is Voorstellen => typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);

// What was written before stands in the form again, to change; nobody types it twice.
const opnieuw =
  (kies: (feiten: Advies) => object | undefined): Maak =>
  ({ zaken }, zaak) => {
    const feiten = zaakVan(zaken, "A3", zaak)?.feiten;
    const eerder = feiten === undefined ? undefined : kies(feiten);
    const json = eerder === undefined ? undefined : toJson(eerder);
    return isVoorstellen(json) ? json : {};
  };

// The list is looked up anew: that of an earlier day says nothing of today. @source W-37.3
const zonderLijst = (bestelling: Advies["bestelling"]): object | undefined => {
  if (bestelling === undefined) return undefined;
  const { robLijst: _, ...rest } = bestelling;
  return rest;
};

// A pgb leans on the test of the same investigation.
const findPgbToets = (zaken: Dossier, advies: Advies | undefined): string | undefined =>
  advies?.bestelling?.financiering === "pgb" ? zakenVan(zaken, "A4").findLast(({ toestand, feiten }) => toestand === "voldoet" && feiten.onderzoek === advies.onderzoek)?.id : undefined;

const metPgbToets: Maak = ({ zaken }, zaak) => {
  const pgbToets = findPgbToets(zaken, zaakVan(zaken, "A3", zaak)?.feiten);
  return pgbToets === undefined ? {} : { pgbToets };
};

/** To whom an advice goes: the back office and the resident, and the provider only with zin. @source W-29.2, W-33.4, W-39 */
const aanWie: Maak = ({ zaken }, zaak) => {
  const financiering = zaakVan(zaken, "A3", zaak)?.feiten.bestelling?.financiering;
  return {
    ontvangers: [
      { aan: "backoffice", stuk: "advies" },
      { aan: "inwoner", stuk: "verslag" },
      ...(financiering === "zin" ? [{ aan: "aanbieder", stuk: "verslag" }] : []),
    ],
  };
};

/** What is known beforehand about the steps of an advice. A person sees it and can change it. */
export const ADVIESVOORSTELLEN: Readonly<Record<string, Maak>> = {
  "A3 productbestelling-gemaakt": opnieuw(({ bestelling }) => zonderLijst(bestelling)),
  "A3 keuze-geboden": opnieuw(({ keuze }) => keuze),
  "A3 negatief-opgesteld": opnieuw(({ afwijzing }) => afwijzing),
  "A3 ter-toetsing-aangeboden": metPgbToets,
  "A3 zonder-toets-vrijgegeven": metPgbToets,
  "A3 verzonden": aanWie,
};
