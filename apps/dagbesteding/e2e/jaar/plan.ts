import { getypt } from "../steun/datums.js";
import type { Werkdag } from "../steun/jaarkit.js";
import { vulFormulier } from "../steun/vul-formulier.js";
import { bewaarStap, findZaakstap, openStap } from "../steun/zet-stap.js";
import { openTaak } from "./start.js";
import { EVALUATIEDAG } from "./verhaal.js";

const STAP = "Het ondersteuningsplan vaststellen";

/** A whole plan: goals that can be measured, who does what and how often, and when it is looked at again. */
export const stelPlanVast = async (werkdag: Werkdag): Promise<void> => {
  const { page, keur } = werkdag;
  await openTaak(werkdag, /^Ondersteuningsplan.*Proefman/);
  const plan = await openStap(page, STAP);
  await plan.getByRole("button", { name: /^Regel toevoegen/ }).first().click();
  await vulFormulier(plan, {
    "De vraag": "Overdag iets te doen hebben en mensen spreken.",
    Perspectief: "Vrijwilligerswerk in de buurt.",
    Doel: "Vóór 1 augustus verzorgt zij drie ochtenden per week zelf de geiten.",
    Activiteiten: "Voeren, stal schoonmaken",
    "Hoe vaak": "Drie ochtenden per week",
    "Door wie": "Begeleider",
    "Eigen kracht": "Komt zelf met de fiets.",
  });
  // What is missing is named before anything is sent.
  await plan.getByRole("button", { name: "Opslaan" }).click();
  await plan.getByText("Er kloppen nog 6 dingen niet.").waitFor();
  await keur();
  await vulFormulier(plan, {
    "Sociaal netwerk": "De dochter helpt op zaterdag.",
    "Algemene voorzieningen": "De eettafel in het wijkcentrum.",
    "Dag van de evaluatie": getypt(EVALUATIEDAG),
    "Eerste aanspreekpunt": "Begeleider van de hoeve",
    "Is er casemanagement?": "Nee",
    "Is het plan samen met de inwoner gemaakt?": "Ja",
  });
  await bewaarStap(page, plan, STAP);
  await findZaakstap(page, STAP).waitFor({ state: "detached" });
  await keur();
};
