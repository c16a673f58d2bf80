import { formatDatumMetWeekdag, isIsoDatum, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";

import type { Afstand, Termijnstatus } from "../status/termijnstatus.js";
import { describeTijdstip } from "./describe-tijdstip.js";

const inDagen = (aantal: number): string => (aantal === 1 ? "1 dag" : `${aantal} dagen`);

// Zero working days can still be a day: a Saturday after a Friday. Then the calendar days tell it.
const describeAfstand = (afstand: Afstand): string => {
  if (afstand._tag === "Urenafstand") return `${afstand.uren} uur`;
  const { duur, kalenderdagen } = afstand;
  if (duur.eenheid === "kalenderdag" || duur.aantal === 0) return inDagen(kalenderdagen);
  return duur.aantal === 1 ? "1 werkdag" : `${duur.aantal} werkdagen`;
};

const describeResterend = (afstand: Afstand): string => {
  if (afstand._tag === "Urenafstand" && afstand.uren === 0) return "nog minder dan 1 uur";
  if (afstand._tag === "Dagenafstand" && afstand.kalenderdagen === 0) return "vandaag de laatste dag";
  return `nog ${describeAfstand(afstand)}`;
};

const describeMoment = (moment: IsoDatum | Tijdstip): string => (isIsoDatum(moment) ? formatDatumMetWeekdag(moment) : describeTijdstip(moment));

/** How a term stands, in a few words for a list: “nog 3 werkdagen”, “vandaag de laatste dag”, “2 dagen te laat”. */
export const describeStatus = (status: Termijnstatus): string => {
  switch (status._tag) {
    case "Lopend":
    case "BijnaVerstreken":
      return describeResterend(status.resterend);
    case "Verstreken":
      return `${describeAfstand(status.overschrijding)} te laat`;
    case "Opgeschort":
      return `opgeschort sinds ${formatDatumMetWeekdag(status.sinds)}, daarna nog ${describeAfstand(status.resterend)}`;
    case "Gehaald":
      return `op tijd gedaan op ${describeMoment(status.voldaanOp)}`;
    case "TeLaatGehaald":
      return `te laat gedaan: ${describeAfstand(status.overschrijding)}`;
  }
};
