import { isOpslagfout, type Opslagfout } from "@wmo-kit/kit";
import { Geblokkeerd, InvoerOngeldig, type NuNietBeschikbaar } from "@wmo-kit/kit/api";
import { toOpslagProblem } from "@wmo-kit/kit/http";

import { describeFailure } from "../dossier/describe-failure.js";
import type { WizNietIngelezen, WizNietOverTeNemen } from "./programs.js";

type Wizfout = WizNietIngelezen | WizNietOverTeNemen | { readonly _tag: "BsnElders" } | Opslagfout;

/** Why nothing was taken over: every reason at its row and column. */
export const toWizProblem = (fout: Wizfout): Geblokkeerd | InvoerOngeldig | NuNietBeschikbaar => {
  if (isOpslagfout(fout)) return toOpslagProblem(fout);
  switch (fout._tag) {
    case "WizNietIngelezen":
      return new Geblokkeerd({ detail: "Er is nog geen bestand uit het WIZ-portaal ingelezen. Lees het in bij Organisatie, Bestanden inlezen.", code: "WIZ_NIET_INGELEZEN" });
    case "BsnElders":
      return new Geblokkeerd({ detail: describeFailure(fout).tekst, code: "BSN_ELDERS" });
    case "WizNietOverTeNemen":
      return new InvoerOngeldig({
        detail: "Er is niets overgenomen. Verbeter wat hieronder staat, lees het bestand opnieuw in en neem het dan over.",
        code: "INVOER_ONGELDIG",
        bevindingen: fout.bevindingen.map(({ rij, kolom, tekst }) => ({ pad: ["bestand", rij, kolom ?? ""], tekst: `Rij ${rij}${kolom === null ? "" : `, ${kolom}`}: ${tekst}` })),
      });
  }
};
