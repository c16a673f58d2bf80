import { describeInvoerBevinding, type OngeldigeInvoer } from "@wmo-kit/domain";
import { InvoerOngeldig, NietGevonden, NuNietBeschikbaar } from "@wmo-kit/kit/api";
import { describeStoreError, type OpslagMislukt } from "@wmo-kit/runtime";


/** Why nothing can be recorded in the roster. */
export type Roosterfout = OngeldigeInvoer | OpslagMislukt | { readonly _tag: "DossierOnbekend" } | { readonly _tag: "PlaatsOnbekend" | "DienstOnbekend" | "GeenReden" | "AccountOnbekend" };

/** Reading or writing did not succeed. */
export const toOpslagProblem = (fout: OpslagMislukt): NuNietBeschikbaar => new NuNietBeschikbaar({ detail: describeStoreError(fout), code: "OPSLAG" });

/** What was filled in is not right: every finding, so that a form can show each at its place. */
const toInvoerProblem = ({ bevindingen }: OngeldigeInvoer): InvoerOngeldig =>
  new InvoerOngeldig({
    detail: "Niet alles is goed ingevuld. Kijk bij de velden wat er moet veranderen.",
    code: "INVOER_ONGELDIG",
    bevindingen: bevindingen.map((bevinding) => ({ pad: bevinding.pad, tekst: describeInvoerBevinding({ ...bevinding, pad: [] }) })),
  });

/** The problem that a caller gets when the roster cannot be shown. */
export const toLeesProblem = (fout: OngeldigeInvoer | OpslagMislukt): InvoerOngeldig | NuNietBeschikbaar =>
  fout._tag === "OpslagMislukt" ? toOpslagProblem(fout) : toInvoerProblem(fout);

/** The problem that a caller gets when the roster cannot be changed. */
export const toRoosterProblem = (fout: Roosterfout): InvoerOngeldig | NietGevonden | NuNietBeschikbaar => {
  switch (fout._tag) {
    case "OngeldigeInvoer":
      return toInvoerProblem(fout);
    case "OpslagMislukt":
      return toOpslagProblem(fout);
    case "DossierOnbekend":
      return new NietGevonden({ detail: "Dit dossier bestaat niet. Kies een inwoner uit de lijst.", code: "DOSSIER_ONBEKEND" });
    case "PlaatsOnbekend":
      return new NietGevonden({ detail: "Deze plaats in het rooster bestaat niet. Vernieuw het scherm.", code: "PLAATS_ONBEKEND" });
    case "DienstOnbekend":
      return new NietGevonden({ detail: "Deze dienst bestaat niet. Vernieuw het scherm.", code: "DIENST_ONBEKEND" });
    case "AccountOnbekend":
      return new NietGevonden({ detail: "Dit account bestaat niet of is geblokkeerd. Kies iemand uit de lijst.", code: "ACCOUNT_ONBEKEND" });
    // Whoever has nothing to do with a dossier does not hear whether it is there.
    case "GeenReden":
      return new NietGevonden({ detail: "U hebt dit dossier niet in uw lijst. Vraag uw teamleider om u bij deze inwoner te zetten.", code: "DOSSIER_ONBEKEND" });
  }
};
