import { err, ok, type Result } from "@wmo-kit/domain/result";
import { readXlsx, type Cell, type CellValue, type Sheet } from "hucre/xlsx";

import type { Blad, Cel } from "./cel.js";
import type { SjabloonOnleesbaar } from "./errors.js";
import { SJABLOONGRENZEN } from "./grenzen.table.js";
import { uitpakmaat } from "./uitpakmaat.js";

const celVan = (waarde: CellValue | undefined, bijzonder: Cell | undefined): Cel => {
  if (bijzonder?.formula !== undefined || bijzonder?.type === "formula") return { _tag: "Formule" };
  if (bijzonder?.type === "error") return { _tag: "Foutwaarde" };
  if (waarde === undefined || waarde === null || typeof waarde !== "object") return waarde ?? null;
  const [datum = "", tijd] = waarde.toISOString().split("T");
  return tijd === "00:00:00.000Z" ? { _tag: "Datum", datum } : { _tag: "Foutwaarde" };
};

const bladVan = ({ name, rows, cells }: Sheet): Blad => ({
  naam: name,
  rijen: rows.map((rij, nummer) => rij.map((waarde, kolom) => celVan(waarde, cells?.get(`${nummer},${kolom}`)))),
});

const onleesbaar = (reden: SjabloonOnleesbaar["reden"]): SjabloonOnleesbaar => ({ _tag: "SjabloonOnleesbaar", reden });

/**
 * Opens one sheet of a spreadsheet by its name. Formulas are never calculated; macros, links and other sheets are not read.
 * A file that is too large is refused before it is unpacked.
 */
export const openXlsxBlad = (bytes: Uint8Array, bladnaam: string): Promise<Result<Blad, SjabloonOnleesbaar>> => {
  if (bytes.length > SJABLOONGRENZEN.bytes || uitpakmaat(bytes) > SJABLOONGRENZEN.bytesUitgepakt) return Promise.resolve(err(onleesbaar("te groot")));
  return readXlsx(bytes, { sheets: [bladnaam] }).then(
    ({ sheets }) => {
      const blad = sheets.find(({ name }) => name === bladnaam);
      return blad === undefined ? err(onleesbaar("blad ontbreekt")) : ok(bladVan(blad));
    },
    (fout: unknown) => err(onleesbaar(fout instanceof Error && fout.name === "EncryptedFileError" ? "beveiligd" : "geen xlsx")),
  );
};
