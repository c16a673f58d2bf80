import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** A package somebody gets by installing one of ours, as it lies on disk. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** What its package.json says of its licence. */
  readonly licence: string;
  readonly description: string | undefined;
  readonly homepage: string | undefined;
  /** `name@version` of what it depends on. */
  readonly dependsOn: readonly string[];
}

interface InstalledManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
  readonly description?: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** The name under which a component is known in lockfiles. */
export const keyOf = ({ name, version }: { readonly name: string; readonly version: string }): string => `${name}@${version}`;

const findFolder = (from: string, name: string): string | undefined => {
  for (let map = from; ; map = dirname(map)) {
    const folder = join(map, "node_modules", name);
    if (existsSync(join(folder, "package.json"))) return realpathSync(folder);
    if (map === dirname(map)) return undefined;
  }
};

const licenceOf = ({ license, licenses }: InstalledManifest): string => {
  if (typeof license === "string") return license;
  return license?.type ?? licenses?.map(({ type }) => type ?? "").join(" OR ") ?? "";
};

/** What must be there for it to run: its dependencies and the peers it cannot do without. Optional parts only when they are installed. */
const wishes = (manifest: InstalledManifest): readonly { readonly name: string; readonly must: boolean }[] => {
  const peers = Object.keys(manifest.peerDependencies ?? {}).filter((name) => manifest.peerDependenciesMeta?.[name]?.optional !== true);
  const optional = new Set(Object.keys(manifest.optionalDependencies ?? {}));
  return [...new Set([...Object.keys(manifest.dependencies ?? {}), ...peers, ...optional])].map((name) => ({ name, must: !optional.has(name) }));
};

/**
 * Everything that is installed along with the package in this folder, by name and version; the package itself comes first.
 * Throws when something it cannot do without is not installed: an incomplete list is worse than none.
 */
export const walkDependencies = (start: string): readonly Component[] => {
  const found = new Map<string, Component>();
  const folders = [realpathSync(start)];
  for (const folder of folders) {
    const manifest: InstalledManifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const key = keyOf(manifest);
    if (found.has(key)) continue;
    const dependsOn = wishes(manifest).flatMap(({ name, must }) => {
      const next = findFolder(folder, name);
      if (next === undefined && must) throw new Error(`${key} needs ${name}, which is not installed`);
      if (next === undefined) return [];
      folders.push(next);
      return [keyOf(JSON.parse(readFileSync(join(next, "package.json"), "utf8")))];
    });
    found.set(key, { name: manifest.name, version: manifest.version, licence: licenceOf(manifest), description: manifest.description, homepage: manifest.homepage, dependsOn: dependsOn.sort() });
  }
  return [...found.values()];
};
