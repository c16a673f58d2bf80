// Turbo cannot watch files outside the repository; this gives it one value that changes when they do.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * One hash over the names and contents of every file in the reference data; "absent" when there is none.
 * @param {string} folder
 * @returns {string}
 */
export const fingerprintReferenceData = (folder) => {
  if (!existsSync(folder)) return "absent";
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${relative(folder, file).split(sep).join("/")}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
};
