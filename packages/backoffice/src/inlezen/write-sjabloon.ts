import { writeXlsx, type Cell } from "hucre/xlsx";

import { GEGEVENSBLAD } from "./grenzen.table.js";
import type { Sjabloon } from "./sjabloon.js";

const koppenVan = ({ kolommen }: Pick<Sjabloon, "kolommen">): readonly string[] => Object.values(kolommen).map(({ kop }) => kop);

/** The empty file in CSV: only the headings, with the mark that spreadsheets look for. */
export const writeCsvSjabloon = (sjabloon: Pick<Sjabloon, "kolommen">): string => `\uFEFF${koppenVan(sjabloon).join(";")}\r\n`;

// The library stamps a file with the clock unless it is told a moment; a fixed one makes the same template the same file.
// oxlint-disable-next-line no-restricted-globals
const MOMENT = new Date(0);
const BREEDTE = 28;

/** The empty file in XLSX: the headings on one sheet, what each column means on another. */
export const writeXlsxSjabloon = (sjabloon: Pick<Sjabloon, "kolommen" | "titel">): Promise<Uint8Array> => {
  const koppen = koppenVan(sjabloon);
  const cells = new Map<string, Partial<Cell>>(koppen.map((_, kolom) => [`0,${kolom}`, { style: { font: { bold: true } } }]));
  const uitleg = Object.values(sjabloon.kolommen).map(({ kop, uitleg, optioneel }) => [kop, optioneel === true ? "mag leeg blijven" : "verplicht", uitleg]);
  return writeXlsx({
    sheets: [
      { name: GEGEVENSBLAD, rows: [[...koppen]], cells, columns: koppen.map(() => ({ width: BREEDTE })), freezePane: { rows: 1, columns: 0 } },
      { name: "Uitleg", rows: [["Kolom", "Verplicht", "Wat staat erin"], ...uitleg], columns: [{ width: BREEDTE }, { width: BREEDTE }, { width: 90 }] },
    ],
    properties: { title: sjabloon.titel, created: MOMENT, modified: MOMENT },
  });
};
