import { readdirSync } from "node:fs";
import { join } from "node:path";

const notOurs = new Set(["node_modules", "dist", ".git", ".turbo", ".astro", "coverage", "data"]);
const made = /(?:^|-)report\.json$|\.tsbuildinfo$/;

/**
 * Every file that belongs to the project, as a path from its root; what was installed or built is left out.
 * @param {string} workspace
 * @param {string} [folder]
 * @returns {readonly string[]}
 */
export const listFiles = (workspace, folder = "") =>
  readdirSync(join(workspace, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : listFiles(workspace, path);
    return entry.isFile() && !made.test(entry.name) ? [path] : [];
  });
