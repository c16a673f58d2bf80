import { describeAfwegingskaderFout } from "@wmo-kit/afwegingskader";
import { formatDatum } from "@wmo-kit/domain";

import { INWONERMELDINGEN } from "../inwoner/describe-error.js";
import type { DossierFailure } from "./failures.js";

type Tag = DossierFailure["_tag"];
type Van<T extends Tag> = Extract<DossierFailure, { readonly _tag: T }>;

/** What a person reads: the code of the catalogue, small behind one sentence on what is wrong and what to do. */
export interface Melding {
  readonly code: string;
  readonly tekst: string;
}

const MELDINGEN = {
  ...INWONERMELDINGEN,
  MeldingAlVastgelegd: () => ({ code: "MELDING_AL_VASTGELEGD", tekst: "Deze melding is al vastgelegd. U hoeft niets te doen; open het dossier." }),
  BsnTeVroeg: () => ({
    code: "BSN_TE_VROEG",
    tekst:
      "Bij een melding vraagt u nog geen burgerservicenummer. Leg het vast als het onderzoek is begonnen, of als de inwoner hulp van u krijgt.",
  }),
  BsnElders: () => ({
    code: "BSN_ELDERS",
    tekst: "Dit burgerservicenummer staat al in een ander dossier. Controleer het nummer. Klopt het, zoek dan dat dossier en werk daar verder.",
  }),
  BsnOnbekend: () => ({ code: "BSN_ONBEKEND", tekst: "Van deze inwoner is geen burgerservicenummer vastgelegd." }),
  BsnNodig: () => ({
    code: "BSN_NODIG",
    tekst: "De backoffice heeft het burgerservicenummer nodig. Leg het vast bij de gegevens van de inwoner en verstuur het advies daarna.",
  }),
  AdviesNietTeVersturen: ({ waarom }) => ({ code: "ADVIES_NIET_TE_VERSTUREN", tekst: `Het advies kan zo niet naar de backoffice. Er is niets verstuurd. ${waarom}` }),
  BerichtOnbekend: () => ({ code: "BERICHT_ONBEKEND", tekst: "Dit bericht hoort niet bij dit dossier. Kies een bericht uit de lijst van het dossier." }),
  BerichtVraagtNiets: () => ({ code: "BERICHT_VRAAGT_NIETS", tekst: "Met dit bericht is niets mis, of het is al afgehandeld. U hoeft niets te doen." }),
  BriefOnbekend: () => ({ code: "BRIEF_ONBEKEND", tekst: "Deze brief hoort niet bij dit dossier. Kies een brief uit de lijst van het dossier." }),
  BriefAlVerzonden: ({ verzondenOp }) => ({ code: "BRIEF_AL_VERZONDEN", tekst: `Deze brief is al als verstuurd vastgelegd, op ${formatDatum(verzondenOp)}.` }),
  BriefdagOnmogelijk: ({ vanaf, tot }) => ({
    code: "BRIEFDAG_ONMOGELIJK",
    tekst: `Deze brief kan alleen zijn verstuurd van ${formatDatum(vanaf)} tot en met ${formatDatum(tot)}. Kies een dag daartussen.`,
  }),
  DossierOnbekend: () => ({ code: "DOSSIER_ONBEKEND", tekst: "Dit dossier is er niet. Zoek de inwoner op in de lijst." }),
  ZaakOnbekend: () => ({ code: "ZAAK_ONBEKEND", tekst: "Deze zaak hoort niet bij dit dossier. Open het dossier opnieuw en kies de zaak daar." }),
  BerichtNietTeMaken: () => ({ code: "BERICHT_NIET_TE_MAKEN", tekst: "Van deze gegevens kan geen goed bericht worden gemaakt. Er is niets opgeslagen." }),
  TaakNietOpen: () => ({ code: "TAAK_NIET_OPEN", tekst: "Deze taak staat niet open, of gaat weg door een stap te zetten. Open het dossier opnieuw." }),
  GroepOnbekend: () => ({ code: "GROEP_ONBEKEND", tekst: "Deze groep is er niet, of is gestopt. Kies een groep uit de lijst." }),
  ProfessionalOnbekend: () => ({ code: "PROFESSIONAL_ONBEKEND", tekst: "Deze professional hoort niet bij dit team. Kies iemand uit de lijst." }),
  KitNietLeeg: () => ({
    code: "KIT_NIET_LEEG",
    tekst: "Er staan al inwoners in de kit. Voorbeeldgegevens kunnen alleen in een lege kit. Start de kit met een andere gegevensmap.",
  }),
  LevensloopOnbekend: (fout) => ({ code: "LEVENSLOOP_ONBEKEND", tekst: describeAfwegingskaderFout(fout) }),
  OvergangNietToegestaan: (fout) => ({ code: "STAP_NIET_MOGELIJK", tekst: describeAfwegingskaderFout(fout) }),
  GebeurtenisTeVroeg: (fout) => ({ code: "GEBEURTENIS_TE_VROEG", tekst: describeAfwegingskaderFout(fout) }),
  WachtersHoudenTegen: (fout) => ({
    code: [...fout.geblokkeerd, ...fout.oordelen, ...fout.teErkennen][0]?.code ?? "STAP_TEGENGEHOUDEN",
    tekst: describeAfwegingskaderFout(fout),
  }),
} satisfies { readonly [T in Tag]: (failure: Van<T>) => Melding };

/** One Dutch sentence per failure: what is wrong, where, what to do now. */
export const describeFailure = (failure: DossierFailure): Melding => {
  const beschrijf = MELDINGEN[failure._tag] as (failure: DossierFailure) => Melding;
  return beschrijf(failure);
};
