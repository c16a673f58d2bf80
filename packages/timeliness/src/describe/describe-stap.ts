import { describeBron, describeDuur, formatDatumMetWeekdag, formatMaand } from "@wmo-kit/domain";

import { FEITEN } from "../termijn/feit.table.js";
import type {
  Aanvang,
  AanvangTijdstip,
  AfwijkingToegepast,
  LezingGekozen,
  Maandeinde,
  NietVerschoven,
  Stap,
} from "../termijn/stap.js";
import type { Termijnregime } from "../termijn/termijn-norm.js";
import { describeReden } from "./describe-reden.js";
import { describeTelling } from "./describe-telling.js";
import { describeTijdstip } from "./describe-tijdstip.js";

const metHoofdletter = (tekst: string): string => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;

const begin = ({ richting, feit }: Aanvang | AanvangTijdstip, moment: string): string =>
  richting === "na"
    ? `De termijn begint op ${moment}: ${FEITEN[feit]}.`
    : `De termijn telt terug vanaf ${moment}: ${FEITEN[feit]}.`;

const afwijking = ({ bron, duur, standaard }: AfwijkingToegepast): string =>
  standaard === undefined
    ? `Afgesproken is ${describeDuur(duur)} (${describeBron(bron)}).`
    : `Afgesproken is ${describeDuur(duur)} in plaats van ${describeDuur(standaard)} (${describeBron(bron)}).`;

const lezing = ({ lezing: { id, gekozen, alternatief } }: LezingGekozen): string =>
  `De bron is op dit punt niet duidelijk. Gekozen is: ${gekozen} (${id}).${alternatief === undefined ? "" : ` Het kan ook anders: ${alternatief}.`}`;

const maandeinde = ({ datum, dagnummer }: Maandeinde): string =>
  `${metHoofdletter(formatMaand(datum))} heeft geen dag ${dagnummer}. Daarom telt de laatste dag van die maand.`;

const HERKOMST: Readonly<Record<Termijnregime, string>> = { contract: "een contract" };

const nietVerschoven = ({ datum, reden, regime }: NietVerschoven): string =>
  `${metHoofdletter(formatDatumMetWeekdag(datum))} is geen werkdag (${describeReden(reden)}). De laatste dag schuift niet op, want deze termijn komt uit ${HERKOMST[regime]}.`;

/** One step of a derivation as a Dutch sentence. */
export const describeStap = (stap: Stap): string => {
  switch (stap._tag) {
    case "Aanvang":
      return `${begin(stap, formatDatumMetWeekdag(stap.datum))} Die dag telt niet mee.`;
    case "AanvangTijdstip":
      return begin(stap, describeTijdstip(stap.tijdstip));
    case "AfwijkingToegepast":
      return afwijking(stap);
    case "LezingGekozen":
      return lezing(stap);
    case "Telling":
      return describeTelling(stap);
    case "DagOvergeslagen":
      return `Overgeslagen: ${formatDatumMetWeekdag(stap.datum)} (${describeReden(stap.reden)}).`;
    case "Maandeinde":
      return maandeinde(stap);
    case "DagZelfTeLaat":
      return `Op ${formatDatumMetWeekdag(stap.datum)} is het al te laat.`;
    case "NietVerschoven":
      return nietVerschoven(stap);
    case "Uiterste":
      return `Uiterlijk ${formatDatumMetWeekdag(stap.datum)}.`;
    case "UiterlijkTijdstip":
      return `Uiterlijk ${describeTijdstip(stap.tijdstip)}.`;
  }
};
