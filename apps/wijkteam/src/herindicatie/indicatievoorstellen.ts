import { zaakVan, zakenVan, type Advies } from "@wmo-kit/afwegingskader";
import { toJson, type Voorstellen } from "@wmo-kit/kit";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";

type Maak = (dossier: Inwonerdossier, zaak: string) => Voorstellen;

interface Verstuurd {
  readonly advies: string;
  readonly feiten: Advies;
}

const isVoorstellen = (waarde: unknown): waarde is Voorstellen => typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
const toVoorstellen = (gegevens: object): Voorstellen => {
  const json = toJson(gegevens);
  return isVoorstellen(json) ? json : {};
};

/** The newest advice that was sent and fits. */
const findVerstuurd = ({ zaken }: Inwonerdossier, past: (feiten: Advies) => boolean): Verstuurd | undefined => {
  const zaak = zakenVan(zaken, "A3").findLast(({ feiten }) => feiten.verzonden !== undefined && past(feiten));
  return zaak === undefined ? undefined : { advies: zaak.id, feiten: zaak.feiten };
};

// The investigation that was begun for this indication, unless an earlier re-indication was decided on it.
const metOnderzoek: Maak = ({ zaken }, zaak) => {
  const gebruikt = zaakVan(zaken, "A6", zaak)?.feiten.gebruikteOnderzoeken ?? [];
  const onderzoek = zakenVan(zaken, "A2").findLast(({ id, feiten: { aanleiding } }) => aanleiding?.soort === "herindicatie" && aanleiding.indicatie === zaak && !gebruikt.includes(id))?.id;
  return onderzoek === undefined ? {} : { onderzoek };
};

const hoortBij =
  ({ zaken }: Inwonerdossier, zaak: string) =>
  ({ onderzoek }: Advies): boolean => {
    const verlenging = zaakVan(zaken, "A6", zaak)?.feiten.verlenging;
    return verlenging?.onderzoek !== undefined && onderzoek === verlenging.onderzoek;
  };

// The period as it was ordered; what the decision says instead, a person fills in.
const metPeriode: Maak = (dossier, zaak) => {
  const verstuurd = findVerstuurd(dossier, (advies) => advies.bestelling !== undefined && hoortBij(dossier, zaak)(advies));
  if (verstuurd === undefined) return {};
  const { begindatum, einddatum } = verstuurd.feiten.bestelling ?? {};
  return toVoorstellen({ advies: verstuurd.advies, begindatum, einddatum });
};

const metAfwijzing: Maak = (dossier, zaak) => {
  const verstuurd = findVerstuurd(dossier, (advies) => advies.afwijzing !== undefined && hoortBij(dossier, zaak)(advies));
  return verstuurd === undefined ? {} : { advies: verstuurd.advies };
};

// A new indication follows the order that was sent last.
const metBestelling: Maak = (dossier) => {
  const verstuurd = findVerstuurd(dossier, ({ bestelling }) => bestelling !== undefined);
  if (verstuurd === undefined) return {};
  const { financiering, soort, aanbieder } = verstuurd.feiten.bestelling ?? {};
  return toVoorstellen({ advies: verstuurd.advies, eerderAfgegeven: false, financiering, onderdelen: soort === undefined ? undefined : [soort], aanbieder });
};

/** What is known beforehand about the steps of an indication. A person sees it and can change it. @source lifecycle.md A6; W-28.1, W-28.2, W-34 */
export const INDICATIEVOORSTELLEN: Readonly<Record<string, Maak>> = {
  "A6 indicatie-aangevraagd": metBestelling,
  "A6 heronderzoek-begonnen": metOnderzoek,
  "A6 verlengd": metPeriode,
  "A6 niet-verlengd": metAfwijzing,
};
