import { zaakVan, zakenVan, type PlanVanAanpak } from "@wmo-kit/afwegingskader";
import type { Voorsteller, Voorstellen } from "@wmo-kit/kit";

import { ADVIESVOORSTELLEN } from "../advies/adviesvoorstellen.js";
import { INDICATIEVOORSTELLEN } from "../herindicatie/indicatievoorstellen.js";
import { proposeOordeel } from "../inwoner/propose-oordeel.js";
import { ONDERZOEKSVOORSTELLEN } from "../onderzoek/onderzoeksvoorstellen.js";
import type { Inwonerdossier } from "./dossierlijn.js";

type Maak = (dossier: Inwonerdossier, zaak: string) => Voorstellen;

// The confirmation goes to who reported, in the words by which the melding knows that person.
const bevestiging: Maak = ({ zaken }, zaak) => {
  const aanmelder = zaakVan(zaken, "A1", zaak)?.feiten.aanmelder;
  return aanmelder === undefined ? {} : { aan: aanmelder };
};

// Help mostly follows the melding for which somebody was coupled last.
const startVanHulp: Maak = ({ zaken }) => {
  const melding = zakenVan(zaken, "A1").findLast(({ toestand }) => toestand === "gekoppeld");
  if (melding === undefined) return {};
  const { verantwoordelijke, veiligheidszorg } = melding.feiten;
  return { melding: melding.id, veiligheidszorg, ...(verantwoordelijke === undefined ? {} : { verantwoordelijke }) };
};

/** The plan as far as it was written, else the plan that the resident has; who is responsible is known already. @source W-8.4, W-8.7 */
export const leesPlan = ({ zaken, eigen }: Inwonerdossier, zaak: string): PlanVanAanpak => {
  const feiten = zaakVan(zaken, "A5", zaak)?.feiten;
  const verantwoordelijke = feiten?.verantwoordelijke;
  return { ...(verantwoordelijke === undefined ? {} : { verantwoordelijke }), ...(eigen.planconcepten[zaak] ?? feiten?.plan) };
};

/** A plan as plain JSON, by its fields. */
export const toPlanJson = (plan: PlanVanAanpak): Voorstellen => JSON.parse(JSON.stringify(plan));

const metPlan: Maak = (dossier, zaak) => toPlanJson(leesPlan(dossier, zaak));

/** What is known beforehand about a step, by its life cycle and event. A person sees it and can change it. */
const VOORSTELLEN: Readonly<Record<string, Maak>> = { "A1 bevestigd-aan-aanmelder": bevestiging, "A5 basishulp-gestart": startVanHulp, "A5 plan-opgesteld": metPlan, "A5 inwoner-stemt-in": proposeOordeel, ...ONDERZOEKSVOORSTELLEN, ...ADVIESVOORSTELLEN, ...INDICATIEVOORSTELLEN };

/** What the kit fills in beforehand in the forms of a dossier. */
export const makeVoorsteller =
  (dossier: Inwonerdossier): Voorsteller =>
  ({ levensloop, zaak, gebeurtenis }) =>
    VOORSTELLEN[`${levensloop} ${gebeurtenis}`]?.(dossier, zaak ?? "") ?? {};
