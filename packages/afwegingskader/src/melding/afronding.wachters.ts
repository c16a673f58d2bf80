import { VERZONDEN_TOESTANDEN } from "../advies/verzonden-toestanden.js";
import { binnenTermijn } from "../kern/termijnwachter.js";
import { mits, type Wachter } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import type { Melding } from "./melding.js";
import type { MeldingGegevens } from "./melding.schemas.js";

type W<Soort extends keyof MeldingGegevens> = Wachter<Melding, MeldingGegevens[Soort]>;



/** Help without investigation: the question is known well enough and the resident agrees. Only basishulp starts this way. @source W-25.2 */
export const vraagBekendEnInstemming: W<"direct-basishulp"> = {
  naam: "vraagBekendEnInstemming",
  code: "VRAAG_NIET_GENOEGZAAM_BEKEND",
  vraagt: ["inwonerStemtIn"],
  toets: ({ feiten, gegevens }) => mits(feiten.vraagGenoegzaamBekend && gegevens.inwonerStemtIn === true),
};

/** Basishulp starts within fourteen days after the melding; later warns. @source W-50.2.3 */
export const startOpTijd: Wachter<Melding, unknown> = {
  naam: "startOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: (vraag) => binnenTermijn(vraag, "W-50.2.3", vraag.feiten.ontvangen?.datum),
};

/** An advice as the solution is an advice that was sent, on the investigation of this melding. @source W-25.2, W-33 */
export const adviesNaOnderzoek: W<"oplossing-geboden"> = {
  naam: "adviesNaOnderzoek",
  code: "ONDERZOEK_VEREIST",
  vraagt: ["oplossing", "advies"],
  toets: ({ dossier, feiten, gegevens: { oplossing, advies } }) => {
    if (oplossing !== "advies") return undefined;
    const zaak = zaakVan(dossier, "A3", advies);
    return mits(zaak !== undefined && feiten.onderzoek !== undefined && zaak.feiten.onderzoek === feiten.onderzoek && VERZONDEN_TOESTANDEN.includes(zaak.toestand));
  },
};

/** At least one solution is recorded. @source W-33 */
export const heeftOplossing: Wachter<Melding, unknown> = {
  naam: "heeftOplossing",
  code: "MELDING_ZONDER_OPLOSSING",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.oplossingen.length > 0),
};

/** Every part of the question is answered by a solution. @source W-33 */
export const deelvragenBeantwoord: W<"melding-afgehandeld"> = {
  naam: "deelvragenBeantwoord",
  code: "MELDING_ZONDER_OPLOSSING",
  vraagt: ["alleDeelvragenBeantwoord"],
  toets: ({ gegevens }) => mits(gegevens.alleDeelvragenBeantwoord),
};
