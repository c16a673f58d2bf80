import { describeInvoerBevinding, type OngeldigeInvoer } from "@wmo-kit/domain";
import { InvoerOngeldig, VersieVerouderd } from "@wmo-kit/kit/api";
import { describeStoreError, type OpslagMislukt, type VersieConflict } from "@wmo-kit/runtime";

import { Geblokkeerd, NuNietBeschikbaar } from "../api/problemen.js";
import { describeRegisterfout } from "./register/describe-error.js";
import type { Registerfout } from "./register/errors.js";

/** Reading the registers did not succeed. */
export const toLeesProblem = (fout: OpslagMislukt): NuNietBeschikbaar => new NuNietBeschikbaar({ detail: describeStoreError(fout), code: "OPSLAG" });

/** The problem that a caller gets when a fact does not go into a register: every finding, so that a form can show each at its place. */
export const toRegisterProblem = (
  fout: Registerfout | OngeldigeInvoer | OpslagMislukt | VersieConflict,
): InvoerOngeldig | VersieVerouderd | Geblokkeerd | NuNietBeschikbaar => {
  switch (fout._tag) {
    case "OngeldigeInvoer":
      return new InvoerOngeldig({
        detail: "Niet alles is goed ingevuld. Kijk bij de velden wat er moet veranderen.",
        code: "INVOER_ONGELDIG",
        bevindingen: fout.bevindingen.map((bevinding) => ({ pad: bevinding.pad, tekst: describeInvoerBevinding({ ...bevinding, pad: [] }) })),
      });
    case "VersieConflict":
      return new VersieVerouderd({ detail: describeStoreError(fout), code: "VERSIE_CONFLICT", versie: fout.werkelijk });
    case "OpslagMislukt":
      return toLeesProblem(fout);
    case "RegelOnbekend":
      return new Geblokkeerd({ detail: describeRegisterfout(fout), code: "REGEL_ONBEKEND" });
    case "SoortOnbekend":
      return new Geblokkeerd({ detail: describeRegisterfout(fout), code: "SOORT_ONBEKEND" });
    case "DagenNietInVolgorde":
      return new Geblokkeerd({ detail: describeRegisterfout(fout), code: "DAGEN_NIET_IN_VOLGORDE" });
  }
};
