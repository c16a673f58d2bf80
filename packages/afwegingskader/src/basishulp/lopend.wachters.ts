import { binnenTermijn } from "../kern/termijnwachter.js";
import { mits, type Wachter } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import type { Basishulp } from "./basishulp.js";
import type { BasishulpGegevens } from "./basishulp.schemas.js";
import { zijnMeerderenBetrokken } from "./plan-van-aanpak.js";

type W<Soort extends keyof BasishulpGegevens> = Wachter<Basishulp, BasishulpGegevens[Soort]>;

/** What every evaluation has; the experience of working together only when several people do. @source W-9.2, W-9.3 */
const EVALUATIE = [
  ["tevredenheid", "tevredenheid van de inwoner"],
  ["doelrealisatie", "wat van de doelen is gehaald"],
  ["aanpak", "of de aanpak nog past"],
  ["verankering", "verankering in de leefomgeving"],
  ["uitkomst", "uitkomst"],
] as const;

/** The evaluation has all its parts. @source W-9.1, W-9.2, W-9.3 */
export const evaluatieVolledig: W<"geevalueerd"> = {
  naam: "evaluatieVolledig",
  code: "EVALUATIE_ONVOLLEDIG",
  vraagt: [...EVALUATIE.map(([veld]) => veld), "samenwerking"],
  toets: ({ feiten, gegevens }) => {
    const samen = feiten.aanvullendeZorg || zijnMeerderenBetrokken(feiten.plan ?? {});
    const mist = EVALUATIE.flatMap(([veld, naam]) => (gegevens[veld] === undefined ? [naam] : []));
    const onderdelen = samen && gegevens.samenwerking === undefined ? [...mist, "ervaring met de samenwerking"] : mist;
    return onderdelen.length === 0 ? undefined : { onderdelen: onderdelen.join(", ") };
  },
};

/** The evaluation is in time when a period was agreed; a late one warns. @source W-9.1 */
export const evaluatieOpTijd: Wachter<Basishulp, unknown> = {
  naam: "evaluatieOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: (vraag) => binnenTermijn(vraag, "W-9.1.periodiek", vraag.feiten.laatsteEvaluatie?.datum ?? vraag.feiten.ingestemdOp),
};

/** Additional care only follows an advice that was sent. @source W-25.2, W-33 */
export const adviesVerzonden: W<"aanvullende-zorg-ingeschakeld"> = {
  naam: "adviesVerzonden",
  code: "ONDERZOEK_VEREIST",
  vraagt: ["advies"],
  toets: ({ dossier, gegevens }) => {
    const toestand = zaakVan(dossier, "A3", gegevens.advies)?.toestand;
    return mits(toestand === "verzonden" || toestand === "verwerkt" || toestand === "bezwaar");
  },
};

/** The professional stays contact, and the provider knows when to call. @source W-12.2, W-37.2 */
export const blijftContact: W<"aanvullende-zorg-ingeschakeld"> = {
  naam: "blijftContact",
  code: "CONTACTPERSOON_ONTBREEKT",
  vraagt: ["contactpersoon", "contactAfspraken"],
  toets: ({ gegevens: { contactpersoon, contactAfspraken } }) => mits(contactpersoon !== undefined && contactAfspraken !== undefined),
};

/** Another professional because the resident wishes it, or with a reason. @source W-6 */
export const wisselMetReden: W<"professional-gewisseld"> = {
  naam: "wisselMetReden",
  code: "WISSEL_ZONDER_REDEN",
  vraagt: ["opWensVanInwoner", "toelichting"],
  toets: ({ gegevens: { opWensVanInwoner, toelichting } }) => mits(opWensVanInwoner === true || toelichting !== undefined),
};

/** The old professional hands over warmly to the new one. @source W-59 */
export const wisselWarm: W<"professional-gewisseld"> = {
  naam: "wisselWarm",
  code: "WARME_OVERDRACHT_ONTBREEKT",
  vraagt: ["warmOvergedragen"],
  toets: ({ gegevens }) => mits(gegevens.warmOvergedragen),
};

/** Also after a change there is one responsible professional in the family. @source W-8.7 */
export const wisselBlijftEen: W<"professional-gewisseld"> = {
  naam: "wisselBlijftEen",
  code: "VERANTWOORDELIJKE_NIET_UNIEK",
  vraagt: ["andereVerantwoordelijkeInGezin"],
  toets: ({ gegevens }) => mits(gegevens.andereVerantwoordelijkeInGezin === false),
};

/** A transfer that is arranged was warm. @source W-63.3, W-59 */
export const overdrachtWarm: W<"overdracht-geregeld"> = {
  naam: "overdrachtWarm",
  code: "WARME_OVERDRACHT_ONTBREEKT",
  vraagt: ["warmOvergedragen"],
  toets: ({ gegevens }) => mits(gegevens.warmOvergedragen),
};

/** There is a transfer to arrange or to call off. @source W-63.3 */
export const overdrachtStaatOpen: Wachter<Basishulp, { readonly naar: string }> = {
  naam: "overdrachtStaatOpen",
  code: "OVERDRACHT_NIET_BEGONNEN",
  vraagt: ["naar"],
  toets: ({ feiten, gegevens }) => mits(feiten.overdrachten.some(({ naar, stand }) => naar === gegevens.naar && stand === "open")),
};
