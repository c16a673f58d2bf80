import { existsSync } from "node:fs";
import { join } from "node:path";

import type { Pagina } from "./list-paginas.js";

const VERWIJZING = /\s(?:href|src)="([^"]+)"/g;
const ANKER = /\sid="([^"]+)"/g;

const ontsnap = (tekst: string): string => tekst.replaceAll("&amp;", "&").replaceAll("&#38;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'");

/** Every link of the built site to a page, a file or a place in a page that is not there, as `page: link`. */
export const findDodeVerwijzingen = (map: string, paginas: readonly Pagina[]): readonly string[] => {
  const ankers = new Map(paginas.map(({ adres, html }) => [adres, new Set([...html.matchAll(ANKER)].map(([, anker = ""]) => ontsnap(anker)))]));
  const isDood = (van: string, verwijzing: string): boolean => {
    if (/^(?:https:|mailto:|data:)/.test(verwijzing)) return false;
    const { pathname, hash } = new URL(verwijzing, `http://site${van}`);
    const doel = decodeURIComponent(pathname);
    const anker = decodeURIComponent(hash.slice(1));
    const pagina = ankers.get(doel);
    if (pagina === undefined) return doel.endsWith("/") || !existsSync(join(map, doel));
    return anker !== "" && !pagina.has(anker);
  };
  return paginas.flatMap(({ adres, html }) => [
    ...new Set([...html.matchAll(VERWIJZING)].map(([, verwijzing = ""]) => ontsnap(verwijzing)).filter((verwijzing) => isDood(adres, verwijzing)).map((verwijzing) => `${adres}: ${verwijzing}`)),
  ]);
};
