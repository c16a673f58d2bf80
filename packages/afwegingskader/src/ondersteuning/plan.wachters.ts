import { binnenVenster } from "../kern/binnen-venster.js";
import { noemMissend } from "../kern/noem-missend.js";
import { binnenTermijn } from "../kern/termijnwachter.js";
import { mits, type Toetsing, type Vraag, type Wachter } from "../kern/wachter.js";
import { onderdelenDieMissen, vereistInPlan } from "./onderdelen-die-missen.js";
import type { Ondersteuning } from "./ondersteuning.js";
import type { OndersteuningGegevens } from "./ondersteuning.schemas.js";
import type { Ondersteuningsplan } from "./ondersteuningsplan.js";
import { routeVan, toewijzingVan } from "./toewijzing-van.js";

type W<Soort extends keyof OndersteuningGegevens> = Wachter<Ondersteuning, OndersteuningGegevens[Soort]>;
type Evaluatie = OndersteuningGegevens["evaluatie-gehouden"];
type WEvaluatie = Wachter<Ondersteuning, Evaluatie>;

const missend = (plan: Ondersteuningsplan): Toetsing => {
  const onderdelen = onderdelenDieMissen(plan);
  return onderdelen.length === 0 ? undefined : { onderdelen: onderdelen.join(", ") };
};

const heeftMbo4 = ({ gebeurtenis: { actor } }: Pick<Vraag<unknown, unknown>, "gebeurtenis">): boolean => actor.bekwaamheden.includes("mbo4");

/** Who draws up the plan works at mbo 4 or above. @source D-5.2 */
export const auteurMbo4: Wachter<unknown, unknown> = {
  naam: "auteurMbo4",
  code: "PLAN_AUTEUR_NIVEAU",
  vraagt: [],
  toets: (vraag) => mits(heeftMbo4(vraag)),
};

/** The plan holds everything it must. @source D-12.2, D-12.4 */
export const planVolledig: W<"plan-vastgesteld"> = {
  naam: "planVolledig",
  code: "PLAN_ONVOLLEDIG",
  vraagt: ["plan"],
  vereist: vereistInPlan("plan"),
  toets: ({ gegevens: { plan = {} } }) => missend(plan),
};

/** The plan was made with the resident, and with the provider of beschermd wonen if there is one. @source D-12.1 */
export const planSamen: W<"plan-vastgesteld"> = {
  naam: "planSamen",
  code: "PLAN_NIET_SAMEN",
  vraagt: ["plan"],
  vereist: ["plan.samenMetInwoner"],
  toets: ({ feiten, gegevens: { plan } }) => mits(plan?.samenMetInwoner === true && (!feiten.bwAanbieder || plan.samenMetBwAanbieder === true)),
};

/** Who came through the municipality has the goals of the municipality in the plan. @source D-12.3 */
export const doelenOvergenomen: W<"plan-vastgesteld"> = {
  naam: "doelenOvergenomen",
  code: "DOELEN_GEMEENTE_ONTBREKEN",
  vraagt: ["plan"],
  toets: ({ dossier, feiten, gegevens: { plan } }) =>
    mits(routeVan(dossier, feiten.toeleiding) === "route 2" || plan?.doelenVanGemeente !== undefined),
};

/** The plan is there within three months of the start; a late one warns. @source D-12.5 */
export const planOpTijd: Wachter<Ondersteuning, unknown> = {
  naam: "planOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: (vraag) => binnenTermijn(vraag, "D-12.5", vraag.feiten.verantwoordelijkVanaf),
};

/** The resident was asked who comes along to the evaluation. Nobody is an answer too. @source D-12.7 */
export const steunfiguurGevraagd: W<"evaluatie-gepland"> = {
  naam: "steunfiguurGevraagd",
  code: "STEUNFIGUUR_NIET_GEVRAAGD",
  vraagt: ["steunfiguurGevraagd"],
  toets: ({ gegevens }) => mits(gegevens.steunfiguurGevraagd),
};

/** The evaluation lies after the plan or the evaluation before it, and not in the future. */
export const evaluatieGeweest: WEvaluatie = {
  naam: "evaluatieGeweest",
  code: "DATUM_KLOPT_NIET",
  vraagt: ["datum"],
  toets: ({ feiten, gegevens, gebeurtenis }) => binnenVenster(gegevens.datum, feiten.laatstBeoordeeld, gebeurtenis.datum),
};

/** The evaluation was held with the resident and has an outcome: an adjusted plan, or closing. @source D-12.8 */
export const evaluatieMetUitkomst: WEvaluatie = {
  naam: "evaluatieMetUitkomst",
  code: "EVALUATIE_ONTBREEKT",
  vraagt: ["metInwoner", "uitkomst", "bijgesteldPlan"],
  vereist: ["uitkomst"],
  toets: ({ gegevens: { metInwoner, uitkomst, bijgesteldPlan } }) =>
    mits(metInwoner === true && (uitkomst === "afsluiten" || (uitkomst === "bijgesteld plan" && bijgesteldPlan !== undefined))),
};

const BEKEKEN = {
  effect: "het effect",
  doelrealisatie: "de behaalde doelen",
  aanpakPassend: "of de aanpak nog de beste is",
  verankering: "de verankering in de leefomgeving",
} as const;

/** The evaluation looked at all four questions. @source D-12.8 */
export const evaluatieVolledig: WEvaluatie = {
  naam: "evaluatieVolledig",
  code: "EVALUATIE_ONVOLLEDIG",
  vraagt: Object.keys(BEKEKEN),
  vereist: Object.keys(BEKEKEN),
  toets: ({ gegevens }) => noemMissend(BEKEKEN, gegevens, "onderdelen"),
};

/** An adjusted plan is as complete as the first one. @source D-12.2, D-12.8 */
export const bijgesteldPlanVolledig: WEvaluatie = {
  naam: "bijgesteldPlanVolledig",
  code: "PLAN_ONVOLLEDIG",
  vraagt: ["bijgesteldPlan"],
  vereist: vereistInPlan("bijgesteldPlan"),
  toets: ({ gegevens: { bijgesteldPlan } }) => (bijgesteldPlan === undefined ? undefined : missend(bijgesteldPlan)),
};

/** Who adjusts the plan works at mbo 4 or above. @source D-5.2 */
export const bijstellerMbo4: WEvaluatie = {
  naam: "bijstellerMbo4",
  code: "PLAN_AUTEUR_NIVEAU",
  vraagt: [],
  toets: (vraag) => mits(vraag.gegevens.bijgesteldPlan === undefined || heeftMbo4(vraag)),
};

const opDatum = ({ normen, gebeurtenis, gegevens }: Vraag<Ondersteuning, Evaluatie>) => ({
  normen,
  gebeurtenis: { ...gebeurtenis, datum: gegevens.datum ?? gebeurtenis.datum },
});

/** The evaluation is within a year of the plan or the evaluation before it; a late one warns. @source D-12.6 */
export const evaluatieOpTijd: WEvaluatie = {
  naam: "evaluatieOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: (vraag) => binnenTermijn(opDatum(vraag), "D-12.6", vraag.feiten.laatstBeoordeeld),
};

/** The last evaluation and the plan are there eight weeks before the allocation ends; later warns. @source D-12.9 */
export const laatsteEvaluatieOpTijd: WEvaluatie = {
  naam: "laatsteEvaluatieOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: (vraag) => binnenTermijn(opDatum(vraag), "D-12.9", toewijzingVan(vraag.dossier, vraag.feiten.toeleiding)?.einddatum),
};
