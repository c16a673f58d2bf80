import { describeFrequentie, formatDatum, type Verhouding } from "@wmo-kit/domain";

import type { Normstap } from "../norm/normstap.js";
import type { PeriodeGesplitst, Volumestap } from "../volume/stap.js";
import { describeGetal } from "./describe-normwaarde.js";

const metWoord = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;
const dagdelen = (aantal: number): string => metWoord(aantal, "dagdeel", "dagdelen");
const minuten = (tijd: Verhouding): string => `${describeGetal(tijd)} minuten`;

const splitsing = ({ begindatum, einddatum, jaren, restdagen }: PeriodeGesplitst): string =>
  `De periode van ${formatDatum(begindatum)} tot en met ${formatDatum(einddatum)} bestaat uit ${metWoord(jaren, "heel jaar", "hele jaren")} en ${metWoord(restdagen, "dag", "dagen")}.`;

/** A step about a volume or a count as a Dutch sentence. */
export const describeVolumestap = (stap: Exclude<Volumestap, Normstap>): string => {
  switch (stap._tag) {
    case "PeriodeGesplitst":
      return splitsing(stap);
    case "PlafondBerekend":
      return `De hele jaren geven ${dagdelen(stap.heleJaren)} en de rest geeft ${dagdelen(stap.rest)}. Samen is dat ${dagdelen(stap.plafond)}.`;
    case "VolumePerJaar":
      return `${dagdelen(stap.volume)} ${describeFrequentie(stap.frequentie).toLowerCase()}, ${stap.keren} keer per jaar, is ${dagdelen(stap.perJaar)} per jaar.`;
    case "VolumeGetoetst":
      return stap.gevraagd <= stap.plafond
        ? `De gevraagde ${dagdelen(stap.gevraagd)} passen binnen ${dagdelen(stap.plafond)}.`
        : `De gevraagde ${dagdelen(stap.gevraagd)} zijn meer dan ${dagdelen(stap.plafond)}.`;
    case "Doorverwezen":
      return `Deze aanvraag loopt niet via een 315. Ga naar: ${stap.naar}.`;
    case "UiterlijkeEinddatum":
      return stap.door === "vaste duur"
        ? `De laatste dag die aangevraagd kan worden, is ${formatDatum(stap.datum)}.`
        : `De indicatie voor beschermd wonen eindigt op ${formatDatum(stap.datum)}. Dat is ook de laatste dag die aangevraagd kan worden.`;
    case "BwEinddatumOnbekend":
      return "De einddatum van de indicatie voor beschermd wonen is niet bekend. Vraag die na bij de aanbieder van beschermd wonen. Tot dan is er geen oordeel.";
    case "EinddatumOntbreekt":
      return "De aanvraag heeft geen einddatum. Vul een einddatum in. Tot dan is er geen oordeel.";
    case "EinddatumGetoetst":
      return stap.einddatum <= stap.uiterste
        ? `De gevraagde einddatum ${formatDatum(stap.einddatum)} is niet te laat.`
        : `De gevraagde einddatum ${formatDatum(stap.einddatum)} is te laat.`;
    case "Geteld":
      return `Geteld (${stap.telt}): ${stap.aanwezig}${stap.erbij === 0 ? "" : `, en ${stap.erbij} erbij`}.`;
    case "ActiviteitGeteld":
      return `Activiteit ${stap.nummer}: ${describeGetal(stap.kerenPerWeek)} keer per week, ${minuten(stap.minuten)} per keer, is ${minuten(stap.minutenPerWeek)} per week.`;
  }
};
