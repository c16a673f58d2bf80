import type { OpslagMislukt } from "../../databank/errors.js";
import { describeOpslagError } from "../../databank/describe-error.js";
import { describeToegangError, describeWachtwoordreden } from "../describe-error.js";
import type {
  AanmeldenMislukt,
  AccountGewijzigd,
  AccountOnbekend,
  DossierGesloten,
  GebruikersnaamBezet,
  TeVeelPogingen,
  ToegangError,
} from "../errors.js";
import {
  AanmeldenNietGelukt,
  AccountAfgewezen,
  AccountBotsing,
  AccountNietGevonden,
  DossierDicht,
  TeVaakGeprobeerd,
  ToegangNuNiet,
} from "./problemen.js";

/** The problem that answers a failure; its kind follows from the kind of failure. */
export type ProblemVan<F extends ToegangError | OpslagMislukt> = F extends AanmeldenMislukt
  ? AanmeldenNietGelukt
  : F extends TeVeelPogingen
    ? TeVaakGeprobeerd
    : F extends GebruikersnaamBezet | AccountGewijzigd
      ? AccountBotsing
      : F extends AccountOnbekend
        ? AccountNietGevonden
        : F extends DossierGesloten
          ? DossierDicht
          : F extends OpslagMislukt
            ? ToegangNuNiet
            : AccountAfgewezen;

const CODES = {
  WachtwoordAfgekeurd: "WACHTWOORD_AFGEKEURD",
  CodeOngeldig: "CODE_ONGELDIG",
  AccountOngeldig: "ACCOUNT_ONGELDIG",
  GebruikersnaamBezet: "GEBRUIKERSNAAM_BEZET",
  AccountGewijzigd: "VERSIE_CONFLICT",
  EigenAccount: "EIGEN_ACCOUNT",
  LaatsteBeheerder: "LAATSTE_BEHEERDER",
  ExternAccount: "EXTERN_ACCOUNT",
  RedenTeKort: "REDEN_TE_KORT",
  OidcMislukt: "OIDC_MISLUKT",
  InstellingOngeldig: "INSTELLING_ONGELDIG",
} as const;

const toAny = (fout: ToegangError | OpslagMislukt): ProblemVan<ToegangError | OpslagMislukt> => {
  if (fout._tag === "OpslagMislukt") return new ToegangNuNiet({ detail: describeOpslagError(fout), code: "OPSLAG" });
  const detail = describeToegangError(fout);
  switch (fout._tag) {
    case "AanmeldenMislukt":
      return new AanmeldenNietGelukt({ detail, code: "AANMELDEN_MISLUKT" });
    case "TeVeelPogingen":
      return new TeVaakGeprobeerd({ detail, code: "TE_VEEL_POGINGEN", seconden: Math.max(1, Math.ceil(fout.wachtMs / 1_000)) });
    case "GebruikersnaamBezet":
    case "AccountGewijzigd":
      return new AccountBotsing({ detail, code: CODES[fout._tag] });
    case "AccountOnbekend":
      return new AccountNietGevonden({ detail, code: "ACCOUNT_ONBEKEND" });
    case "DossierGesloten":
      return new DossierDicht({ detail, code: "DOSSIER_GESLOTEN", noodtoegang: fout.noodtoegang });
    case "WachtwoordAfgekeurd": {
      const redenen = fout.redenen.map((code) => ({ code, tekst: describeWachtwoordreden(code) }));
      return new AccountAfgewezen({ detail, code: CODES[fout._tag], redenen });
    }
    default:
      return new AccountAfgewezen({ detail, code: CODES[fout._tag], redenen: "veld" in fout ? [{ code: fout.veld, tekst: detail }] : [] });
  }
};

/** Makes the problem for a failure. */
export const toToegangProblem = <F extends ToegangError | OpslagMislukt>(fout: F): ProblemVan<F> => toAny(fout) as ProblemVan<F>;
