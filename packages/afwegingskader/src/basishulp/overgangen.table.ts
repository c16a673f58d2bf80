import { metReden } from "../kern/met-reden.js";
import type { OvergangVan } from "../kern/overgang.js";
import type { Basishulp } from "./basishulp.js";
import type { BasishulpGegevens } from "./basishulp.schemas.js";
import {
  eerstOverdragen,
  geenOpenOverdracht,
  grondGemotiveerd,
  grondVervallen,
  grondVoorEinde,
  grondVoorOpschorten,
  herhaaldGewaarschuwd,
  inwonerIngelicht,
  opgelostOfOvergedragen,
  redenMetInwoner,
  slotevaluatie,
  verantwoordelijkeGenoemd,
  waakvlamAfgesproken,
  waakvlamVoorbij,
  zorgmijdingAfgestemd,
} from "./einde.wachters.js";
import { bekijkHervatten, eindeWaakvlam, maakVeiligheidsplan, naEvaluatie, naStart, regelWlzOverdracht, volgendeEvaluatie } from "./gevolgen.js";
import {
  adviesVerzonden,
  blijftContact,
  evaluatieOpTijd,
  evaluatieVolledig,
  overdrachtStaatOpen,
  overdrachtWarm,
  wisselBlijftEen,
  wisselMetReden,
  wisselWarm,
} from "./lopend.wachters.js";
import {
  actiesVolledig,
  instemmingEnExemplaar,
  levensloopdoelen,
  netwerkGevraagd,
  planVolledig,
  regieInPlan,
  veiligheidsplanBijZorg,
  zelfdeVerantwoordelijke,
} from "./plan.wachters.js";
import { eenVerantwoordelijke, onderzochtOfDirect, startOpTijd } from "./start.wachters.js";
import type { BasishulpToestand } from "./toestanden.js";

const ACTIEF = ["gestart", "plan-concept", "plan-actief", "evaluatie"] as const;
const LOPEND = [...ACTIEF, "opgeschort"] as const;
const VOORTIJDIG = [grondGemotiveerd, herhaaldGewaarschuwd, geenOpenOverdracht, eerstOverdragen, zorgmijdingAfgestemd, redenMetInwoner] as const;
const EISEN_VOORTIJDIG = ["W-63.1", "W-63.2", "W-63.3", "W-63.4", "W-63.5", "W-60"] as const;

const zonderPlan = { naam: "nog geen plan waarmee de inwoner instemt", geldt: ({ feiten }: { readonly feiten: Basishulp }) => feiten.ingestemdOp === undefined };

/** The rows of basishulp. @source lifecycle.md A5 */
export const BASISHULP_OVERGANGEN: readonly OvergangVan<BasishulpToestand, Basishulp, BasishulpGegevens>[] = [
  {
    van: "nieuw",
    gebeurtenis: "basishulp-gestart",
    naar: "gestart",
    wachters: [onderzochtOfDirect, eenVerantwoordelijke, startOpTijd],
    gevolgen: naStart,
    eisen: ["W-25.2", "W-49.1", "W-50.2.3", "W-8.7"],
  },
  {
    // A changed plan is a new plan: it goes to the resident again.
    van: ACTIEF,
    gebeurtenis: "plan-opgesteld",
    naar: "plan-concept",
    wachters: [netwerkGevraagd, planVolledig, zelfdeVerantwoordelijke, regieInPlan, actiesVolledig, levensloopdoelen],
    eisen: ["W-8.1", "W-8.2", "W-8.4", "W-8.4.9", "W-8.7", "W-11.2"],
  },
  {
    van: ["plan-concept"],
    gebeurtenis: "inwoner-stemt-in",
    naar: "plan-actief",
    wachters: [instemmingEnExemplaar, veiligheidsplanBijZorg],
    gevolgen: volgendeEvaluatie,
    eisen: ["W-8.2", "W-8.4.1", "W-8.6"],
  },
  { van: ["plan-actief"], gebeurtenis: "evaluatie-begonnen", naar: "evaluatie", wachters: [], eisen: ["W-9.1"] },
  {
    van: ["plan-actief", "evaluatie"],
    gebeurtenis: "geevalueerd",
    naar: "plan-actief",
    wachters: [evaluatieVolledig, evaluatieOpTijd],
    gevolgen: naEvaluatie,
    eisen: ["W-9.1", "W-9.2", "W-9.3"],
  },
  { van: LOPEND, gebeurtenis: "veiligheidszorg-gesignaleerd", wachters: [], gevolgen: maakVeiligheidsplan, eisen: ["W-8.6"] },
  {
    van: ["plan-actief"],
    gebeurtenis: "aanvullende-zorg-ingeschakeld",
    wachters: [adviesVerzonden, blijftContact],
    eisen: ["W-12.2", "W-37.2"],
  },
  {
    // The source names the active plan; a professional can also leave before that.
    van: ACTIEF,
    gebeurtenis: "professional-gewisseld",
    wachters: [wisselMetReden, wisselWarm, wisselBlijftEen],
    eisen: ["W-6", "W-59", "W-8.7"],
  },
  { van: LOPEND, gebeurtenis: "waarschuwing-gegeven", wachters: [], eisen: ["W-63.2"] },
  { van: LOPEND, gebeurtenis: "overdracht-begonnen", wachters: [], eisen: ["W-63.3"] },
  { van: LOPEND, gebeurtenis: "wlz-besluit-ontvangen", wachters: [], gevolgen: regelWlzOverdracht, eisen: ["W-42.2"], artikel: "2.3.5 lid 6" },
  { van: LOPEND, gebeurtenis: "overdracht-geregeld", wachters: [overdrachtStaatOpen, overdrachtWarm], eisen: ["W-63.3", "W-42.2"] },
  { van: LOPEND, gebeurtenis: "overdracht-gaat-niet-door", wachters: [overdrachtStaatOpen], eisen: ["W-63.3"] },
  {
    van: ["plan-actief"],
    gebeurtenis: "afgesloten",
    naar: "afgesloten",
    wachters: [geenOpenOverdracht, opgelostOfOvergedragen, slotevaluatie, redenMetInwoner],
    eisen: ["W-63.1", "W-63.3", "W-63.5", "W-9.1", "W-42.2"],
  },
  {
    van: ["afgesloten"],
    gebeurtenis: "waakvlam-afgesproken",
    naar: "waakvlam",
    wachters: [waakvlamAfgesproken],
    gevolgen: eindeWaakvlam,
    eisen: ["W-12.1"],
  },
  { van: ["afgesloten"], gebeurtenis: "geen-waakvlam", naar: "beeindigd", wachters: [inwonerIngelicht], eisen: ["W-12.1"] },
  { van: ["waakvlam"], gebeurtenis: "waakvlam-voorbij", naar: "beeindigd", wachters: [waakvlamVoorbij], eisen: ["W-12.1"] },
  { van: ["waakvlam"], gebeurtenis: "hulp-hervat", naar: "plan-actief", wachters: [], eisen: ["W-12.1"] },
  {
    // Help that was suspended before there was an agreed plan goes on where it was.
    van: ["opgeschort"],
    gebeurtenis: "hulp-hervat",
    als: zonderPlan,
    naar: "gestart",
    wachters: [grondVervallen, verantwoordelijkeGenoemd],
    eisen: ["W-63.1", "W-63.2"],
  },
  {
    van: ["opgeschort"],
    gebeurtenis: "hulp-hervat",
    naar: "plan-actief",
    wachters: [grondVervallen, verantwoordelijkeGenoemd],
    eisen: ["W-63.1", "W-63.2"],
  },
  {
    van: ACTIEF,
    gebeurtenis: "opgeschort",
    naar: "opgeschort",
    wachters: [grondVoorOpschorten, ...VOORTIJDIG],
    gevolgen: bekijkHervatten,
    eisen: EISEN_VOORTIJDIG,
  },
  { van: LOPEND, gebeurtenis: "voortijdig-beeindigd", naar: "voortijdig-beeindigd", wachters: [grondVoorEinde, ...VOORTIJDIG], eisen: EISEN_VOORTIJDIG },
  { van: LOPEND, gebeurtenis: "gegevens-gecorrigeerd", wachters: [metReden], eisen: ["W-95.1"] },
];
