import { describeDomainFailure, type OngeldigeInvoer } from "@wmo-kit/domain";
import { isOpslagfout, type AlVastgelegd, type Opslagfout } from "@wmo-kit/kit";
import { Geblokkeerd, NietGevonden, NuNietBeschikbaar, RedenNodig, type InvoerOngeldig, type StapTegengehouden, type VersieVerouderd } from "@wmo-kit/kit/api";
import { toInvoerProblem, toOpslagProblem, toTegengehouden, toVersieVerouderd } from "@wmo-kit/kit/http";

import { Afgekeurd, AlOntvangen } from "../api/problemen.js";
import { describeFailure } from "../dossier/describe-failure.js";
import type { DossierFailure } from "../dossier/failures.js";
import { showBevinding as showBerichtbevinding } from "../presentation/bevinding.js";

/** Everything a program of this app may answer instead of its result. */
export type ProgramFailure = DossierFailure | OngeldigeInvoer | Opslagfout | AlVastgelegd;

const NIET_GEVONDEN: ReadonlySet<string> = new Set(["DossierOnbekend", "BerichtOnbekendInDossier", "ZaakOnbekend"]);

const isVanOpslag = (failure: ProgramFailure): failure is Opslagfout | AlVastgelegd => isOpslagfout(failure) || failure._tag === "AlVastgelegd";

type Antwoord<F extends ProgramFailure> = F extends { readonly _tag: "DossierOnbekend" | "BerichtOnbekendInDossier" | "ZaakOnbekend" }
  ? NietGevonden
  : F extends { readonly _tag: "BerichtAlOntvangen" | "BewonerBestaat" }
    ? AlOntvangen
    : F extends { readonly _tag: "BerichtAfgekeurd" }
      ? Afgekeurd
      : F extends { readonly _tag: "WachtersHoudenTegen" }
        ? Geblokkeerd | RedenNodig
        : F extends Opslagfout | AlVastgelegd
          ? NuNietBeschikbaar
          : Geblokkeerd;

type Elk = NietGevonden | AlOntvangen | Afgekeurd | RedenNodig | Geblokkeerd | NuNietBeschikbaar;

const toAny = (failure: ProgramFailure): Elk => {
  if (isVanOpslag(failure)) return toOpslagProblem(failure);
  if (failure._tag === "OngeldigeInvoer") return new Geblokkeerd({ detail: describeDomainFailure(failure), code: "INVOER_ONGELDIG" });
  const { code, tekst: detail } = describeFailure(failure);
  if (NIET_GEVONDEN.has(failure._tag)) return new NietGevonden({ detail, code });
  switch (failure._tag) {
    case "BerichtAlOntvangen":
      return new AlOntvangen({ detail, code: "BERICHT_AL_ONTVANGEN", dossierId: failure.dossier });
    case "BewonerBestaat":
      return new AlOntvangen({ detail, code: "BEWONER_BESTAAT", dossierId: failure.dossier });
    case "BerichtAfgekeurd":
      return new Afgekeurd({ detail, code: "BERICHT_AFGEKEURD", bevindingen: failure.bevindingen.map(showBerichtbevinding) });
    case "WachtersHoudenTegen": {
      const { geblokkeerd, oordelen, teErkennen } = failure;
      const alleenTeLaat = geblokkeerd.length + oordelen.length === 0 && teErkennen.every((bevinding) => bevinding.code === "TERMIJN_OVERSCHREDEN");
      return alleenTeLaat ? new RedenNodig({ detail, code: "TERMIJN_OVERSCHREDEN" }) : new Geblokkeerd({ detail, code });
    }
    default:
      return new Geblokkeerd({ detail, code });
  }
};

/** The problem that a caller of the API gets for a failure; its kind follows from the kind of failure. */
export const toProblem = <F extends ProgramFailure>(failure: F): Antwoord<F> => toAny(failure) as Antwoord<F>;

type Stapantwoord = NietGevonden | StapTegengehouden | InvoerOngeldig | VersieVerouderd | Geblokkeerd | NuNietBeschikbaar;

/** The problem of a step: with every finding, so that a form can show each of them at its place. */
export const toStapProblem = (failure: ProgramFailure): Stapantwoord => {
  switch (failure._tag) {
    case "OngeldigeInvoer":
      return toInvoerProblem(failure);
    case "WachtersHoudenTegen":
      return toTegengehouden(failure);
    case "VersieConflict":
      return toVersieVerouderd(failure);
    default: {
      const probleem = toAny(failure);
      if (probleem instanceof NietGevonden || probleem instanceof NuNietBeschikbaar || probleem instanceof Geblokkeerd) return probleem;
      return new Geblokkeerd({ detail: probleem.detail, code: probleem.code });
    }
  }
};
