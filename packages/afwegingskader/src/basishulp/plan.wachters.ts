import { mits, type Wachter } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import { isActieCompleet } from "./actie.js";
import type { Basishulp } from "./basishulp.js";
import type { BasishulpGegevens } from "./basishulp.schemas.js";
import { listOntbrekendePlanonderdelen } from "./list-ontbrekende-planonderdelen.js";
import { PlanVanAanpak } from "./plan-van-aanpak.js";

type W<Soort extends keyof BasishulpGegevens> = Wachter<Basishulp, BasishulpGegevens[Soort]>;

/** The resident was asked who of the own network takes part. @source W-8.1 */
export const netwerkGevraagd: Wachter<Basishulp, PlanVanAanpak> = {
  naam: "netwerkGevraagd",
  code: "PLAN_ONVOLLEDIG",
  vraagt: ["netwerkGevraagd"],
  toets: ({ gegevens }) => (gegevens.netwerkGevraagd === true ? undefined : { onderdelen: "de vraag wie uit het netwerk meedoet" }),
};

/** Every element of the plan is there. @source W-8.2, W-8.4, W-8.7 */
export const planVolledig: Wachter<Basishulp, PlanVanAanpak> = {
  naam: "planVolledig",
  code: "PLAN_ONVOLLEDIG",
  vraagt: Object.keys(PlanVanAanpak.shape),
  toets: ({ gegevens }) => {
    const mist = listOntbrekendePlanonderdelen(gegevens);
    return mist.length === 0 ? undefined : { onderdelen: mist.map(({ naam }) => naam).join(", ") };
  },
};

/** Every action has an owner, a target date and an evaluation moment. @source W-8.4.9 */
export const actiesVolledig: Wachter<Basishulp, PlanVanAanpak> = {
  naam: "actiesVolledig",
  code: "ACTIE_ONVOLLEDIG",
  vraagt: ["acties"],
  toets: ({ gegevens: { acties = [] } }) => mits(acties.every(isActieCompleet)),
};

/** With several organisations somebody directs. @source W-8.4.4, W-11.2 */
export const regieInPlan: Wachter<Basishulp, PlanVanAanpak> = {
  naam: "regieInPlan",
  code: "REGIE_ONTBREEKT",
  vraagt: ["organisaties", "regisseur"],
  toets: ({ gegevens: { organisaties = [], regisseur } }) => mits(organisaties.length <= 1 || regisseur !== undefined),
};

/** The responsible professional in the plan is the one of the case. @source W-8.7 */
export const zelfdeVerantwoordelijke: Wachter<Basishulp, PlanVanAanpak> = {
  naam: "zelfdeVerantwoordelijke",
  code: "VERANTWOORDELIJKE_NIET_UNIEK",
  vraagt: ["verantwoordelijke"],
  toets: ({ feiten, gegevens: { verantwoordelijke } }) => mits(verantwoordelijke === undefined || verantwoordelijke === feiten.verantwoordelijke),
};

/** A life-long case has goals that keep what there is, not only goals to improve; the other warns. @source W-8.4.8 */
export const levensloopdoelen: Wachter<Basishulp, PlanVanAanpak> = {
  naam: "levensloopdoelen",
  code: "LEVENSLOOPDOEL_VERBETERING",
  vraagt: ["levensloopbegeleiding", "doelen"],
  toets: ({ gegevens: { levensloopbegeleiding, doelen = [] } }) =>
    mits(
      levensloopbegeleiding !== true ||
        doelen.length === 0 ||
        doelen.some(({ perspectief }) => perspectief !== "herstel" && perspectief !== "ontwikkeling"),
    ),
};

/** The resident agrees, and got a copy when wanted. @source W-8.2, W-8.4.1 */
export const instemmingEnExemplaar: W<"inwoner-stemt-in"> = {
  naam: "instemmingEnExemplaar",
  code: "PLAN_ZONDER_INSTEMMING",
  vraagt: ["stemtIn", "exemplaarGewenst", "exemplaarVerstrekt"],
  toets: ({ gegevens: { stemtIn, exemplaarGewenst, exemplaarVerstrekt } }) =>
    mits(stemtIn === true && (exemplaarGewenst === false || (exemplaarGewenst === true && exemplaarVerstrekt === true))),
};

/** With safety concerns the plan has a safety plan that was written, in the same dossier. @source W-8.6 */
export const veiligheidsplanBijZorg: W<"inwoner-stemt-in"> = {
  naam: "veiligheidsplanBijZorg",
  code: "VEILIGHEIDSPLAN_ONTBREEKT",
  vraagt: ["veiligheidsplan"],
  toets: ({ dossier, feiten, gegevens }) =>
    mits(!feiten.veiligheidszorg || zaakVan(dossier, "A8", gegevens.veiligheidsplan)?.feiten.plan !== undefined),
};
