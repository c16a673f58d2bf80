import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a release reads in a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly sideEffects?: boolean | readonly string[];
  readonly engines?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
  readonly repository?: { readonly directory?: string };
}

/** A package of the workspace that goes to the registry. */
export interface Released {
  readonly name: string;
  /** Its folder inside the workspace, such as `packages/iwmo`. */
  readonly directory: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Reads a package.json. */
export const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** The packages and apps of a workspace that go to the registry: all that are not private. */
export const listReleased = (root: string): readonly Released[] =>
  ["packages", "apps"].flatMap((floor) =>
    readdirSync(join(root, floor)).flatMap((map) => {
      const folder = join(root, floor, map);
      if (!existsSync(join(folder, "package.json"))) return [];
      const manifest = readManifest(folder);
      return manifest.private === true ? [] : [{ name: manifest.name, directory: `${floor}/${map}`, folder, manifest }];
    }),
  );
