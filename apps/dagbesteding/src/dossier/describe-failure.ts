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
    tekst: `Dit bericht klopt niet op ${aantalPunten(bevindingen.length)}. Er is niets opgeslagen. Vraag de gemeente om een nieuw bericht.`,
  }),
  BerichtNietHerkend: ({ uitleg }) => ({
    code: "BERICHT_NIET_HERKEND",
    tekst: `Dit bestand is geen toewijzingsbericht (WMO301). ${uitleg} Er is niets opgeslagen. Kies het bestand met de toewijzing van de gemeente.`,
  }),
  AgbOnjuist: () => ({
    code: "AGB_ONJUIST",
    tekst: "Dit bericht is voor een andere AGB-code dan die van uw contract. Stuur het terug naar de gemeente.",
  }),
  DossierOnbekend: () => ({ code: "DOSSIER_ONBEKEND", tekst: "Dit dossier is er niet. Zoek de bewoner op in de lijst." }),
  BerichtOnbekendInDossier: () => ({
    code: "BERICHT_ONBEKEND",
    tekst: "Dit bericht hoort niet bij dit dossier. Kies een bericht uit de lijst van het dossier.",
  }),
  ToewijzingOnbekend: ({ toewijzingNummer }) => ({
    code: "GEEN_TOEWIJZING",
    tekst: `Toewijzing ${toewijzingNummer} hoort niet bij dit dossier. Kies een toewijzing uit het dossier.`,
  }),
  GeenToewijzing: ({ ingangsdatum, einddatum }) => ({
    code: "GEEN_TOEWIJZING",
    tekst: `Er is geen geldige toewijzing voor deze datum. De toewijzing loopt ${
      einddatum === undefined ? `vanaf ${formatDatum(ingangsdatum)}` : `van ${formatDatum(ingangsdatum)} tot en met ${formatDatum(einddatum)}`
    }. Kies een datum daarbinnen, of vraag de gemeente om een andere toewijzing.`,
  }),
  ToewijzingVerwijderd: () => ({
    code: "GEEN_TOEWIJZING",
    tekst: "De gemeente heeft deze toewijzing ingetrokken. Overleg met de gemeente voordat u begint.",
  }),
  ReedsGestart: ({ begindatum }) => ({
    code: "REEDS_GESTART",
    tekst: `De start van deze toewijzing is al vastgelegd, op ${formatDatum(begindatum)}.`,
  }),
  DatumInToekomst: ({ vandaag }) => ({
    code: "DATUM_IN_TOEKOMST",
    tekst: `Deze datum ligt na vandaag (${formatDatum(vandaag)}). Leg vast wat er is gebeurd, op de dag zelf of daarna.`,
  }),
  ContactVoorOntvangst: ({ ontvangstdatum }) => ({
    code: "CONTACT_VOOR_ONTVANGST",
    tekst: `Het contact hoort na de ontvangst van de toewijzing, op ${formatDatum(ontvangstdatum)}. Kies die dag of later.`,
  }),
  VerzendingVoorDagtekening: ({ dagtekening }) => ({
    code: "VERZENDING_VOOR_DAGTEKENING",
    tekst: `Het bericht is gemaakt op ${formatDatum(dagtekening)} en kan niet eerder zijn verstuurd. Kies die dag of later.`,
  }),
  ReedsVerzonden: ({ verzondenOp }) => ({
    code: "REEDS_VERZONDEN",
    tekst: `Dit bericht is al als verstuurd vastgelegd, op ${formatDatum(verzondenOp)}.`,
  }),
  TermijnOverschreden: ({ uitersteDatum }) => ({
    code: "TERMIJN_OVERSCHREDEN",
    tekst: `De termijn is verstreken op ${formatDatum(uitersteDatum)}. Geef een reden op; de hulp gaat door.`,
  }),
  StartberichtOngeldig: ({ bevindingen }) => ({
    code: "STARTBERICHT_ONGELDIG",
    tekst: `Van deze gegevens kan geen goed startbericht (305) worden gemaakt: ${aantalPunten(bevindingen.length)} klopt niet. Er is niets opgeslagen. Vraag de gemeente om een verbeterde toewijzing.`,
  }),
  KitNietLeeg: () => ({
    code: "KIT_NIET_LEEG",
    tekst: "Er staan al bewoners in de kit. Voorbeeldgegevens kunnen alleen in een lege kit. Start de kit met een andere gegevensmap.",
  }),
} satisfies { readonly [T in Tag]: (failure: Van<T>) => Melding };

/** One Dutch sentence per failure: what is wrong, where, what to do now. */
export const describeFailure = (failure: DossierFailure): Melding => {
  const beschrijf = MELDINGEN[failure._tag] as (failure: DossierFailure) => Melding;
  return beschrijf(failure);
};
