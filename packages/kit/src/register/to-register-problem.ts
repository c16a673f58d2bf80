import type { OngeldigeInvoer } from "@wmo-kit/domain";
import type { OpslagMislukt, VersieConflict } from "@wmo-kit/runtime";

import type { InvoerOngeldig, VersieVerouderd } from "../api/problemen.js";
import { Geblokkeerd, type NuNietBeschikbaar } from "../api/weigeringen.js";
import { toInvoerProblem, toOpslagProblem } from "../http/to-opslag-problem.js";
import { toVersieVerouderd } from "../http/to-stap-problem.js";
import { describeRegisterfout } from "./describe-error.js";
import type { Registerfout } from "./errors.js";
import type { Registervelden } from "./registervelden.js";

const CODES = {
  RegelOnbekend: "REGEL_ONBEKEND",
  SoortOnbekend: "SOORT_ONBEKEND",
  DagenNietInVolgorde: "DAGEN_NIET_IN_VOLGORDE",
} as const satisfies Readonly<Record<Registerfout["_tag"], string>>;

/** The problem that a caller gets when a fact does not go into a register: every finding, so that a form can show each at its place. */
export const toRegisterProblem =
  (velden: Registervelden) =>
  (fout: Registerfout | OngeldigeInvoer | OpslagMislukt | VersieConflict): InvoerOngeldig | VersieVerouderd | Geblokkeerd | NuNietBeschikbaar => {
    switch (fout._tag) {
      case "OngeldigeInvoer":
        return toInvoerProblem(fout);
      case "VersieConflict":
        return toVersieVerouderd(fout);
      case "OpslagMislukt":
        return toOpslagProblem(fout);
      default:
        return new Geblokkeerd({ detail: describeRegisterfout(fout, velden), code: CODES[fout._tag] });
    }
  };
