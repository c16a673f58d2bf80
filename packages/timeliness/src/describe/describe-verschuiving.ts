import { describeBron, formatDatum, formatDatumMetWeekdag, heeftEinddatum, type Regime } from "@wmo-kit/domain";

import type { Rustdagreden } from "../kalender/reden-rustdag.js";
import { STANDAARD_REGIMES } from "../regime/regimes.js";
import type { NietVerschoven, Verschuivingsstap, Voorlopig } from "../regime/stap-verschuiving.js";
import type { Blijfgrond } from "../regime/verschuif.js";
import { describeReden } from "./describe-reden.js";
import { metHoofdletter } from "./met-hoofdletter.js";

const noemReden = ({ naam, bron, besluit }: Rustdagreden): string =>
  besluit === undefined ? `${naam}, ${describeBron(bron)}` : `${naam}, ${describeBron(bron)}, besluit ${besluit}`;

const WAAROM: Readonly<Record<Blijfgrond, (regime: Regime) => string>> = {
  regime: (regime) => `deze termijn komt uit ${STANDAARD_REGIMES[regime].herkomst}`,
  terugtellen: () => "deze termijn telt terug",
  meteen: () => "het moet meteen",
  omvang: () => "de Algemene termijnenwet geldt niet voor een termijn van deze lengte",
};

const nietVerschoven = ({ datum, reden, regime, grond, bron }: NietVerschoven): string =>
  `${metHoofdletter(formatDatumMetWeekdag(datum))} is geen werkdag (${describeReden(reden)}). De laatste dag schuift niet op, want ${WAAROM[grond](regime)}${bron === undefined ? "" : ` (${describeBron(bron)})`}.`;

const voorlopig = ({ datum, dekking }: Voorlopig): string => {
  const grens =
    dekking !== undefined && heeftEinddatum(dekking) && datum > dekking.einddatum
      ? `na ${formatDatum(dekking.einddatum)}`
      : dekking === undefined
        ? "voor deze datum"
        : `vóór ${formatDatum(dekking.begindatum)}`;
  return `Deze datum is voorlopig: ${grens} is hier geen besluit over extra vrije dagen bekend. Controleer de datum als er een besluit is.`;
};

/** How a last day moved, or why it stayed, as a Dutch sentence. */
export const describeVerschuiving = (stap: Verschuivingsstap): string => {
  switch (stap._tag) {
    case "RustdagGepasseerd":
      return `${metHoofdletter(formatDatumMetWeekdag(stap.datum))} is een rustdag (${stap.redenen.map(noemReden).join("; ")}).`;
    case "Verschoven":
      return `De laatste dag schuift op van ${formatDatumMetWeekdag(stap.van)} naar ${formatDatumMetWeekdag(stap.naar)} (${describeBron(stap.bron)}).`;
    case "MinimumWerkdagen":
      return `In de termijn moeten minstens ${stap.werkdagen} dagen zitten die geen rustdag zijn. Daarom loopt hij door tot en met ${formatDatumMetWeekdag(stap.naar)} (${describeBron(stap.bron)}).`;
    case "NietVerschoven":
      return nietVerschoven(stap);
    case "Voorlopig":
      return voorlopig(stap);
  }
};
