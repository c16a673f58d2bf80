import type { Hoofdstuk } from "@wmo-kit/runtime";

import type { Dossierweergave } from "../api/weergave.js";
import type { Organisatieweergave } from "@wmo-kit/kit/api";

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
export const showBewoner = (dossier: Dossierweergave): readonly Hoofdstuk[] => [
  {
    titel: "Gegevens",
    regels: [
      ...regel("Naam", dossier.naam),
      ...regel("Geboren", dossier.geboortedatumTekst),
      ...regel("Geslacht", dossier.geslacht),
      ...regel("Burgerservicenummer", dossier.bsnGemaskeerd),
      ...regel("Gemeente", dossier.gemeente),
      ...regel("Eerste contact", dossier.contactOpTekst),
    ],
  },
  {
    titel: "Toewijzingen",
    regels: dossier.toewijzingen.flatMap(({ nummer, titel, periodeTekst, omvang, commentaar }) => [
      ...regel(`Toewijzing ${nummer}`, `${titel}, ${periodeTekst}${omvang === null ? "" : `, ${omvang}`}`),
      ...regel("Toelichting van de gemeente", commentaar),
    ]),
  },
  { titel: "Termijnen", regels: dossier.termijnen.map(({ wat, standTekst, uitersteDatumTekst }) => ({ label: wat, waarde: `${uitersteDatumTekst ?? "geen datum"}: ${standTekst}` })) },
  toonZaken(dossier),
  { titel: "Berichten", regels: dossier.berichten.map(({ titel, identificatie, dagtekeningTekst }) => ({ label: dagtekeningTekst, waarde: `${titel} (${identificatie})` })) },
  toonTijdlijn(dossier),
];

/** The dossier of the organisation as chapters that a person can read. */
export const showOrganisatieblad = (organisatie: Organisatieweergave): readonly Hoofdstuk[] => [toonZaken(organisatie), toonTijdlijn(organisatie)];
