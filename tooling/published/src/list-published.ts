import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A package that goes to the registry. */
export interface Published {
  readonly name: string;
  readonly folder: string;
}

const PACKAGES = fileURLToPath(new URL("../../../packages/", import.meta.url));

/** The packages of the workspace that go to the registry: all in `packages` that are not private. */
export const listPublished = (): readonly Published[] =>
  readdirSync(PACKAGES).flatMap((map) => {
    const folder = `${PACKAGES}${map}`;
    if (!existsSync(`${folder}/package.json`)) return [];
    const { name, private: isPrivate } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as { name: string; private?: boolean };
    return isPrivate === true ? [] : [{ name, folder }];
  });
