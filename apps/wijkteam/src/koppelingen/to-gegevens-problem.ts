import type { HistorieOngeldig } from "@wmo-kit/afwegingskader";
import { describeBackofficeError, type AntwoordPastNiet, type BerichtNietSchrijfbaar, type BerichtOngeldig, type DoelOntbreekt } from "@wmo-kit/backoffice";
import { describeBestandsfout, describeInleesFailure, type InleesFailure } from "@wmo-kit/backoffice/inlezen";
import type { OngeldigeInvoer } from "@wmo-kit/domain";
import { isOpslagfout, type AlVastgelegd, type DossierOnbekend, type Opslagfout } from "@wmo-kit/kit";
import { Geblokkeerd, InvoerOngeldig, NietGevonden, type NuNietBeschikbaar } from "@wmo-kit/kit/api";
import { toInvoerProblem, toOpslagProblem } from "@wmo-kit/kit/http";
import { describeKoppelingError, describeVerbindingError, type KoppelingError, type VraagMislukt } from "@wmo-kit/runtime";
import type { Meetfout } from "@wmo-kit/timeliness/meting";

import type { BsnOnbekend } from "../dossier/failures.js";
import { toProblem } from "../http/to-problem.js";
import type { NietsOpgevraagd, RegisterNietIngesteld } from "../persoonsgegevens/programs.js";
import type { BestandssoortOnbekend, StandInToekomst } from "./bestanden.js";

const ONBEKEND = { detail: "Dit bestand is er niet. Kies er een uit de lijst.", code: "NIET_GEVONDEN" } as const;

const metBevindingen = (fout: InleesFailure): InvoerOngeldig =>
  new InvoerOngeldig({
    detail: fout._tag === "BestandOnleesbaar" ? describeInleesFailure(fout) : "Er is niets overgenomen. Verbeter wat hieronder staat en lees het bestand opnieuw in.",
    code: "INVOER_ONGELDIG",
    bevindingen: fout._tag === "BestandOnleesbaar" ? [] : fout.fouten.map((een) => ({ pad: ["bestand", een.rij, een.kolom ?? ""], tekst: describeBestandsfout(een) })),
  });

/** Why a file was not taken over: every fault at its row and column. */
export const toBestandProblem = <F extends BestandssoortOnbekend | StandInToekomst | InleesFailure | OngeldigeInvoer | Opslagfout>(
  fout: F,
): F extends BestandssoortOnbekend ? NietGevonden : F extends InleesFailure | OngeldigeInvoer ? InvoerOngeldig : F extends StandInToekomst ? Geblokkeerd : NuNietBeschikbaar => {
  type Antwoord = F extends BestandssoortOnbekend ? NietGevonden : F extends InleesFailure | OngeldigeInvoer ? InvoerOngeldig : F extends StandInToekomst ? Geblokkeerd : NuNietBeschikbaar;
  const toAny = (een: BestandssoortOnbekend | StandInToekomst | InleesFailure | OngeldigeInvoer | Opslagfout): NietGevonden | InvoerOngeldig | Geblokkeerd | NuNietBeschikbaar => {
    switch (een._tag) {
      case "BestandssoortOnbekend":
        return new NietGevonden(ONBEKEND);
      case "StandInToekomst":
        return new Geblokkeerd({ detail: "De dag van het bestand ligt in de toekomst. Vul de dag in waarop de gegevens zijn opgehaald.", code: "STAND_IN_TOEKOMST" });
      case "BestandOngeldig":
      case "BestandOnleesbaar":
        return metBevindingen(een);
      case "OngeldigeInvoer":
        return toInvoerProblem(een);
      default:
        return toOpslagProblem(een);
    }
  };
  return toAny(fout) as Antwoord;
};

type Exportfout = DossierOnbekend | HistorieOngeldig | DoelOntbreekt | BerichtNietSchrijfbaar | Opslagfout;

/** Why the cases could not be exported. */
export const toExportProblem = (fout: Exportfout): NietGevonden | Geblokkeerd | NuNietBeschikbaar => {
  if (isOpslagfout(fout)) return toOpslagProblem(fout);
  if (fout._tag === "DossierOnbekend") return toProblem(fout);
  const detail = fout._tag === "HistorieOngeldig" ? "Van deze zaken is geen export te maken. Vraag uw beheerder om hulp." : describeBackofficeError(fout);
  return new Geblokkeerd({ detail, code: "EXPORT_NIET_MOGELIJK" });
};

type Persoonfout =
  | DossierOnbekend
  | BsnOnbekend
  | { readonly _tag: "ZaakOnbekend" }
  | RegisterNietIngesteld
  | NietsOpgevraagd
  | DoelOntbreekt
  | BerichtNietSchrijfbaar
  | BerichtOngeldig
  | AntwoordPastNiet
  | Meetfout
  | VraagMislukt
  | KoppelingError
  | AlVastgelegd
  | Opslagfout;

/** Why the person register did not answer, or may not be asked. */
export const toPersoonProblem = (fout: Persoonfout): NietGevonden | Geblokkeerd | NuNietBeschikbaar => {
  if (isOpslagfout(fout) || fout._tag === "AlVastgelegd") return toOpslagProblem(fout);
  switch (fout._tag) {
    case "DossierOnbekend":
    case "BsnOnbekend":
    case "ZaakOnbekend":
      return toProblem(fout);
    case "RegisterNietIngesteld":
      return new Geblokkeerd({ detail: "Dit systeem is niet aangesloten. Vul de gegevens zelf in, of vraag uw beheerder om de koppeling in te stellen.", code: "REGISTER_NIET_INGESTELD" });
    case "NietsOpgevraagd":
      return new Geblokkeerd({ detail: "Er zijn nog geen gegevens opgevraagd. Vraag ze eerst op bij de BRP.", code: "NIETS_OPGEVRAAGD" });
    case "VraagMislukt":
      return new Geblokkeerd({ detail: describeVerbindingError(fout), code: "REGISTER_ANTWOORDT_NIET" });
    case "DoelOntbreekt":
      return new Geblokkeerd({ detail: describeBackofficeError(fout), code: "DOEL_ONTBREEKT" });
    case "BerichtNietSchrijfbaar":
    case "BerichtOngeldig":
    case "AntwoordPastNiet":
    case "NormOnbekendeId":
    case "NormNietGeldig":
    case "DatumBuitenBereik":
    case "NormwaardePastNiet":
    case "ProductZonderNorm":
    case "MetingPastNiet":
      return new Geblokkeerd({ detail: describeBackofficeError(fout), code: "ANTWOORD_ONBRUIKBAAR" });
    default:
      return new Geblokkeerd({ detail: describeKoppelingError(fout), code: "KOPPELING" });
  }
};
