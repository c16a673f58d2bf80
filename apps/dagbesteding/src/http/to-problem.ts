import { describeDomainFailure, type OngeldigeInvoer } from "@wmo-kit/domain";
import { describeStoreError } from "@wmo-kit/runtime";

import { Afgekeurd, AlOntvangen, Geblokkeerd, NietGevonden, NuNietBeschikbaar, RedenNodig } from "../api/problemen.js";
import { describeFailure } from "../dossier/describe-failure.js";
import type { DossierFailure } from "../dossier/failures.js";
import { showBevinding } from "../presentation/bevinding.js";
import { isOpslagfout, type Opslagfout } from "../services/opslagfout.js";

/** Everything a program of this app may answer instead of its result. */
export type ProgramFailure = DossierFailure | OngeldigeInvoer | Opslagfout;

type ProblemVan<F extends ProgramFailure> = F extends { readonly _tag: "DossierOnbekend" | "BerichtOnbekendInDossier" }
  ? NietGevonden
  : F extends { readonly _tag: "BerichtAlOntvangen" }
    ? AlOntvangen
    : F extends { readonly _tag: "BerichtAfgekeurd" }
      ? Afgekeurd
      : F extends { readonly _tag: "TermijnOverschreden" }
        ? RedenNodig
        : F extends Opslagfout
          ? NuNietBeschikbaar
          : Geblokkeerd;

const fromDossierFailure = (failure: DossierFailure): NietGevonden | AlOntvangen | Afgekeurd | RedenNodig | Geblokkeerd => {
  const { code, tekst: detail } = describeFailure(failure);
  switch (failure._tag) {
    case "DossierOnbekend":
    case "BerichtOnbekendInDossier":
      return new NietGevonden({ detail, code });
    case "BerichtAlOntvangen":
      return new AlOntvangen({ detail, code: "BERICHT_AL_ONTVANGEN", dossierId: failure.dossier });
    case "BerichtAfgekeurd":
      return new Afgekeurd({ detail, code: "BERICHT_AFGEKEURD", bevindingen: failure.bevindingen.map(showBevinding) });
    case "TermijnOverschreden":
      return new RedenNodig({ detail, code: "TERMIJN_OVERSCHREDEN", uitersteDatum: failure.uitersteDatum });
    default:
      return new Geblokkeerd({ detail, code });
  }
};

const toAnyProblem = (failure: ProgramFailure): NietGevonden | AlOntvangen | Afgekeurd | RedenNodig | Geblokkeerd | NuNietBeschikbaar => {
  if (isOpslagfout(failure)) return new NuNietBeschikbaar({ detail: describeStoreError(failure), code: "OPSLAG" });
  if (failure._tag === "OngeldigeInvoer") return new Geblokkeerd({ detail: describeDomainFailure(failure), code: "INVOER_ONGELDIG" });
  return fromDossierFailure(failure);
};

/** The problem that a caller of the API gets for a failure; its kind follows from the kind of failure. */
export const toProblem = <F extends ProgramFailure>(failure: F): ProblemVan<F> => toAnyProblem(failure) as ProblemVan<F>;
