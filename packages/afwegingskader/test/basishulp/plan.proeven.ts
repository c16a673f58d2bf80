import { VEILIGHEIDSPLAN } from "../../src/veiligheidsplan/levensloop.js";
import { eenZaak } from "../bouwers.js";
import { VOLLEDIG_PLAN } from "../plan-van-aanpak.js";
import type { Wachterproef } from "../uitputtend.js";
import { gebeurt, in_ } from "./bouwers.js";

const plan = (anders: object = {}) => gebeurt("plan-opgesteld", { ...VOLLEDIG_PLAN, ...anders });

/** The plan of approach. */
export const PLANPROEVEN: readonly Wachterproef[] = [
  { titel: "W-8.4: een volledig plan is een concept voor de inwoner", dossier: in_("gestart"), gebeurtenis: plan(), naar: "plan-concept" },
  {
    titel: "W-8.1: de vraag naar het eigen netwerk is gesteld",
    dossier: in_("gestart"),
    gebeurtenis: plan({ netwerkGevraagd: false }),
    stopt: { wachter: "netwerkGevraagd", code: "PLAN_ONVOLLEDIG", velden: { onderdelen: "de vraag wie uit het netwerk meedoet" } },
  },
  {
    titel: "W-8.4: een plan zonder e-health en diversiteit noemt beide",
    dossier: in_("gestart"),
    gebeurtenis: plan({ ehealth: undefined, diversiteit: undefined }),
    stopt: { wachter: "planVolledig", code: "PLAN_ONVOLLEDIG", velden: { onderdelen: "achtergrond en diversiteit, e-health" } },
  },
  {
    titel: "W-8.7: het plan noemt de verantwoordelijke van de zaak",
    dossier: in_("gestart"),
    gebeurtenis: plan({ verantwoordelijke: "p-2" }),
    stopt: { wachter: "zelfdeVerantwoordelijke", code: "VERANTWOORDELIJKE_NIET_UNIEK" },
  },
  {
    titel: "W-11.2: met meer organisaties is er een regisseur",
    dossier: in_("gestart"),
    gebeurtenis: plan({ organisaties: ["team", "ggz"], samenwerking: "Elke maand overleg." }),
    stopt: { wachter: "regieInPlan", code: "REGIE_ONTBREEKT" },
  },
  ...(["eigenaar", "streefdatum", "evaluatiemoment"] as const).map((veld) => ({
    titel: `W-8.4.9: een actie zonder ${veld} kan niet`,
    dossier: in_("gestart"),
    gebeurtenis: plan({ acties: [{ ...VOLLEDIG_PLAN.acties[0], [veld]: undefined }] }),
    stopt: { wachter: "actiesVolledig", code: "ACTIE_ONVOLLEDIG" } as const,
  })),
  {
    titel: "W-8.4.8: levensloopbegeleiding met alleen doelen om te verbeteren waarschuwt",
    dossier: in_("gestart"),
    gebeurtenis: plan({ levensloopbegeleiding: true, doelen: [{ ...VOLLEDIG_PLAN.doelen[0], perspectief: "ontwikkeling" }] }),
    stopt: { wachter: "levensloopdoelen", code: "LEVENSLOOPDOEL_VERBETERING" },
  },
  {
    titel: "W-8.4.8: levensloopbegeleiding met ook een doel om te behouden kan",
    dossier: in_("gestart"),
    gebeurtenis: plan({ levensloopbegeleiding: true }),
    naar: "plan-concept",
  },
  {
    titel: "W-8.2: de inwoner stemt in en krijgt een exemplaar",
    dossier: in_("plan-concept"),
    gebeurtenis: gebeurt("inwoner-stemt-in", { stemtIn: true, exemplaarGewenst: true, exemplaarVerstrekt: true }),
    naar: "plan-actief",
  },
  {
    titel: "W-8.2: de inwoner wil geen exemplaar",
    dossier: in_("plan-concept"),
    gebeurtenis: gebeurt("inwoner-stemt-in", { stemtIn: true, exemplaarGewenst: false }),
    naar: "plan-actief",
  },
  ...[
    ["zonder instemming", { stemtIn: false, exemplaarGewenst: false }],
    ["zonder antwoord op de vraag om een exemplaar", { stemtIn: true }],
    ["met een gewenst exemplaar dat niet is gegeven", { stemtIn: true, exemplaarGewenst: true, exemplaarVerstrekt: false }],
  ].map(([wat, gegevens]) => ({
    titel: `W-8.2: ${String(wat)} gaat het plan niet lopen`,
    dossier: in_("plan-concept"),
    gebeurtenis: gebeurt("inwoner-stemt-in", Object(gegevens)),
    stopt: { wachter: "instemmingEnExemplaar", code: "PLAN_ZONDER_INSTEMMING" } as const,
  })),
  {
    titel: "W-8.6: bij een zorg over veiligheid hoort een veiligheidsplan",
    dossier: in_("plan-concept", { veiligheidszorg: true }, eenZaak(VEILIGHEIDSPLAN, "beoordeeld", {}, "v-1")),
    gebeurtenis: gebeurt("inwoner-stemt-in", { stemtIn: true, exemplaarGewenst: false, veiligheidsplan: "v-1" }),
    stopt: { wachter: "veiligheidsplanBijZorg", code: "VEILIGHEIDSPLAN_ONTBREEKT" },
  },
  {
    titel: "W-8.6: met een veiligheidsplan dat is opgesteld kan het plan lopen",
    dossier: in_("plan-concept", { veiligheidszorg: true }, eenZaak(VEILIGHEIDSPLAN, "plan-opgesteld", { plan: {} }, "v-1")),
    gebeurtenis: gebeurt("inwoner-stemt-in", { stemtIn: true, exemplaarGewenst: false, veiligheidsplan: "v-1" }),
    naar: "plan-actief",
  },
];
