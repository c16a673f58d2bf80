import { gzipSync } from "node:zlib";

import type { Plugin } from "vite";

import { BUNDELMATEN, NIET_IN_DE_BROWSER } from "./bundelmaat.table.js";

/** A script of a build, with what it is made of. */
interface Script {
  readonly type: "chunk";
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
}

/** Any other file of a build. */
interface Bijlage {
  readonly type: "asset";
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/** The files of a build, by name. */
export type Bundel = Readonly<Record<string, Script | Bijlage>>;

const maatVan = (inhoud: string | Uint8Array): number => gzipSync(inhoud).byteLength;

/** A script and everything it imports at once. */
const metImports = (bundel: Bundel, naam: string, gezien = new Set<string>()): ReadonlySet<string> => {
  const deel = bundel[naam];
  if (deel?.type !== "chunk" || gezien.has(naam)) return gezien;
  gezien.add(naam);
  for (const ander of deel.imports) metImports(bundel, ander, gezien);
  return gezien;
};

const teGroot = (wat: string, maat: number, hoogstens: number): readonly string[] =>
  maat <= hoogstens ? [] : [`${wat} is ${maat} bytes gecomprimeerd en mag ${hoogstens} zijn.`];

/** What of a build a browser should not have to fetch: too much of it, or what only a server needs. */
export const findBundelgebreken = (bundel: Bundel): readonly string[] => {
  const scripts = Object.values(bundel).filter((deel) => deel.type === "chunk");
  const eerste = new Set(scripts.filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => [...metImports(bundel, fileName)]));
  const maten = new Map(scripts.map(({ fileName, code }) => [fileName, maatVan(code)]));
  const som = [...eerste].reduce((tot, naam) => tot + (maten.get(naam) ?? 0), 0);
  return [
    ...teGroot("Het script van de eerste pagina", som, BUNDELMATEN.eersteScript),
    ...scripts.filter(({ fileName }) => !eerste.has(fileName)).flatMap(({ fileName }) => teGroot(fileName, maten.get(fileName) ?? 0, BUNDELMATEN.laterScript)),
    ...Object.values(bundel).flatMap((deel) => (deel.type === "asset" && deel.fileName.endsWith(".css") ? teGroot(deel.fileName, maatVan(deel.source), BUNDELMATEN.stijl) : [])),
    ...scripts.flatMap(({ moduleIds }) => moduleIds.filter((id) => NIET_IN_DE_BROWSER.some((map) => id.includes(map))).map((id) => `${id} hoort niet in de browser.`)),
  ];
};

/** Stops a build that is more than a browser should have to fetch. */
export const bundelmaat = (): Plugin => ({
  name: "wmo-kit:bundelmaat",
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_, bundel) {
      const gebreken = findBundelgebreken(bundel);
      if (gebreken.length > 0) this.error(gebreken.join("\n"));
    },
  },
});
