import { describeBron, describeDuur, formatDatumMetWeekdag, formatMaand } from "@wmo-kit/domain";

import { FEITEN } from "../termijn/feit.table.js";
import type {
  Aanvang,
  AanvangTijdstip,
  AfwijkingToegepast,
  LezingGekozen,
  Maandeinde,
  Stap,
} from "../termijn/stap.js";
import { describeOpschorting } from "./describe-opschorting.js";
import { describeReden } from "./describe-reden.js";
import { describeTelling } from "./describe-telling.js";
import { describeTijdstip } from "./describe-tijdstip.js";
import { describeVerschuiving } from "./describe-verschuiving.js";
import { metHoofdletter } from "./met-hoofdletter.js";

const begin = ({ richting, feit }: Aanvang | AanvangTijdstip, moment: string): string =>
  richting === "na"
    ? `De termijn begint op ${moment}: ${FEITEN[feit]}.`
    : `De termijn telt terug vanaf ${moment}: ${FEITEN[feit]}.`;

const afwijking = ({ bron, duur, standaard }: AfwijkingToegepast): string =>
  standaard === undefined
    ? `Afgesproken is ${describeDuur(duur)} (${describeBron(bron)}).`
    : `Afgesproken is ${describeDuur(duur)} in plaats van ${describeDuur(standaard)} (${describeBron(bron)}).`;

const lezing = ({ lezing: { id, gekozen, alternatief, afgesproken } }: LezingGekozen): string => {
  if (afgesproken !== undefined) {
    return `De bron is op dit punt niet duidelijk. Afgesproken is: ${alternatief ?? "de andere lezing"} (${id}; ${describeBron(afgesproken)}). Zonder afspraak geldt: ${gekozen}.`;
  }
  return `De bron is op dit punt niet duidelijk. Gekozen is: ${gekozen} (${id}).${alternatief === undefined ? "" : ` Het kan ook anders: ${alternatief}.`}`;
};

const maandeinde = ({ datum, dagnummer }: Maandeinde): string =>
  `${metHoofdletter(formatMaand(datum))} heeft geen dag ${dagnummer}. Daarom telt de laatste dag van die maand.`;

/** One step of a derivation as a Dutch sentence. */
export const describeStap = (stap: Stap): string => {
  switch (stap._tag) {
    case "Aanvang":
      return `${begin(stap, formatDatumMetWeekdag(stap.datum))}${stap.zonderLengte === true ? "" : " Die dag telt niet mee."}`;
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
    case "OpschortingGeteld":
    case "OpschortingTeLaat":
    case "OpschortingOpen":
      return describeOpschorting(stap);
    case "RustdagGepasseerd":
    case "Verschoven":
    case "MinimumWerkdagen":
    case "NietVerschoven":
    case "Voorlopig":
      return describeVerschuiving(stap);
    case "Uiterste":
      return `Uiterlijk ${formatDatumMetWeekdag(stap.datum)}.`;
    case "EersteDag":
      return `Het kan vanaf ${formatDatumMetWeekdag(stap.datum)}.`;
    case "UiterlijkTijdstip":
      return `Uiterlijk ${describeTijdstip(stap.tijdstip)}.`;
  }
};
