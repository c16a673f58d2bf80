import type { Organisatieweergave } from "@wmo-kit/kit/api";
import type { Hoofdstuk } from "@wmo-kit/runtime";

import type { Dossierweergave } from "../api/weergave.js";

const regel = (label: string, waarde: string | null): Hoofdstuk["regels"] => (waarde === null ? [] : [{ label, waarde }]);

const toonZaken = ({ zaken }: Pick<Dossierweergave, "zaken">): Hoofdstuk => ({
  titel: "Wat er loopt",
  regels: zaken.map(({ titel, toestandTekst }) => ({ label: titel, waarde: toestandTekst })),
});

const toonTijdlijn = ({ tijdlijn }: Pick<Dossierweergave, "tijdlijn">): Hoofdstuk => ({
  titel: "Wat er is gebeurd",
  regels: tijdlijn.map(({ opgetredenTekst, wat }) => ({ label: opgetredenTekst, waarde: wat })),
});

/** A resident's dossier as chapters that a person can read. The Bsn stands in the facts beside it, masked here. */
export const showInwoner = (dossier: Dossierweergave): readonly Hoofdstuk[] => [
  {
    titel: "Gegevens",
    regels: [
      ...regel("Naam", dossier.naam),
      ...regel("Geboren", dossier.geboortedatumTekst),
      ...regel("Telefoon", dossier.telefoon),
      ...regel("E-mail", dossier.email),
      ...regel("Adres", dossier.adres),
      ...regel("Wijk", dossier.wijk),
      ...regel("Burgerservicenummer", dossier.bsnGemaskeerd),
    ],
  },
  {
    titel: "Meldingen",
    regels: dossier.meldingen.flatMap(({ ontvangenOpTekst, aanmelder, bereikbaar, vraag, toestandTekst }) => [
      ...regel(`Melding van ${ontvangenOpTekst}`, toestandTekst),
      ...regel("Gemeld door", aanmelder),
      ...regel("Bereikbaar", bereikbaar),
      ...regel("Vraag", vraag),
    ]),
  },
  toonZaken(dossier),
  { titel: "Brieven", regels: dossier.brieven.map(({ dagtekeningTekst, aan, onderwerp }) => ({ label: dagtekeningTekst, waarde: `${onderwerp} (aan ${aan})` })) },
  toonTijdlijn(dossier),
];

/** The dossier of the organisation as chapters that a person can read. */
export const showOrganisatieblad = (organisatie: Organisatieweergave): readonly Hoofdstuk[] => [toonZaken(organisatie), toonTijdlijn(organisatie)];
