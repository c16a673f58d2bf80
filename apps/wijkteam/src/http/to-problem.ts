import type { OngeldigeInvoer } from "@wmo-kit/domain";
import { isOpslagfout, type AlVastgelegd as KastAlVastgelegd, type Opslagfout } from "@wmo-kit/kit";
import { Geblokkeerd, NietGevonden, type InvoerOngeldig, type NuNietBeschikbaar, type StapTegengehouden, type VersieVerouderd } from "@wmo-kit/kit/api";
import { toInvoerProblem, toOpslagProblem, toTegengehouden, toVersieVerouderd } from "@wmo-kit/kit/http";

import { AlVastgelegd } from "../api/problemen.js";
import { describeFailure } from "../dossier/describe-failure.js";
import type { DossierFailure } from "../dossier/failures.js";

/** Everything a program of this app may answer instead of its result. */
export type ProgramFailure = DossierFailure | OngeldigeInvoer | Opslagfout | KastAlVastgelegd;

type Onvindbaar = "VoorstelOnbekend" | "DelingOnbekend" | "NietsGedeeld" | "ProfessionalOnbekend" | "GroepOnbekend" | "DossierOnbekend" | "BriefOnbekend" | "BerichtOnbekend" | "ZaakOnbekend";
const NIET_GEVONDEN: ReadonlySet<string> = new Set<Onvindbaar>(["VoorstelOnbekend", "DelingOnbekend", "NietsGedeeld", "ProfessionalOnbekend", "GroepOnbekend", "DossierOnbekend", "BriefOnbekend", "BerichtOnbekend", "ZaakOnbekend"]);

type Antwoord<F extends ProgramFailure> = F extends { readonly _tag: Onvindbaar }
  ? NietGevonden
  : F extends { readonly _tag: "MeldingAlVastgelegd" }
    ? AlVastgelegd
    : F extends OngeldigeInvoer
      ? InvoerOngeldig
      : F extends { readonly _tag: "WachtersHoudenTegen" }
        ? StapTegengehouden
        : F extends Opslagfout | KastAlVastgelegd
          ? NuNietBeschikbaar
          : Geblokkeerd;

type Elk = NietGevonden | AlVastgelegd | InvoerOngeldig | StapTegengehouden | Geblokkeerd | NuNietBeschikbaar;

const isVanOpslag = (failure: ProgramFailure): failure is Opslagfout | KastAlVastgelegd => isOpslagfout(failure) || failure._tag === "AlVastgelegd";

const toAny = (failure: ProgramFailure): Elk => {
  if (isVanOpslag(failure)) return toOpslagProblem(failure);
  if (failure._tag === "OngeldigeInvoer") return toInvoerProblem(failure);
  if (failure._tag === "WachtersHoudenTegen") return toTegengehouden(failure);
  const { code, tekst: detail } = describeFailure(failure);
  if (failure._tag === "MeldingAlVastgelegd") return new AlVastgelegd({ detail, code: "MELDING_AL_VASTGELEGD", dossierId: failure.dossier });
  return NIET_GEVONDEN.has(failure._tag) ? new NietGevonden({ detail, code }) : new Geblokkeerd({ detail, code });
};

/** The problem that a caller of the API gets for a failure; its kind follows from the kind of failure. */
export const toProblem = <F extends ProgramFailure>(failure: F): Antwoord<F> => toAny(failure) as Antwoord<F>;

/** The problem of a step on the version that was on the screen: also that somebody else was first. */
export const toStapProblem = <F extends ProgramFailure>(failure: F): Antwoord<F> | VersieVerouderd =>
  failure._tag === "VersieConflict" ? toVersieVerouderd(failure) : toProblem(failure);
