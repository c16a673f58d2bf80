import { formatDatum, formatEurocent, formatMaand, isEurocent, redactBsn } from "@wmo-kit/domain";

import type { AandeelBerekend, Dienststap, ZaakGewogen } from "../dienstverlening/stap.js";
import { UITSLAGEN } from "../dienstverlening/uitslag.table.js";
import { eersteDagVan } from "../kalendermaand/kalendermaand.js";
import type { Normstap } from "../norm/normstap.js";
import { describeGetal, describePercentage } from "./describe-normwaarde.js";

// The reference comes from the caller, so it is cleaned like any other text from outside.
const zaak = ({ kenmerk, uitslag, uiterlijk }: ZaakGewogen): string =>
  `${redactBsn(kenmerk)}: ${UITSLAGEN[uitslag].tekst}${uiterlijk === undefined ? "" : ` (uiterlijk ${formatDatum(uiterlijk)})`}.`;

const telling = ({ eenheid, teller, noemer }: AandeelBerekend): string => {
  if (eenheid === "eurocent" && isEurocent(teller) && isEurocent(noemer)) return `${formatEurocent(teller)} van ${formatEurocent(noemer)}`;
  return `${teller} van ${noemer}${eenheid === "aantal" ? "" : ` ${eenheid}`}`;
};

/** A step about a service level as a Dutch sentence. */
export const describeDienststap = (stap: Exclude<Dienststap, Normstap>): string => {
  switch (stap._tag) {
    case "ZaakGewogen":
      return zaak(stap);
    case "AandeelBerekend":
      return `Dat is ${telling(stap)}, ofwel ${describePercentage(stap.verhouding)}.`;
    case "NietsOmDoorTeDelen":
      return "Er telt niets mee. Daarom is er geen percentage en geen oordeel.";
    case "NogVoorlopig":
      return `Dit is de stand op ${formatDatum(stap.peildatum)}. Die kan nog veranderen.`;
    case "UrenInMaand":
      return `${formatMaand(eersteDagVan(stap.maand))}: ${describeGetal(stap.uren)} uur${stap.bekend ? "" : " (niets opgegeven)"}.`;
  }
};
