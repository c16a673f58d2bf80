import { readFileSync } from "node:fs";
import { join } from "node:path";

import { HashAlgorithm } from "@cyclonedx/cyclonedx-library/Enums";
import { parse } from "yaml";

/** Checksums of tarballs, by `name@version`. */
export type Integrities = ReadonlyMap<string, readonly (readonly [HashAlgorithm, string])[]>;

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly resolution?: { readonly integrity?: string } }>>;
}

const ALGORITHMS: Readonly<Record<string, HashAlgorithm>> = { sha512: HashAlgorithm["SHA-512"], sha256: HashAlgorithm["SHA-256"], sha1: HashAlgorithm["SHA-1"] };

const hashesOf = (integrity: string): readonly (readonly [HashAlgorithm, string])[] =>
  integrity.split(" ").flatMap((one) => {
    const [name = "", content = ""] = one.split(/-(.*)/s);
    const algorithm = ALGORITHMS[name];
    return algorithm === undefined ? [] : [[algorithm, Buffer.from(content, "base64").toString("hex")] as const];
  });

/** Reads the checksums that the lockfile holds every install against. */
export const readIntegrities = (root: string): Integrities => {
  const { packages }: Lockfile = parse(readFileSync(join(root, "pnpm-lock.yaml"), "utf8"));
  return new Map(Object.entries(packages).map(([key, { resolution }]) => [key, hashesOf(resolution?.integrity ?? "")]));
};
