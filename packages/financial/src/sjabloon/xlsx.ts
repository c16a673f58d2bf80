import type { Result } from "@wmo-kit/domain/result";
import { writeXlsx, type Cell, type CellStyle, type CellValue, type WriteSheet } from "hucre/xlsx";

import type { Jaarrekening } from "../jaarrekening/jaarrekening.js";
import type { Cel } from "./cel.js";
import type { SjabloonFailure } from "./errors.js";
import { CIJFERBLAD, KOPPEN, UITLEGBLAD } from "./kop.js";
import { openXlsxBlad } from "./open-xlsx-blad.js";
import { readBlad } from "./read-blad.js";
import { schrijfCel } from "./schrijf-cel.js";
import { TOELICHTING } from "./uitleg.table.js";
import { EINDRIJ, maakKop, makeBladrijen, type Bladrij } from "./write-blad.js";

const VET: CellStyle = { font: { bold: true } };
const BEDRAG: CellStyle = { numFmt: "#,##0.00" };
const TEKST: CellStyle = { numFmt: "@" };
const BREEDTES = [44, 48, 24, 56];
const JAARBREEDTE = 20;

const stijlVan = ({ soort }: Bladrij): CellStyle | undefined => {
  if (soort === "bedrag") return BEDRAG;
  return soort === "tekst" || soort === "datum" ? TEKST : undefined;
};

/** Text that a spreadsheet would read as one odd character: its underscore is written as such a character itself. */
const LIJKT_TEKENCODE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A cell of the library: never a formula, whatever its text begins with. @source ECMA-376 part 1, ST_Xstring */
const plat = (cel: Cel): CellValue => {
  if (typeof cel === "object") return null;
  return typeof cel === "string" ? cel.replace(LIJKT_TEKENCODE, "_x005F_") : cel;
};

const maakCijferblad = (jaren: readonly Jaarrekening[]): WriteSheet => {
  const kop = maakKop(jaren);
  const rijen = makeBladrijen(jaren);
  const cells = new Map<string, Partial<Cell>>();
  kop.forEach((_, kolom) => cells.set(`0,${kolom}`, { style: VET }));
  rijen.forEach((rij, nummer) => {
    const stijl = stijlVan(rij);
    if (rij.soort === null) cells.set(`${nummer + 1},1`, { style: VET });
    if (stijl !== undefined) kop.slice(KOPPEN.length).forEach((_, jaar) => cells.set(`${nummer + 1},${KOPPEN.length + jaar}`, { style: stijl }));
  });
  const waarden = ({ vast, soort, waarden: gevuld }: Bladrij): CellValue[] => [
    ...vast.map((tekst) => (tekst === "" ? null : tekst)),
    ...gevuld.map((waarde) => (soort === null ? null : plat(schrijfCel(waarde, soort)))),
  ];
  return {
    name: CIJFERBLAD,
    rows: [[...kop], ...rijen.map(waarden), EINDRIJ.map(plat)],
    cells,
    columns: kop.map((_, kolom) => ({ width: BREEDTES[kolom] ?? JAARBREEDTE })),
    freezePane: { rows: 1, columns: 2 },
  };
};

// The library stamps a file with the clock unless it is told a moment; a fixed one makes the same accounts the same file.
// oxlint-disable-next-line no-restricted-globals
const MOMENT = new Date(0);

/** The template as a spreadsheet, filled with these accounts or empty. Amounts are numbers in euros, to the cent. */
export const writeXlsxSjabloon = async (jaren: readonly Jaarrekening[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [maakCijferblad(jaren), { name: UITLEGBLAD, rows: TOELICHTING.map((regel) => [regel]), columns: [{ width: 110 }] }],
    properties: { title: "Jaarrekening", created: MOMENT, modified: MOMENT },
  });

/**
 * Reads the accounts of every year from a spreadsheet template. Formulas are never calculated; macros, links and other sheets are not read.
 * A file that is too large is refused before it is unpacked.
 */
export const readXlsxSjabloon = async (bytes: Uint8Array): Promise<Result<readonly Jaarrekening[], SjabloonFailure>> =>
  (await openXlsxBlad(bytes, CIJFERBLAD)).andThen<readonly Jaarrekening[], SjabloonFailure>(readBlad);
