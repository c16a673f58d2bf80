import { readdirSync } from "node:fs";

import * as z from "zod";

import { inRepository, leesBron } from "../inhoud/repository.js";

/** One way into a package: what people import, and the source behind it. */
export interface Deur {
  readonly pakket: string;
  readonly naam: string;
  readonly bestand: string;
}

const Manifest = z.object({
  name: z.string(),
  description: z.string(),
  exports: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.unknown())])).optional(),
});

/** A package with its doors. */
export interface Pakket {
  readonly map: string;
  readonly naam: string;
  readonly omschrijving: string;
  readonly deuren: readonly Deur[];
}

const BRON = "@wmo-kit/source";

/** The packages of the project and the doors in their `exports` that lead to TypeScript. */
export const listPakketten = (): readonly Pakket[] =>
  readdirSync(inRepository("packages"))
    .sort()
    .map((map) => {
      const { name, description, exports = {} } = Manifest.parse(JSON.parse(leesBron(`packages/${map}/package.json`)));
      const deuren = Object.entries(exports).flatMap(([deur, doel]): readonly Deur[] => {
        const bron = typeof doel === "string" ? doel : doel[BRON];
        if (typeof bron !== "string" || !/\.tsx?$/.test(bron)) return [];
        return [{ pakket: name, naam: deur === "." ? name : `${name}${deur.slice(1)}`, bestand: inRepository(`packages/${map}/${bron.slice(2)}`) }];
      });
      return { map, naam: name, omschrijving: description, deuren };
    })
    .filter(({ deuren }) => deuren.length > 0);
