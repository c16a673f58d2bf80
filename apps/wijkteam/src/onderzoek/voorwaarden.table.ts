import type { Foutcode, Onderzoek } from "@wmo-kit/afwegingskader";
import { regeloordeelVan } from "@wmo-kit/afwegingskader";

import type { Onderzoeksaantekeningen } from "./onderzoeksaantekeningen.js";

/** What is known of a condition beforehand: true, false, or undefined when the decision itself must say it. */
type Bekend = (onderzoek: Onderzoek, aantekeningen: Onderzoeksaantekeningen) => boolean | undefined;

/** A condition of the decision; its sentence, requirements and article are those of the guard with this code. */
export interface Voorwaarderij {
  readonly code: Foutcode;
  readonly naam: string;
  readonly bekend: Bekend;
}

const besluitZegt =
  (zegt: (besluit: NonNullable<Onderzoek["besluit"]>) => boolean): Bekend =>
  ({ besluit }) =>
    besluit === undefined ? undefined : zegt(besluit);

/** The conditions of the decision, in the order of its guards. @source lifecycle.md A2, decision guards */
export const BESLUITVOORWAARDEN: readonly Voorwaarderij[] = [
  {
    code: "VOORLIGGEND_LOST_OP",
    naam: "Een voorliggende oplossing dekt niet de hele vraag",
    bekend: (onderzoek) => (onderzoek.stap4 === undefined ? undefined : regeloordeelVan(onderzoek, onderzoek.besluit?.hardheid).positiefKan),
  },
  {
    code: "EXPERTTEAM_ONTBREEKT",
    naam: "Besproken in een expertteam, als de casus daarvoor in aanmerking komt",
    bekend: ({ besluit }, { expertteam, besproken }) => {
      if (expertteam !== undefined) return !expertteam.komtInAanmerking || besproken !== undefined;
      return besluit === undefined ? undefined : !besluit.expertteam.komtInAanmerking || besluit.expertteam.besproken;
    },
  },
  { code: "BESTE_OPLOSSING_ONTBREEKT", naam: "Inhoudelijk en financieel de best passende oplossing", bekend: besluitZegt(({ bestPassend }) => bestPassend !== undefined) },
  {
    code: "AFSTEMMING_CONSULENT_ONTBREEKT",
    naam: "Hulp bij het huishouden is afgestemd met de Wmo-consulent",
    bekend: besluitZegt(({ hulpBijHuishouden, afgestemdMetConsulent }) => !hulpBijHuishouden || afgestemdMetConsulent === true),
  },
  { code: "ANDERE_WET_NIET_BEGELEID", naam: "Bij een andere wet is de aanvraag begeleid", bekend: besluitZegt(({ andereWet }) => andereWet?.stand !== "niet begeleid") },
  { code: "BEWINDVOERDER_NIET_RECHTSTREEKS", naam: "Geen verwijzing rechtstreeks naar een bewindvoerder", bekend: besluitZegt(({ verwijzingen }) => !verwijzingen.includes("bewindvoerder")) },
  { code: "ADVISEUR_NIET_OPGELEID", naam: "Wie het advies ondertekent, is daarvoor opgeleid", bekend: ({ besluit }) => (besluit === undefined ? undefined : true) },
];
