import { join } from "node:path";

import type { Released } from "../packages.js";

/** One door of a package, as `exports` names it. */
export interface Door {
  /** What one writes to open it, such as `@wmo-kit/iwmo/xml`. */
  readonly name: string;
  /** The declarations behind it; a door to data or a style sheet has none. */
  readonly types: string | undefined;
}

const typesOf = (way: unknown): string | undefined => {
  if (typeof way !== "object" || way === null) return undefined;
  if ("types" in way && typeof way.types === "string") return way.types;
  return "import" in way ? typesOf(way.import) : undefined;
};

/** The doors of a package in the order of its manifest; its package.json is not one. */
export const listDoors = ({ name, folder, manifest }: Released): readonly Door[] =>
  Object.entries(manifest.exports ?? {}).flatMap(([door, way]) => {
    if (door === "./package.json") return [];
    const types = typesOf(way);
    return [{ name: join(name, door), types: types === undefined ? undefined : join(folder, types) }];
  });
