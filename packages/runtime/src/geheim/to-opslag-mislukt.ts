import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
import type { GeheimError } from "./errors.js";

/** A secret that does not open, as a failure of the store that holds it. */
export const toOpslagMislukt = (fout: GeheimError | OpslagMislukt): OpslagMislukt => {
  switch (fout._tag) {
    case "OpslagMislukt":
      return fout;
    case "DossierVernietigd":
      return opslagMislukt("vernietigd", "VERNIETIGD");
    case "SleutelOntbreekt":
      return opslagMislukt("versleuteld", `SLEUTEL ${fout.sleutel}`);
    case "GeheimGeschonden":
      return opslagMislukt("versleuteld", "GEHEIM");
  }
};
