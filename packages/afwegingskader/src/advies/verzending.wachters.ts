import { toEpochMs, type IsoDatum } from "@wmo-kit/domain";

import { binnenTermijn } from "../kern/termijnwachter.js";
import { mits, NIET_GOED, type Vraag, type Wachter } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import type { AdviesGegevens } from "./advies.schemas.js";
import type { Advies } from "./advies.js";

type Verzending = AdviesGegevens["verzonden"];
type W = Wachter<Advies, Verzending>;

const gaatNaar = ({ ontvangers = [] }: Partial<Verzending>, aan: string, stuk: string): boolean =>
  ontvangers.some((ontvanger) => ontvanger.aan === aan && ontvanger.stuk === stuk);

/** The day of the melding behind an advice; undefined at a re-indication, where the six weeks do not run. @source W-33 */
export const meldingsdag = ({ dossier, feiten }: Pick<Vraag<Advies, unknown>, "dossier" | "feiten">): IsoDatum | undefined => {
  const aanleiding = zaakVan(dossier, "A2", feiten.onderzoek)?.feiten.aanleiding;
  return aanleiding?.soort === "melding" ? zaakVan(dossier, "A1", aanleiding.melding)?.feiten.ontvangen?.datum : undefined;
};

/** The advice goes to the back office. @source W-33.4, W-98.4 */
export const naarBackoffice: W = {
  naam: "naarBackoffice",
  code: "BACKOFFICE_ONTBREEKT",
  vraagt: ["ontvangers"],
  toets: ({ gegevens }) => mits(gaatNaar(gegevens, "backoffice", "advies")),
};

/** The report goes at the same moment to the resident and, with zin, to the provider. @source W-29.2 */
export const verslagGelijktijdig: W = {
  naam: "verslagGelijktijdig",
  code: "VERSLAG_ONTBREEKT",
  vraagt: ["ontvangers"],
  toets: ({ feiten, gegevens }) =>
    mits(gaatNaar(gegevens, "inwoner", "verslag") && (feiten.bestelling?.financiering !== "zin" || gaatNaar(gegevens, "aanbieder", "verslag"))),
};

/** Nothing goes to a provider unless it was chosen for zin: with a pgb the manager finds and speaks to it. @source W-29.2, W-39 */
export const nietsNaarPgbAanbieder: W = {
  naam: "nietsNaarPgbAanbieder",
  code: "VERSLAG_NIET_NAAR_PGB_AANBIEDER",
  vraagt: ["ontvangers"],
  toets: ({ feiten, gegevens: { ontvangers = [] } }) =>
    mits(feiten.bestelling?.financiering === "zin" || ontvangers.every(({ aan }) => aan !== "aanbieder")),
};

/** The investigation is still as it was when the advice was approved: no change after the review. @source W-54.2, W-35 */
export const onderzoekOngewijzigd: Wachter<Advies, unknown> = {
  naam: "onderzoekOngewijzigd",
  code: "ONDERZOEK_GEWIJZIGD",
  vraagt: [],
  toets: ({ dossier, feiten }) => {
    const onderzoek = zaakVan(dossier, "A2", feiten.onderzoek);
    const besloten = onderzoek?.feiten.besloten;
    return mits(
      onderzoek?.toestand === "besloten" &&
        besloten !== undefined &&
        feiten.goedgekeurd !== undefined &&
        toEpochMs(besloten.tijdstip) <= toEpochMs(feiten.goedgekeurd.tijdstip),
    );
  },
};

/** Sent within six weeks after the melding; later warns, and the municipality is told. @source W-33 */
export const adviesOpTijd: Wachter<Advies, unknown> = {
  naam: "adviesOpTijd",
  code: "INFORMEER_OPDRACHTGEVER",
  vraagt: [],
  toets: (vraag) => (binnenTermijn(vraag, "W-33.advies", meldingsdag(vraag)) === undefined ? undefined : NIET_GOED),
};

/** What was asked for the objection was delivered before it is closed. @source W-40 ("op verzoek") */
export const informatieGeleverd: Wachter<Advies, unknown> = {
  naam: "informatieGeleverd",
  code: "BEZWAARINFORMATIE_ONTBREEKT",
  vraagt: [],
  toets: ({ feiten }) => mits(!feiten.informatieGevraagd),
};
