import { describeGetal, describeNormbedrag } from "../../src/describe/describe-maat.js";
import { DAGBESTEDING_NORMEN } from "../../src/norm/dagbesteding.table.js";
import type { FinancieleNorm } from "../../src/norm/financiele-norm.js";
import { WIJKTEAM_NORMEN } from "../../src/norm/wijkteam.table.js";
import { selectWntWaarde } from "../../src/wnt/select-wnt-waarde.js";
import { WNT_BEDRAGEN } from "../../src/wnt/wnt-bedragen.table.js";
import { WNT_KLASSEN } from "../../src/wnt/wnt-klasse.js";
import { renderTabel } from "./render-tabel.js";

const TEKENS = { "<=": "≤", "<": "<", "=": "=", ">=": "≥", ">": ">" } as const;

const grens = ({ waarde, vergelijking, eenheid, wnt, tonen }: FinancieleNorm): string => {
  if (wnt !== undefined) return `${TEKENS[vergelijking]} WNT ${wnt}`;
  if (tonen !== undefined) return "expert";
  return waarde === null ? "open" : `${TEKENS[vergelijking]} ${describeNormbedrag(waarde, eenheid)}`;
};

const venster = ({ geldigheid: { begindatum, einddatum } }: FinancieleNorm): string =>
  einddatum === undefined ? `from ${begindatum}` : `${begindatum} – ${einddatum}`;

const berekening = ({ formule, tonen }: FinancieleNorm): string => (tonen ?? [formule]).map(({ tekst }) => tekst).join("; ");

const normen = (rijen: readonly FinancieleNorm[]): string =>
  renderTabel(
    ["norm", "what", "limit", "calculation", "outside", "valid"],
    rijen.map((rij) => [
      rij.lezing === undefined ? rij.id : `${rij.id} (${rij.lezing.id})`,
      rij.titel,
      grens(rij),
      berekening(rij),
      rij.tonen === undefined && (rij.waarde !== null || rij.wnt !== undefined) ? rij.buiten : "–",
      venster(rij),
    ]),
  );

const duizend = (id: string, jaar: string): string => {
  const rij = WNT_BEDRAGEN.find((een) => een.id === id && een.geldigheid.begindatum.startsWith(jaar));
  if (rij === undefined) return "–";
  return selectWntWaarde({ normen: WNT_BEDRAGEN, peildatum: rij.geldigheid.begindatum }, id).match(
    ({ waarde }) => (waarde === null ? "–" : describeGetal({ ...waarde, teller: waarde.teller / 100n })),
    () => "–",
  );
};

const jaren = [...new Set(WNT_BEDRAGEN.map(({ geldigheid }) => geldigheid.begindatum.slice(0, 4)))].sort();

/** The tables of the README that are made from rows, by the name in their marker. */
export const TABELLEN: Readonly<Record<string, () => string>> = {
  "normen-dagbesteding": () => normen(DAGBESTEDING_NORMEN),
  "normen-wijkteam": () => normen(WIJKTEAM_NORMEN),
  wnt: () =>
    renderTabel(
      ["year", ...WNT_KLASSEN, "general"],
      jaren.map((jaar) => [jaar, ...WNT_KLASSEN.map((klasse) => duizend(`WNT.zorg.${klasse}`, jaar)), duizend("WNT.algemeen", jaar)]),
    ),
};
