import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** A built page: its file, its address and its HTML. */
export interface Pagina {
  readonly bestand: string;
  readonly adres: string;
  readonly html: string;
}

/** Every built page under a folder. */
export const listPaginas = (map: string): readonly Pagina[] =>
  readdirSync(map, { recursive: true, encoding: "utf8" })
    .filter((naam) => naam.endsWith(".html"))
    .sort()
    .map((naam) => ({
      bestand: join(map, naam),
      adres: `/${naam.split(sep).join("/").replace(/index\.html$/, "")}`,
      html: readFileSync(join(map, naam), "utf8"),
    }));
