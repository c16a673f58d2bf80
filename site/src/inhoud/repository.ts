import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Address of the sources, for what is not a page of this site. */
export const BRONCODE = "https://github.com/wmo-kit/wmo-kit";

/** Absolute path of a file in the repository. */
export const inRepository = (pad: string): string => fileURLToPath(new URL(`../../../${pad}`, import.meta.url));

/** Text of a file in the repository. */
export const leesBron = (pad: string): string => readFileSync(inRepository(pad), "utf8");

/** Whether a path exists in the repository. */
export const bestaat = (pad: string): boolean => existsSync(inRepository(pad));
