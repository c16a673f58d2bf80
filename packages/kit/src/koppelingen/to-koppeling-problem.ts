import { describeKoppelingError, describeStoreError, type KoppelingError } from "@wmo-kit/runtime";

import { InvoerOngeldig } from "../api/problemen.js";
import { Geblokkeerd, NietGevonden, NuNietBeschikbaar } from "../api/weigeringen.js";
import type { Formulierbevinding, FormulierOngeldig } from "./lees-formulier.js";
import type { KoppelingOnbekend } from "./programs.js";

const VELDZINNEN: Record<Formulierbevinding["code"], string> = {
  ontbreekt: "Vul dit in.",
  datum: "Dit is geen dag die bestaat. Vul de dag in als dd-mm-jjjj.",
  "te lang": "Dit is te lang. Kort het in.",
};

/** What is wrong with a field of an e-mail, beside that field. */
const EMAILZINNEN = {
  ontbreekt: "Vul dit in.",
  leeg: "Vul dit in.",
  regeleinde: "Dit past op één regel. Haal het regeleinde weg.",
  soort: "Dit is niet de goede soort waarde. Controleer de datum of het getal.",
} as const;

const BSN = "Hier staat een nummer dat een burgerservicenummer kan zijn. Haal het weg en verwijs naar het dossier.";

const invoerOngeldig = (bevindingen: readonly { readonly pad: readonly string[]; readonly tekst: string }[]): InvoerOngeldig =>
  new InvoerOngeldig({ detail: "Niet alles is goed ingevuld. Kijk bij de velden wat er moet veranderen.", code: "INVOER_ONGELDIG", bevindingen });

const CODES = {
  SoortPastNiet: "SOORT_PAST_NIET",
  ToestemmingOntbreekt: "TOESTEMMING_ONTBREEKT",
  AdresOngeldig: "ADRES_ONGELDIG",
  StapPastNiet: "STAP_PAST_NIET",
} as const;

/** Reading what was done with systems did not succeed, or there is no such system. */
export const toKoppelingLeesProblem = <F extends KoppelingOnbekend | Extract<KoppelingError, { readonly _tag: "OpslagMislukt" }>>(
  fout: F,
): F extends KoppelingOnbekend ? NietGevonden : NuNietBeschikbaar =>
  (fout._tag === "KoppelingOnbekend"
    ? new NietGevonden({ detail: "Deze koppeling is er niet. Kies er een uit de lijst.", code: "NIET_GEVONDEN" })
    : new NuNietBeschikbaar({ detail: describeStoreError(fout), code: "OPSLAG" })) as F extends KoppelingOnbekend ? NietGevonden : NuNietBeschikbaar;

/** The problem a caller gets when a use cannot be recorded: every finding at its field. */
export const toKoppelingProblem = (
  fout: KoppelingError | KoppelingOnbekend | FormulierOngeldig,
): NietGevonden | InvoerOngeldig | Geblokkeerd | NuNietBeschikbaar => {
  switch (fout._tag) {
    case "FormulierOngeldig":
      return invoerOngeldig(fout.bevindingen.map(({ veld, code }) => ({ pad: [veld], tekst: VELDZINNEN[code] })));
    case "SjabloonNietGevuld":
      return invoerOngeldig(fout.bevindingen.map(({ veld, code }) => ({ pad: [veld], tekst: EMAILZINNEN[code] })));
    case "BsnInTekst":
      return invoerOngeldig(fout.velden.map((veld) => ({ pad: [veld], tekst: BSN })));
    case "KoppelingOnbekend":
    case "OpslagMislukt":
      return toKoppelingLeesProblem(fout);
    case "EmailtaakOnbekend":
      return new NietGevonden({ detail: describeKoppelingError(fout), code: "NIET_GEVONDEN" });
    case "VersieConflict":
      return new NuNietBeschikbaar({ detail: describeStoreError(fout), code: "VERSIE_CONFLICT" });
    default:
      return new Geblokkeerd({ detail: describeKoppelingError(fout), code: CODES[fout._tag] });
  }
};
