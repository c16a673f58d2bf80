import { Geblokkeerd, NietGevonden, NuNietBeschikbaar } from "../api/weigeringen.js";
import { describeBewaringfout } from "./describe-error.js";
import type { Bewaringfout } from "./errors.js";

const CODES: Partial<Record<Bewaringfout["_tag"], string>> = {
  BewaartermijnLoopt: "BEWAARTERMIJN_LOOPT",
  DossierVernietigd: "DOSSIER_VERNIETIGD",
  VerzoekBeslist: "VERZOEK_BESLIST",
  OngeldigeInvoer: "INVOER_ONGELDIG",
};

/** The problem that a caller of the API gets. */
export const toBewaringProblem = (fout: Bewaringfout): NietGevonden | Geblokkeerd | NuNietBeschikbaar => {
  const detail = describeBewaringfout(fout);
  switch (fout._tag) {
    case "DossierOnbekend":
      return new NietGevonden({ detail, code: "DOSSIER_ONBEKEND" });
    case "VerzoekOnbekend":
      return new NietGevonden({ detail, code: "VERZOEK_ONBEKEND" });
    case "OpslagMislukt":
      return new NuNietBeschikbaar({ detail, code: "OPSLAG" });
    default:
      return new Geblokkeerd({ detail, code: CODES[fout._tag] ?? "DATUM_ONGELDIG" });
  }
};
