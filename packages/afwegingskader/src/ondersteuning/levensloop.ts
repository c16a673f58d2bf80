import type { IsoDatum } from "@wmo-kit/domain";

import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import type { Einde, Ondersteuning } from "./ondersteuning.js";
import { ONDERSTEUNING_SCHEMAS, type OndersteuningGegevens } from "./ondersteuning.schemas.js";
import { ONDERSTEUNING_OVERGANGEN } from "./overgangen.table.js";
import { REDEN_DOORSTROOM, REDEN_EENZIJDIG, REDEN_TIJDELIJK, REDENEN_EINDE } from "./reden-einde.table.js";
import { ONDERSTEUNING_TOESTANDEN } from "./toestanden.js";

const BEGIN: Ondersteuning = {
  bwAanbieder: false,
  schoolverlater: false,
  wachtlijstGemeld: false,
  evaluatieGehouden: false,
  waarschuwingen: [],
};

// Each end asks for its own stop message: one for a pause does not tell the final end.
const metEinde = ({ stopberichtVerzonden: _, ...feiten }: Ondersteuning, einde: Einde): Ondersteuning => ({ ...feiten, einde });

const metLaatsteDag = (feiten: Ondersteuning, datum: IsoDatum): Ondersteuning =>
  feiten.einde === undefined ? feiten : metEinde(feiten, { ...feiten.einde, datum });

const metEvaluatie = (feiten: Ondersteuning, { datum, bijgesteldPlan }: OndersteuningGegevens["evaluatie-gehouden"]): Ondersteuning => ({
  ...feiten,
  laatstBeoordeeld: datum,
  evaluatieGehouden: true,
  ...(bijgesteldPlan === undefined ? {} : { plan: bijgesteldPlan }),
});

// A new stretch has messages of its own.
const hervat = ({ einde: _, startberichtVerzonden: __, stopberichtVerzonden: ___, ...feiten }: Ondersteuning, start: IsoDatum): Ondersteuning => ({
  ...feiten,
  start,
});

const metStart = (feiten: Ondersteuning, start: IsoDatum): Ondersteuning => ({
  ...feiten,
  start,
  ...(feiten.verantwoordelijkVanaf === feiten.start ? { verantwoordelijkVanaf: start } : {}),
});

const zonderStartbericht = ({ startberichtVerzonden: _, ...feiten }: Ondersteuning): Ondersteuning => feiten;

/** The life cycle of the support of one resident under one allocation. @source lifecycle.md B2 */
export const ONDERSTEUNING: Levensloop = makeLevensloop({
  code: "B2",
  titel: "Ondersteuning",
  toestanden: ONDERSTEUNING_TOESTANDEN,
  schemas: ONDERSTEUNING_SCHEMAS,
  overgangen: ONDERSTEUNING_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "toewijzing-overgenomen": (feiten, { toeleiding, bwAanbieder, schoolverlater }) => ({ ...feiten, toeleiding, bwAanbieder, schoolverlater }),
    "op-wachtlijst": (feiten, { gemeldBijGemeente }) => ({ ...feiten, wachtlijstGemeld: gemeldBijGemeente }),
    "wachtlijst-gemeld": (feiten) => ({ ...feiten, wachtlijstGemeld: true }),
    "ondersteuning-gestart": (feiten, { startdatum }) => ({ ...feiten, start: startdatum, verantwoordelijkVanaf: startdatum }),
    "startdatum-gecorrigeerd": (feiten, { startdatum }) => metStart(feiten, startdatum),
    "startbericht-vervangen": (feiten, { startdatum }) => metStart(zonderStartbericht(feiten), startdatum),
    "305-verzonden": (feiten, { verzondenOp }, { datum }) => ({ ...feiten, startberichtVerzonden: verzondenOp ?? datum }),
    "plan-vastgesteld": (feiten, { plan }, { datum }) => ({ ...feiten, plan, planVastgesteld: datum, laatstBeoordeeld: datum }),
    "evaluatie-gehouden": metEvaluatie,
    "laatste-evaluatie-gehouden": metEvaluatie,
    "waarschuwing-gegeven": (feiten, waarschuwing) => ({ ...feiten, waarschuwingen: [...feiten.waarschuwingen, waarschuwing] }),
    onderbroken: (feiten, { laatsteDag, opInitiatiefVan, besluit }) =>
      metEinde(feiten, {
        datum: laatsteDag,
        reden: REDEN_TIJDELIJK,
        ...(besluit === undefined || opInitiatiefVan !== "aanbieder" ? {} : { besluit }),
      }),
    hervat: (feiten, { startdatum }) => hervat(feiten, startdatum),
    doorgestroomd: (feiten, { laatsteDag }) => metEinde(feiten, { datum: laatsteDag, reden: REDEN_DOORSTROOM }),
    beeindigd: (feiten, { laatsteDag, reden }) => metEinde(feiten, { datum: laatsteDag, reden: REDENEN_EINDE[reden] }),
    "eenzijdig-gestopt": (feiten, { laatsteDag, besluit }) => metEinde(feiten, { datum: laatsteDag, reden: REDEN_EENZIJDIG, besluit }),
    "einddatum-gecorrigeerd": (feiten, { laatsteDag }) => metLaatsteDag(feiten, laatsteDag),
    "stopbericht-vervangen": (feiten, { laatsteDag }) => metLaatsteDag(feiten, laatsteDag),
    "307-verzonden": (feiten, { verzondenOp }, { datum }) => ({ ...feiten, stopberichtVerzonden: verzondenOp ?? datum }),
  },
});
