import { describeToetsfout, type Toetsfout } from "@wmo-kit/financial";
import { describeStoreError, type OpslagMislukt, type VersieConflict } from "@wmo-kit/runtime";

import { NietGevonden, NuNietBeschikbaar } from "../api/weigeringen.js";
import { describeRegisterfout } from "../register/describe-error.js";
import type { Registerfout } from "../register/errors.js";
import type { RegistervormWaarden } from "../register/registervorm.js";
import { describeCijferfout } from "./describe-error.js";
import type { Cijferfout } from "./errors.js";
import { CijfersAfgekeurd } from "./financieelgroep.js";

const afgekeurd = (bevindingen: readonly string[]): CijfersAfgekeurd =>
  new CijfersAfgekeurd({ detail: "Er is niets opgeslagen. Kijk bij de bevindingen wat er moet veranderen.", code: "CIJFERS_AFGEKEURD", bevindingen });

/** Why figures are not taken in or shown, as the API answers it. */
export const toCijferProblem =
  (velden: RegistervormWaarden["velden"]) =>
  (fout: Cijferfout | Toetsfout | Registerfout | OpslagMislukt | VersieConflict): NietGevonden | CijfersAfgekeurd | NuNietBeschikbaar => {
    switch (fout._tag) {
      case "NietVastgelegd":
        return new NietGevonden({ detail: describeCijferfout(fout).join(" "), code: "NIET_VASTGELEGD" });
      case "OpslagMislukt":
      case "VersieConflict":
        return new NuNietBeschikbaar({ detail: describeStoreError(fout), code: "OPSLAG" });
      case "RegelOnbekend":
      case "SoortOnbekend":
      case "DagenNietInVolgorde":
        return afgekeurd([describeRegisterfout(fout, velden)]);
      case "SjabloonOngeldig":
      case "SjabloonOnleesbaar":
      case "BestandGeenTekst":
      case "MeerRechtspersonen":
      case "GeenJaren":
      case "KaartOnjuist":
      case "OngeldigeInvoer":
        return afgekeurd(describeCijferfout(fout));
      default:
        return afgekeurd([describeToetsfout(fout)]);
    }
  };
