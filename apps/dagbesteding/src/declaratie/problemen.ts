import { describeInvoerBevinding, type OngeldigeInvoer } from "@wmo-kit/domain";
import { describeVoorstelFailure } from "@wmo-kit/iwmo/declaratie";
import { Geblokkeerd, InvoerOngeldig, NietGevonden, NuNietBeschikbaar } from "@wmo-kit/kit/api";
import { describeStoreError, type OpslagMislukt } from "@wmo-kit/runtime";

import { describeFailure } from "../dossier/describe-failure.js";
import { describeRunfout, isRunfout } from "./describe-error.js";
import type { Declaratiefout } from "./errors.js";

/** Reading or writing did not succeed. */
export const toLeesProblem = (fout: OpslagMislukt): NuNietBeschikbaar => new NuNietBeschikbaar({ detail: describeStoreError(fout), code: "OPSLAG" });

const CODES: Readonly<Record<string, string>> = {
  PeriodeGeenMaand: "PERIODE_GEEN_MAAND",
  PeriodeNietVoorbij: "PERIODE_NIET_VOORBIJ",
  PeriodeAlVoorbij: "PERIODE_AL_VOORBIJ",
  PeriodeOvergeslagen: "PERIODE_OVERGESLAGEN",
  GemeenteOnbekend: "GEMEENTE_ONBEKEND",
  RunNietOpen: "DECLARATIE_NIET_OPEN",
  NietsTeVersturen: "NIETS_TE_VERSTUREN",
  RegelsTegengehouden: "REGELS_TEGENGEHOUDEN",
  AntwoordPastNiet: "ANTWOORD_PAST_NIET",
  AntwoordOngeldig: "ANTWOORD_ONGELDIG",
};

const codeVan = ({ _tag }: { readonly _tag: string }): string => CODES[_tag] ?? "DECLARATIE";

/** The problem that a caller gets when a claim cannot be made, sent or read. */
export const toDeclaratieProblem = (fout: Declaratiefout): Geblokkeerd | NietGevonden | NuNietBeschikbaar => {
  if (isRunfout(fout)) return new Geblokkeerd({ detail: describeRunfout(fout), code: codeVan(fout) });
  switch (fout._tag) {
    case "RunOnbekend":
      return new NietGevonden({ detail: "Deze declaratie bestaat niet. Kies een declaratie uit de lijst.", code: "DECLARATIE_ONBEKEND" });
    case "DossierOnbekend":
      return new NietGevonden({ detail: "Een dossier in deze declaratie bestaat niet meer. Maak een nieuw voorstel.", code: "DOSSIER_ONBEKEND" });
    case "OpslagMislukt":
    case "VersieConflict":
    case "SleutelBezet":
      return new NuNietBeschikbaar({ detail: describeStoreError(fout), code: "OPSLAG" });
    case "OngeldigeInvoer":
      return new Geblokkeerd({ detail: fout.bevindingen.map(describeInvoerBevinding).join(" "), code: "INVOER_ONGELDIG" });
    case "PeriodeGeenMaand":
    case "PeriodeNietVoorbij":
    case "PeriodeAlVoorbij":
    case "PeriodeOvergeslagen":
    case "RegistratieDubbel":
    case "MaximumTeKlein":
    case "DeelnummerDubbel":
    case "BerichtNietSchrijfbaar":
      return new Geblokkeerd({ detail: describeVoorstelFailure(fout), code: codeVan(fout) });
    default: {
      const { code, tekst: detail } = describeFailure(fout);
      return new Geblokkeerd({ detail, code });
    }
  }
};

/** The problem that a caller gets when a tariff is not right: every finding, so that a form can show each at its place. */
export const toTariefProblem = (fout: OngeldigeInvoer | OpslagMislukt | { readonly _tag: "VersieConflict" | "SleutelBezet" }): InvoerOngeldig | NuNietBeschikbaar => {
  if (fout._tag === "OngeldigeInvoer")
    return new InvoerOngeldig({
      detail: "Niet alles is goed ingevuld. Kijk bij de velden wat er moet veranderen.",
      code: "INVOER_ONGELDIG",
      bevindingen: fout.bevindingen.map((bevinding) => ({ pad: bevinding.pad, tekst: describeInvoerBevinding({ ...bevinding, pad: [] }) })),
    });
  const detail = fout._tag === "OpslagMislukt" ? describeStoreError(fout) : "Iemand anders wijzigde de tarieven op hetzelfde moment. Probeer het opnieuw.";
  return new NuNietBeschikbaar({ detail, code: "OPSLAG" });
};
