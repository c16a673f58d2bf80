import { Keuze } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Rapportenlijst } from "../../../src/team/weergave.js";
import { nameMaand } from "./name-maand.js";
import { verschuifMaand } from "./maanden.js";
import type { Periode } from "./team-client.js";

/** How far back a report can be asked. */
const MAANDEN = 36;

interface RapportkeuzeProps {
  readonly rapporten: Rapportenlijst["rapporten"];
  readonly soort: string;
  readonly periode: Periode;
  /** The last month that can be asked. */
  readonly laatste: string;
  readonly onKies: (soort: string, periode: Periode) => void;
}

/** Which report, over which months. */
export const Rapportkeuze = ({ rapporten, soort, periode, laatste, onKies }: RapportkeuzeProps): JSX.Element => {
  const maanden = Array.from({ length: MAANDEN }, (_, terug) => verschuifMaand(laatste, -terug)).map((maand) => ({ waarde: maand, label: nameMaand(maand) }));
  return (
    <div class="kaart registerkaart niet-afdrukken">
      <Keuze id="rapport-soort" label="Rapport" fout={undefined} verplicht opties={rapporten.map(({ id, titel }) => ({ waarde: id, label: titel }))} gekozen={soort} onKies={(gekozen) => onKies(gekozen === "" ? soort : gekozen, periode)} />
      <Keuze id="rapport-vanaf" label="Eerste maand" fout={undefined} verplicht opties={maanden} gekozen={periode.vanaf} onKies={(vanaf) => onKies(soort, { vanaf: vanaf === "" ? periode.vanaf : vanaf, totEnMet: vanaf > periode.totEnMet ? vanaf : periode.totEnMet })} />
      <Keuze id="rapport-tot" label="Laatste maand" fout={undefined} verplicht opties={maanden} gekozen={periode.totEnMet} onKies={(totEnMet) => onKies(soort, { vanaf: totEnMet !== "" && totEnMet < periode.vanaf ? totEnMet : periode.vanaf, totEnMet: totEnMet === "" ? periode.totEnMet : totEnMet })} />
    </div>
  );
};
