import { describeBron, formatDatumMetWeekdag, formatEurocent, type Uitkomst } from "@wmo-kit/domain";

import type { Dwangsom, GeenDwangsom, Schijfbedrag } from "../awb/dwangsom.js";
import type { Dwangsomstap } from "../awb/evaluate-dwangsom.js";
import { describeStap } from "./describe-stap.js";

const inDagen = (aantal: number): string => (aantal === 1 ? "1 dag" : `${aantal} dagen`);

const GROND: Readonly<Record<GeenDwangsom["grond"], string>> = {
  "onredelijk laat in gebreke gesteld": "de gemeente is onredelijk laat in gebreke gesteld",
  "aanvrager is geen belanghebbende": "de aanvrager is geen belanghebbende",
  "aanvraag kennelijk niet-ontvankelijk of ongegrond": "de aanvraag is kennelijk niet-ontvankelijk of ongegrond",
  "ingebrekestelling te vroeg": "de ingebrekestelling kwam voordat de termijn voorbij was; stuur een nieuwe",
  "beslist voor de eerste dag": "er is beslist voor de eerste dag waarover een dwangsom telt",
  "eerste dag nog niet bereikt": "de twee weken na de ingebrekestelling zijn nog niet voorbij",
};

const schijf = ({ dagen, perDag, bedrag }: Schijfbedrag): string =>
  `${inDagen(dagen)} van ${formatEurocent(perDag)} per dag: ${formatEurocent(bedrag)}.`;

const vaststellen = ({ loopt, vaststellenUiterlijk }: Dwangsom): string => {
  if (loopt) return "Het bedrag loopt nog op.";
  return vaststellenUiterlijk === undefined ? "" : `De gemeente stelt het bedrag vast uiterlijk op ${formatDatumMetWeekdag(vaststellenUiterlijk)}.`;
};

const slot = (waarde: Dwangsom | GeenDwangsom): readonly string[] => {
  if (waarde._tag === "GeenDwangsom") return [`Er is geen dwangsom verschuldigd: ${GROND[waarde.grond]}.`];
  const { eersteDag, laatsteDag, dagen, bedrag, perAanvrager } = waarde;
  return [
    `Dwangsom van ${formatDatumMetWeekdag(eersteDag)} tot en met ${formatDatumMetWeekdag(laatsteDag)}: ${inDagen(dagen)}, ${formatEurocent(bedrag)}.`,
    ...(perAanvrager.length > 1 ? [`Verdeeld over ${perAanvrager.length} aanvragers: ${perAanvrager.map(formatEurocent).join(", ")}.`] : []),
    vaststellen(waarde),
  ];
};

/** The whole derivation of a dwangsom, one sentence per line, and where it is written. */
export const describeDwangsom = ({ waarde, stappen, bronnen }: Uitkomst<Dwangsom | GeenDwangsom, Dwangsomstap>): string =>
  [
    ...stappen.map((stap) => (stap._tag === "Schijfbedrag" ? schijf(stap) : describeStap(stap))),
    ...slot(waarde),
    `Bron: ${bronnen.map(describeBron).join("; ")}.`,
  ].join("\n");
