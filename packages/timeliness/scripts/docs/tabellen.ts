import { describeKalenderwaarde } from "../../src/describe/describe-programmastap.js";
import { DAGBESTEDING_TERMIJNEN } from "../../src/termijn/dagbesteding.table.js";
import { FEITEN } from "../../src/termijn/feit.table.js";
import type { Programmatermijn } from "../../src/termijn/programmatermijn.js";
import { WETTELIJKE_TERMIJNEN } from "../../src/termijn/wettelijke-termijnen.js";
import { WIJKTEAM_TERMIJNEN } from "../../src/termijn/wijkteam.table.js";
import { DAGBESTEDING_VASTE_DATUMS } from "../../src/vaste-datum/dagbesteding.table.js";
import type { VasteDatumNorm } from "../../src/vaste-datum/vaste-datum-norm.js";
import { WIJKTEAM_VASTE_DATUMS } from "../../src/vaste-datum/wijkteam.table.js";
import { DAGBESTEDING_KALENDER } from "../../src/verplichting/dagbesteding.table.js";
import type { KalenderNorm } from "../../src/verplichting/kalender-norm.js";
import { WIJKTEAM_KALENDER } from "../../src/verplichting/wijkteam.table.js";
import { DAGBESTEDING_VOLGORDEN } from "../../src/volgorde/dagbesteding.table.js";
import type { VolgordeNorm } from "../../src/volgorde/volgorde-norm.js";
import { WIJKTEAM_VOLGORDEN } from "../../src/volgorde/wijkteam.table.js";
import { lengte, naam, teken, venster, wie } from "./cellen.js";
import { renderTabel } from "./render-tabel.js";

const termijnen = (rijen: readonly Programmatermijn[]): string =>
  renderTabel(
    ["norm", "term", "length", "from", "to", "who", "kind", "valid"],
    rijen.map((rij) => [naam(rij), rij.titel, lengte(rij), FEITEN[rij.aanvang], FEITEN[rij.einde], wie(rij), rij.aard, venster(rij)]),
  );

const volgorden: readonly VolgordeNorm[] = [...WIJKTEAM_VOLGORDEN, ...DAGBESTEDING_VOLGORDEN];
const vasteDatums: readonly VasteDatumNorm[] = [...WIJKTEAM_VASTE_DATUMS, ...DAGBESTEDING_VASTE_DATUMS];
const plichten: readonly KalenderNorm[] = [...WIJKTEAM_KALENDER, ...DAGBESTEDING_KALENDER];

// When a duty comes up, in the words of its kind.
const wanneer = (rij: KalenderNorm): string => {
  const waarde = describeKalenderwaarde(rij.waarde);
  if (rij.waarde === null) return "open";
  switch (rij.soort) {
    case "jaardatum":
      return `${teken(rij)} ${waarde}, the year after`;
    case "herhaling":
      return `${teken(rij)} ${rij.keer}× per ${waarde}${rij.vanaf === "eerste datum" ? ", from a first date" : ""}`;
    case "maanddag":
      return waarde;
    case "maand erna":
      return `${teken(rij)} end of the month ${waarde} later`;
    case "contractperiode":
      return `end of the agreement, then per ${waarde} of extension`;
  }
};

/** The tables of the README that are made from rows, by the name in their marker. */
export const TABELLEN: Readonly<Record<string, () => string>> = {
  "termijnen-dagbesteding": () => termijnen(DAGBESTEDING_TERMIJNEN),
  "termijnen-wijkteam": () => termijnen(WIJKTEAM_TERMIJNEN),
  "termijnen-wettelijk": () =>
    renderTabel(
      ["norm", "term", "length", "from", "to", "regime", "valid"],
      WETTELIJKE_TERMIJNEN.map((rij) => [naam(rij), rij.titel, lengte(rij), FEITEN[rij.aanvang], FEITEN[rij.einde], rij.regime, venster(rij)]),
    ),
  volgorden: () =>
    renderTabel(
      ["norm", "order", "first", "only then", "who"],
      volgorden.map((rij) => [naam(rij), rij.titel, FEITEN[rij.eerst], FEITEN[rij.daarna], wie(rij)]),
    ),
  "vaste-datums": () =>
    renderTabel(
      ["norm", "what", "day", "who"],
      vasteDatums.map((rij) => [naam(rij), rij.titel, rij.waarde === null ? "open" : `${teken(rij)} ${rij.waarde}`, wie(rij)]),
    ),
  verplichtingen: () =>
    renderTabel(
      ["norm", "what", "when", "who", "valid"],
      plichten.map((rij) => [naam(rij), rij.titel, wanneer(rij), wie(rij), venster(rij)]),
    ),
};
