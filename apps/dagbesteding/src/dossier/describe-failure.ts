import { describeAfwegingskaderFout } from "@wmo-kit/afwegingskader";
import { formatDatum } from "@wmo-kit/domain";

import type { DossierFailure } from "./failures.js";

type Tag = DossierFailure["_tag"];
type Van<T extends Tag> = Extract<DossierFailure, { readonly _tag: T }>;

/** What a person reads: the code of the catalogue, small behind one sentence on what is wrong and what to do. */
export interface Melding {
  readonly code: string;
  readonly tekst: string;
}

const aantalPunten = (aantal: number): string => (aantal === 1 ? "één punt" : `${aantal} punten`);

const MELDINGEN = {
  BerichtAlOntvangen: () => ({
    code: "BERICHT_AL_ONTVANGEN",
    tekst: "Dit bericht is al eerder ontvangen. U hoeft niets te doen; het staat in het dossier.",
  }),
  BerichtAfgekeurd: ({ bevindingen }) => ({
    code: "BERICHT_AFGEKEURD",
    tekst: `Dit bericht klopt niet op ${aantalPunten(bevindingen.length)}. Er is niets opgeslagen in een dossier. Vraag de gemeente om een nieuw bericht.`,
  }),
  BerichtNietHerkend: ({ uitleg }) => ({
    code: "BERICHT_NIET_HERKEND",
    tekst: `Dit bestand is geen bericht dat de kit hier leest. ${uitleg} Er is niets opgeslagen in een dossier. Kies een toewijzing (301), een antwoord (319 of 325) of een retourbericht.`,
  }),
  AntwoordOpOnbekend: () => ({
    code: "ANTWOORD_OP_ONBEKEND",
    tekst: "Dit is een antwoord op een bericht dat de kit niet heeft gemaakt. Er is niets opgeslagen in een dossier. Controleer of het voor uw organisatie is.",
  }),
  AgbOnjuist: () => ({
    code: "AGB_ONJUIST",
    tekst: "Dit bericht is voor een andere AGB-code dan die van uw contract. Stuur het terug naar de gemeente.",
  }),
  DossierOnbekend: () => ({ code: "DOSSIER_ONBEKEND", tekst: "Dit dossier is er niet. Zoek de bewoner op in de lijst." }),
  ZaakOnbekend: () => ({ code: "ZAAK_ONBEKEND", tekst: "Deze zaak hoort niet bij dit dossier. Open het dossier opnieuw en kies de zaak daar." }),
  BerichtOnbekendInDossier: () => ({
    code: "BERICHT_ONBEKEND",
    tekst: "Dit bericht hoort niet bij dit dossier. Kies een bericht uit de lijst van het dossier.",
  }),
  ToewijzingOnbekend: ({ toewijzingNummer }) => ({
    code: "GEEN_TOEWIJZING",
    tekst: `Toewijzing ${toewijzingNummer} hoort niet bij dit dossier. Kies een toewijzing uit het dossier.`,
  }),
  ToewijzingVerwijderd: () => ({
    code: "GEEN_TOEWIJZING",
    tekst: "De gemeente heeft deze toewijzing ingetrokken. Overleg met de gemeente voordat u begint.",
  }),
  ReedsGestart: ({ begindatum }) => ({
    code: "REEDS_GESTART",
    tekst: `De start van deze toewijzing is al vastgelegd, op ${formatDatum(begindatum)}.`,
  }),
  VerzendingVoorDagtekening: ({ dagtekening }) => ({
    code: "VERZENDING_VOOR_DAGTEKENING",
    tekst: `Het bericht is gemaakt op ${formatDatum(dagtekening)} en kan niet eerder zijn verstuurd. Kies die dag of later.`,
  }),
  DatumInToekomst: ({ vandaag }) => ({
    code: "DATUM_IN_TOEKOMST",
    tekst: `Deze datum ligt na vandaag (${formatDatum(vandaag)}). Leg vast wat er is gebeurd, op de dag zelf of daarna.`,
  }),
  ReedsVerzonden: ({ verzondenOp }) => ({
    code: "REEDS_VERZONDEN",
    tekst: `Dit bericht is al als verstuurd vastgelegd, op ${formatDatum(verzondenOp)}.`,
  }),
  ContactAlVastgelegd: () => ({
    code: "CONTACT_AL_VASTGELEGD",
    tekst: "Geen toewijzing van deze bewoner wacht op een eerste contact op die dag. Was de dag fout? Verbeter het contact bij de zaak.",
  }),
  BewonerOnbekend: () => ({
    code: "BEWONER_ONBEKEND",
    tekst: "Van deze bewoner zijn nog geen gegevens vastgelegd. Leg de bewoner eerst vast.",
  }),
  BewonerBestaat: () => ({ code: "BEWONER_BESTAAT", tekst: "Deze bewoner heeft al een dossier. Open dat dossier." }),
  AgbOnbekend: () => ({ code: "AGB_ONBEKEND", tekst: "De AGB-code van uw organisatie is niet ingesteld. Stel WMO_KIT_AGB in en probeer het opnieuw." }),
  BerichtNietTeMaken: ({ soort, bevindingen }) => ({
    code: "BERICHT_NIET_TE_MAKEN",
    tekst: `Van deze gegevens kan geen goed bericht (${soort}) worden gemaakt: ${aantalPunten(bevindingen.length)} klopt niet. Er is niets opgeslagen. Vraag de gemeente om een verbeterde toewijzing.`,
  }),
  TaakNietOpen: () => ({ code: "TAAK_NIET_OPEN", tekst: "Deze taak staat niet open, of gaat weg door een stap te zetten. Open het dossier opnieuw." }),
  KitNietLeeg: () => ({
    code: "KIT_NIET_LEEG",
    tekst: "Er staan al bewoners in de kit. Voorbeeldgegevens kunnen alleen in een lege kit. Start de kit met een andere gegevensmap.",
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
