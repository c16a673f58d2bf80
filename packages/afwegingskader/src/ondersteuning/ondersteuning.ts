import type { IsoDatum } from "@wmo-kit/domain";

import type { ZaakId } from "../kern/gebeurtenis.js";
import type { Ondersteuningsplan } from "./ondersteuningsplan.js";
import type { Stopreden } from "./reden-einde.table.js";

/** A warning about an essential rule, given before anything was decided. @source D-13.2.f */
export interface Waarschuwing {
  readonly datum: IsoDatum;
  readonly schriftelijk: boolean;
  readonly regel: string;
}

/** The end of a stretch of support: its last day, the reason of the stop message, and the decision when the provider took it alone. @source D-20.5 */
export interface Einde {
  readonly datum: IsoDatum;
  readonly reden: Stopreden;
  readonly besluit?: ZaakId;
}

/** The facts of the support of one resident under one allocation, as the events leave them. @source lifecycle.md B2 */
export interface Ondersteuning {
  readonly toeleiding?: ZaakId;
  readonly bwAanbieder: boolean;
  readonly schoolverlater: boolean;
  readonly wachtlijstGemeld: boolean;
  /** First day of the present stretch; from the first one the provider is responsible. @source D-13.1 */
  readonly start?: IsoDatum;
  readonly verantwoordelijkVanaf?: IsoDatum;
  readonly startberichtVerzonden?: IsoDatum;
  readonly plan?: Ondersteuningsplan;
  readonly planVastgesteld?: IsoDatum;
  readonly laatstBeoordeeld?: IsoDatum;
  readonly evaluatieGehouden: boolean;
  readonly einde?: Einde;
  readonly stopberichtVerzonden?: IsoDatum;
  readonly waarschuwingen: readonly Waarschuwing[];
}
