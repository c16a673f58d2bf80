import { isHerindicatie, resterendeActiviteiten, toegelatenActiviteiten, zaakVan, type Onderzoek } from "@wmo-kit/afwegingskader";
import type { Voorstellen } from "@wmo-kit/kit";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { GEEN_AANTEKENINGEN } from "./onderzoeksaantekeningen.js";

type Maak = (dossier: Inwonerdossier, zaak: string) => Voorstellen;

const toVoorstellen = (gegevens: object): Voorstellen => JSON.parse(JSON.stringify(gegevens));

const vanOnderzoek =
  (maak: (onderzoek: Onderzoek) => object | undefined): Maak =>
  ({ zaken }, zaak) =>
    toVoorstellen(maak(zaakVan(zaken, "A2", zaak)?.feiten ?? { uitkomsten: [] }) ?? {});

const ELEMENTEN = ["d", "e", "f"] as const;

// A row for every verdict that is asked, with what was judged before.
const metOordelen = ({ stap3, stap4 }: Onderzoek): object => ({
  ...stap4,
  oordelen: (stap3?.activiteiten ?? []).flatMap(({ id }) =>
    ELEMENTEN.map((element) => ({ activiteit: id, element, ...stap4?.oordelen.find((oordeel) => oordeel.activiteit === id && oordeel.element === element) })),
  ),
  samen: (stap4?.samen ?? []).filter(({ activiteit }) => stap3?.activiteiten.some(({ id }) => id === activiteit)),
});

// A row for every activity that is left; what was filled in before stays as far as it may still be there.
const metRest = (onderzoek: Onderzoek): object => {
  const { stap5 } = onderzoek;
  const eerder = (stap5?.rest ?? []).filter(({ activiteit }) => toegelatenActiviteiten(onderzoek).includes(activiteit));
  const nieuw = resterendeActiviteiten(onderzoek).filter((id) => !eerder.some(({ activiteit }) => activiteit === id));
  return { ...stap5, rest: [...eerder, ...nieuw.map((activiteit) => ({ activiteit }))] };
};

// The expert team was noted before; the decision repeats it for a person to look at.
const metBesluit: Maak = ({ zaken, eigen }, zaak) => {
  const onderzoek = zaakVan(zaken, "A2", zaak)?.feiten;
  const { expertteam, besproken } = eigen.onderzoeken[zaak] ?? GEEN_AANTEKENINGEN;
  const team = expertteam === undefined ? {} : { expertteam: { komtInAanmerking: expertteam.komtInAanmerking, besproken: besproken !== undefined } };
  return toVoorstellen({ ...team, ...onderzoek?.besluit });
};

// Whether there is a concern about safety is known from the melding.
const metVerslag: Maak = ({ zaken }, zaak) => {
  const onderzoek = zaakVan(zaken, "A2", zaak)?.feiten;
  const melding = onderzoek?.aanleiding?.soort === "melding" ? zaakVan(zaken, "A1", onderzoek.aanleiding.melding)?.feiten : undefined;
  return toVoorstellen({ ...(melding?.veiligheidszorg === true ? { veiligheidszorg: true } : {}), ...onderzoek?.verslag });
};

// The one melding that has a professional is the occasion; a re-indication is when one is asked.
const metAanleiding: Maak = ({ zaken }) => {
  const alle = Object.values(zaken.zaken);
  const indicaties = alle.filter(({ levensloop, toestand }) => levensloop === "A6" && toestand === "verlengingsverzoek");
  const meldingen = alle.filter(({ levensloop, toestand }) => levensloop === "A1" && toestand === "gekoppeld");
  if (indicaties.length === 1 && meldingen.length === 0) return toVoorstellen({ "aanleiding.soort": "herindicatie", "aanleiding.indicatie": indicaties[0]?.id });
  if (meldingen.length === 1 && indicaties.length === 0) return toVoorstellen({ "aanleiding.soort": "melding", "aanleiding.melding": meldingen[0]?.id });
  return {};
};

/** What is filled in beforehand in the steps of an investigation: what was recorded before, so that recording again is changing. @source lifecycle.md A2 */
export const ONDERZOEKSVOORSTELLEN: Readonly<Record<string, Maak>> = {
  "A2 onderzoek-gestart": metAanleiding,
  "A2 stap-1-vastgelegd": vanOnderzoek(({ stap1 }) => stap1),
  "A2 stap-2-vastgelegd": vanOnderzoek(({ stap2 }) => stap2),
  "A2 stap-3-vastgelegd": vanOnderzoek(({ stap3 }) => stap3),
  "A2 stap-4-vastgelegd": vanOnderzoek(metOordelen),
  "A2 stap-5-vastgelegd": vanOnderzoek((onderzoek) => (isHerindicatie(onderzoek) || resterendeActiviteiten(onderzoek).length > 0 ? metRest(onderzoek) : onderzoek.stap5)),
  "A2 stap-6-vastgelegd": vanOnderzoek(({ stap6 }) => stap6),
  "A2 verslag-opgesteld": metVerslag,
  "A2 onderzoek-besloten": metBesluit,
};
